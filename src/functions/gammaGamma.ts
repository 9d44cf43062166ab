import { check } from "../core/check";
import { CoreError } from "../core/CoreError";
import { expectedSpend } from "../core/models/gammaGamma";
import { sentences } from "../vocabulary/errors";
import { fitSpill } from "./fitSpill";
import { spendColumnsOf } from "./fittedColumns";
import { later } from "./later";
import { lift } from "./lift";
import { GAMMA_GAMMA, withParameters } from "./predictions";
import type { Column, Later, Lifted, LikeInput, Spill, Table } from "./signature";

/**
 * Gamma-Gamma fitted to spends: how much the purchases of one customer vary, and how much customers differ.
 * @fr Ajustement de Gamma-Gamma aux dépenses : à quel point varient les achats d’un client, et à quel point les clients diffèrent.
 * @means {key}: {value}.
 * @frMeans {key} : {value}.
 * @customfunction GAMMAGAMMA.FIT
 * @example GAMMAGAMMA.FIT({0;1;1;1;1;3;3;3;8;8}, {0;12;25;45;110;18;32;70;24;45}, {100;30;60;35;10;20;40;20;15;15}) => [["key","value","standard_error"],["gammagamma_p",5.874701,1.705946],["gammagamma_q",6.590731,1.325504],["gammagamma_v",33.69816,16.47661],["log_likelihood",-1024.622,""],["customers",245,""],["customers_dropped",0,""],["spend_correlation",0.02700582,""]]
 * @returns key, value, standard_error
 */
export function gammagamma_fit(
  repeat_purchases: Column,
  monetary_value: Column,
  weights?: Column,
  invocation?: CustomFunctions.CancelableInvocation,
): Later<Spill> {
  return later(
    "fitGammaGamma",
    () => spendColumnsOf({ repeat_purchases, monetary_value }, weights),
    (fit) =>
      fitSpill(GAMMA_GAMMA.ids, fit, [
        ["customers_dropped", fit.dropped],
        ["spend_correlation", fit.correlation],
      ]),
    invocation,
  );
}

/**
 * Expected spend under Gamma-Gamma: mean amount of a customer’s purchases to come, between its own mean and that of all.
 * @fr Dépense attendue selon Gamma-Gamma : montant moyen des achats à venir d’un client, entre sa moyenne et celle de tous.
 * @means The purchases to come of a customer with {repeat_purchases} repeat purchases are expected to bring {result} each.
 * @frMeans Les achats à venir d’un client avec {repeat_purchases} réachats devraient rapporter {result} chacun.
 * @customfunction GAMMAGAMMA.SPEND
 * @example GAMMAGAMMA.SPEND({6.25,3.74,15.44}, {2;0}, {50;0}) => [[47.34251968503936],[35.21897810218978]]
 * @returns expected_spend
 */
export function gammagamma_spend(parameters: Table, repeat_purchases: Lifted, monetary_value: Lifted): LikeInput {
  return withParameters(GAMMA_GAMMA, parameters, (found) =>
    lift(
      (x: number, mean: number | undefined) => expectedSpend(found, check.repeat_purchases(x), meanOf(x, mean)),
      { repeat_purchases },
      { monetary_value },
    ),
  );
}

/** Who bought once has no mean; another one is above 0, as the model has it. */
function meanOf(repeatPurchases: number, mean: number | undefined): number {
  if (repeatPurchases === 0) return 0;
  if (mean === undefined) throw new CoreError("value", sentences.blank("monetary_value"));
  if (!(mean > 0)) throw new CoreError("value", sentences.mustBeWithin("monetary_value", { above: 0 }, mean));
  return mean;
}
