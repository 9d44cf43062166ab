import {
  chancesToStay,
  discountedChances,
  discountedResidual,
  expectedPurchases,
  stillActive,
  type BetaBernoulliParameters,
} from "../core/models/betaBernoulliFuture";
import type { OpportunityCustomer } from "../core/models/checkOpportunities";
import { fitSpill } from "./fitSpill";
import { opportunityColumnsOf } from "./fittedColumns";
import { later } from "./later";
import { lift } from "./lift";
import { onceForPairs } from "./onceForEach";
import { inOrder, withParameters } from "./predictions";
import type { Column, Later, Lifted, LikeInput, Spill, Table } from "./signature";

const BGBB = inOrder<BetaBernoulliParameters>("bgbb_alpha", "bgbb_beta", "bgbb_gamma", "bgbb_delta");

// Of 100,000 customers with up to twelve opportunities a fit takes 0.1 s, with up to sixty 0.5 s, with a year of days 4 s:
// it is worked out beside the page.

/**
 * Fit of BG/BB to customers: for those who can buy at certain occasions only, a campaign or a year, say; how often they do, how soon they leave for good, and how much they differ.
 * @fr Ajustement de BG/BB aux clients : pour ceux qui ne peuvent acheter qu’à certaines occasions, par campagne ou par an par exemple ; à quel rythme ils le font, quand ils partent pour toujours, et à quel point ils diffèrent.
 * @means {key}: {value}.
 * @frMeans {key} : {value}.
 * @customfunction BGBB.FIT
 * @example BGBB.FIT({0;1;1;2;3;6;2}, {0;1;5;4;6;6;2}, {6;6;6;6;6;6;6}, {340;120;60;70;80;150;40}) => [["key","value","standard_error"],["bgbb_alpha",0.4224795,0.05441313],["bgbb_beta",0.3744013,0.03901999],["bgbb_gamma",0.3018652,0.0479256],["bgbb_delta",1.106931,0.2868575],["log_likelihood",-2176.621,""],["customers",860,""]]
 * @returns key, value, standard_error
 */
export function bgbb_fit(
  repeat_purchases: Column,
  recency: Column,
  opportunities: Column,
  weights?: Column,
  invocation?: CustomFunctions.CancelableInvocation,
): Later<Spill> {
  return later(
    "fitBetaBernoulli",
    () => opportunityColumnsOf({ repeat_purchases, recency, opportunities }, weights),
    (fit) => fitSpill(BGBB.ids, fit),
    invocation,
  );
}

/**
 * Purchases to come under BG/BB: how many a customer is expected to make at the next opportunities, none of the past among them.
 * @fr Achats à venir selon BG/BB : combien un client devrait en faire aux prochaines occasions, sans ceux du passé.
 * @means A customer who took {repeat_purchases} of {opportunities} opportunities, the last one number {recency}, is expected to take {result} of the next {horizon}.
 * @frMeans Un client qui a saisi {repeat_purchases} occasions sur {opportunities}, la dernière étant la numéro {recency}, devrait en saisir {result} des {horizon} prochaines.
 * @customfunction BGBB.PURCHASES
 * @example BGBB.PURCHASES({1.203522;0.749716;0.656718;2.783442}, 5, {0;6}, {0;6}, 6) => [[0.07286336204854976],[3.752544570731912]]
 * @returns expected_purchases
 */
export function bgbb_purchases(
  parameters: Table,
  horizon: Lifted,
  repeat_purchases: Lifted,
  recency: Lifted,
  opportunities: Lifted,
): LikeInput {
  return withParameters(BGBB, parameters, (found) => {
    const staying = stayingOf(found);
    return lift(
      (ahead: number, x: number, last: number, all: number) =>
        expectedPurchases(found, customerOf(x, last, all), ahead, staying),
      { horizon, repeat_purchases, recency, opportunities },
    );
  });
}

/**
 * Chance to be active under BG/BB: how likely a customer is one still, at the last opportunity or at the end of the horizon.
 * @fr Probabilité d’être actif selon BG/BB : la probabilité qu’un client le soit encore, à la dernière occasion ou à l’horizon.
 * @means A customer who took {repeat_purchases} of {opportunities} opportunities, the last one number {recency}, is one still with a chance of {result}.
 * @frMeans Un client qui a saisi {repeat_purchases} occasions sur {opportunities}, la dernière étant la numéro {recency}, l’est encore avec une probabilité de {result}.
 * @customfunction BGBB.ALIVE
 * @example BGBB.ALIVE({1.203522;0.749716;0.656718;2.783442}, {0;6}, {0;6}, 6) => [[0.11621821496211392],[1]]
 * @returns p_alive
 */
export function bgbb_alive(
  parameters: Table,
  repeat_purchases: Lifted,
  recency: Lifted,
  opportunities: Lifted,
  horizon?: Lifted,
): LikeInput {
  return withParameters(BGBB, parameters, (found) =>
    lift(
      (x: number, last: number, all: number, ahead?: number) => stillActive(found, customerOf(x, last, all), ahead),
      { repeat_purchases, recency, opportunities },
      { horizon },
    ),
  );
}

/**
 * Discounted purchases under BG/BB: all that a customer is yet expected to make, each discounted to the last opportunity (DERT).
 * @fr Achats actualisés selon BG/BB : tous ceux qu’un client devrait encore faire, chacun actualisé à la dernière occasion (DERT).
 * @means A customer who took {repeat_purchases} of {opportunities} opportunities, the last one number {recency}, is worth {result} purchases of today, at a discount rate of {discount_rate_period} from one opportunity to the next.
 * @frMeans Un client qui a saisi {repeat_purchases} occasions sur {opportunities}, la dernière étant la numéro {recency}, vaut {result} achats d’aujourd’hui, à un taux d’actualisation de {discount_rate_period} d’une occasion à la suivante.
 * @customfunction BGBB.DERT
 * @example BGBB.DERT({1.203522;0.749716;0.656718;2.783442}, 0.1, {0;6}, {0;6}, 6) => [[0.1147527556585791],[5.909895153289835]]
 * @returns discounted_purchases
 */
export function bgbb_dert(
  parameters: Table,
  discount_rate_period: Lifted,
  repeat_purchases: Lifted,
  recency: Lifted,
  opportunities: Lifted,
): LikeInput {
  return withParameters(BGBB, parameters, (found) => {
    const staying = discountedOf(found);
    return lift(
      (rate: number, x: number, last: number, all: number) =>
        discountedResidual(found, customerOf(x, last, all), rate, staying),
      { discount_rate_period, repeat_purchases, recency, opportunities },
    );
  });
}

const customerOf = (repeatPurchases: number, recency: number, opportunities: number): OpportunityCustomer => ({
  repeatPurchases,
  recency,
  opportunities,
});

// sums that 100,000 customers ask for, who differ in few opportunities: each would take up to 4 ms
const stayingOf = (parameters: BetaBernoulliParameters) =>
  onceForPairs((opportunities, horizon) => chancesToStay(parameters, opportunities, horizon));
const discountedOf = (parameters: BetaBernoulliParameters) =>
  onceForPairs((opportunities, rate) => discountedChances(parameters, opportunities, rate));
