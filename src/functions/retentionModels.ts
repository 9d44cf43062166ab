import { fitRetention } from "../core/models/retention";
import {
  discountedLifetime,
  discountedResidualLifetime,
  retention,
  survival,
  type RetentionParameters,
} from "../core/models/retentionFuture";
import { fitSpill } from "./fitSpill";
import { lift } from "./lift";
import { onceForPairs } from "./onceForEach";
import { orError } from "./orError";
import { inOrder, withParameters, type FittedModel } from "./predictions";
import { readSurvivors } from "./readSurvivors";
import type { Lifted, LikeInput, Spill, Table } from "./signature";

const SBG = inOrder<RetentionParameters>("sbg_alpha", "sbg_beta");
const BDW = inOrder<RetentionParameters>("bdw_alpha", "bdw_beta", "bdw_c");

// Fits are of sums by age, so their time depends on the number of ages alone: 1 ms for eight of them, 4 ms for sixty
// months, 25 to 70 ms for ten years of days. Reading the cells of such a triangle takes longer. So fits are answered at
// once, and no recalculation shows #BUSY!.

/**
 * Fit of sBG to survivors: the shifted beta geometric model of contracts that are renewed, which tells how customers differ in their chance to leave.
 * @fr Ajustement de sBG : le modèle bêta-géométrique décalé des contrats à renouveler, qui dit comment les clients diffèrent par leur chance de partir.
 * @means {key}: {value}.
 * @frMeans {key} : {value}.
 * @customfunction SBG.FIT
 * @example SBG.FIT({1000;869;743;653;593;551;517;491}) => [["key","value","standard_error"],["sbg_alpha",0.66808835,0.1037349],["sbg_beta",3.806095,0.78553206],["log_likelihood",-1611.1581474,""],["customers",1000,""]]
 * @returns key, value, standard_error
 */
export function sbg_fit(survivors: Table): Spill {
  return orError(() => fitSpill(SBG.ids, fitRetention(readSurvivors(survivors), "sbg")));
}

/**
 * Survival under sBG: the share of the customers who are still there after so many periods.
 * @fr Survie selon sBG : la part des clients encore là après tant de périodes.
 * @means After {periods} periods {result} of the customers who began are still there, if they leave as those did whom the parameters were fitted to.
 * @frMeans Après {periods} périodes, {result} des clients du début sont encore là, s’ils partent comme ceux sur lesquels les paramètres ont été ajustés.
 * @customfunction SBG.SURVIVAL
 * @example SBG.SURVIVAL({0.668088;3.806095}, 12) => 0.37799925780862154
 * @returns survival_rate
 */
export function sbg_survival(parameters: Table, periods: Lifted): LikeInput {
  return predicted(survival, SBG, parameters, { periods });
}

/**
 * Retention under sBG: the share of those who came to the end of a period that stay for another; it rises with age, as those stay who are likely to.
 * @fr Rétention selon sBG : la part de ceux arrivés à la fin d’une période qui restent pour une autre ; elle augmente avec l’âge, car restent ceux qui sont enclins à rester.
 * @means Of the customers who come to the end of period {periods}, {result} stay for another one.
 * @frMeans Parmi les clients arrivés à la fin de la période {periods}, {result} restent pour une autre.
 * @customfunction SBG.RETENTION
 * @example SBG.RETENTION({0.668088;3.806095}, 12) => 0.9568256366103464
 * @returns period_retention
 */
export function sbg_retention(parameters: Table, periods: Lifted): LikeInput {
  return predicted(retention, SBG, parameters, { periods });
}

/**
 * Discounted lifetime (DEL) under sBG: periods a new customer is expected to stay, the first included, each discounted. All ages count but a tail below 1e-12 of the whole.
 * @fr Durée de vie actualisée (DEL) selon sBG : périodes pendant lesquelles un nouveau client devrait rester, la première comprise, chacune actualisée. Tous les âges comptent, sauf une fin de moins de 1e-12 du tout.
 * @means A new customer is expected to stay for a time that is worth {result} today, the first period included.
 * @frMeans Un nouveau client devrait rester un temps qui vaut {result} aujourd’hui, la première comprise.
 * @customfunction SBG.DEL
 * @example SBG.DEL({0.668088;3.806095}, 0.1) => 5.922255064284877
 * @returns discounted_lifetime
 */
export function sbg_del(parameters: Table, discount_rate_period: Lifted): LikeInput {
  return predicted(discountedLifetime, SBG, parameters, { discount_rate_period });
}

/**
 * Residual lifetime (DERL) under sBG: periods, each discounted, that a customer in its n-th contract will yet renew for, seen just before the next renewal. All ages count but a tail below 1e-12 of the whole.
 * @fr Durée de vie restante (DERL) selon sBG : périodes, chacune actualisée, pour lesquelles un client dans son n-ième contrat renouvellera encore, vues juste avant le prochain renouvellement. Tous les âges comptent, sauf une fin de moins de 1e-12 du tout.
 * @means A customer in contract {contract_period} is expected to renew for a time that is worth {result} today, the renewal at hand included.
 * @frMeans Un client dans son contrat {contract_period} devrait renouveler pour un temps qui vaut {result} aujourd’hui, le renouvellement imminent compris.
 * @customfunction SBG.DERL
 * @example SBG.DERL({0.668088;3.806095}, 0.1, {1;8}) => [[5.414480570713365],[7.529629405122899]]
 * @returns discounted_residual_lifetime
 */
export function sbg_derl(parameters: Table, discount_rate_period: Lifted, contract_period: Lifted): LikeInput {
  return predicted(discountedResidualLifetime, SBG, parameters, { discount_rate_period, contract_period });
}

/**
 * Fit of BdW to survivors: the beta-discrete-Weibull model, as sBG, but each customer’s chance to leave may change with age; for retention that does not steadily rise.
 * @fr Ajustement de BdW : le modèle bêta-Weibull discret, comme sBG, mais la chance de partir de chaque client peut changer avec l’âge ; quand la rétention n’augmente pas toujours.
 * @means {key}: {value}.
 * @frMeans {key} : {value}.
 * @customfunction BDW.FIT
 * @example BDW.FIT({1000;869;743;653;593;551;517;491}) => [["key","value","standard_error"],["bdw_alpha",0.21425334,0.05957971],["bdw_beta",1.426575,0.3814086],["bdw_c",1.7235648,0.3010433],["log_likelihood",-1605.3142132,""],["customers",1000,""]]
 * @returns key, value, standard_error
 */
export function bdw_fit(survivors: Table): Spill {
  return orError(() => fitSpill(BDW.ids, fitRetention(readSurvivors(survivors), "bdw")));
}

/**
 * @like SBG.SURVIVAL
 * @customfunction BDW.SURVIVAL
 * @example BDW.SURVIVAL({0.214253;1.426575;1.723565}, 12) => 0.40393013543582984
 * @returns survival_rate
 */
export function bdw_survival(parameters: Table, periods: Lifted): LikeInput {
  return predicted(survival, BDW, parameters, { periods });
}

/**
 * Retention under BdW: the share of those who came to the end of a period that stay for another; it may fall before it rises.
 * @fr Rétention selon BdW : la part de ceux arrivés à la fin d’une période qui restent pour une autre ; elle peut baisser avant d’augmenter.
 * @means Of the customers who come to the end of period {periods}, {result} stay for another one.
 * @frMeans Parmi les clients arrivés à la fin de la période {periods}, {result} restent pour une autre.
 * @customfunction BDW.RETENTION
 * @example BDW.RETENTION({0.214253;1.426575;1.723565}, 12) => 0.9688515908631645
 * @returns period_retention
 */
export function bdw_retention(parameters: Table, periods: Lifted): LikeInput {
  return predicted(retention, BDW, parameters, { periods });
}

/**
 * @like SBG.DEL
 * @customfunction BDW.DEL
 * @example BDW.DEL({0.214253;1.426575;1.723565}, 0.1) => 6.093087835750824
 * @returns discounted_lifetime
 */
export function bdw_del(parameters: Table, discount_rate_period: Lifted): LikeInput {
  return predicted(discountedLifetime, BDW, parameters, { discount_rate_period });
}

/**
 * @like SBG.DERL
 * @customfunction BDW.DERL
 * @example BDW.DERL({0.214253;1.426575;1.723565}, 0.1, 8) => 8.318881326201518
 * @returns discounted_residual_lifetime
 */
export function bdw_derl(parameters: Table, discount_rate_period: Lifted, contract_period: Lifted): LikeInput {
  return predicted(discountedResidualLifetime, BDW, parameters, { discount_rate_period, contract_period });
}

/** A prediction of one set of parameters for each cell of the others. */
const predicted = (
  core: (parameters: RetentionParameters, ...values: [number, number]) => number,
  model: FittedModel<RetentionParameters>,
  parameters: Table,
  lifted: Parameters<typeof lift>[1],
): LikeInput =>
  withParameters(model, parameters, (found) =>
    lift(
      onceForPairs((a, b) => core(found, a, b)),
      lifted,
    ),
  );
