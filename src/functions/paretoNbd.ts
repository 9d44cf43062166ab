import {
  discountedResidual,
  expectedOfNew,
  expectedPurchases,
  stillActive,
  type ParetoNbdParameters,
} from "../core/models/paretoNbdFuture";
import { newCustomerValue } from "../core/models/newCustomerValue";
import { fitSpill } from "./fitSpill";
import { purchaseColumnsOf } from "./fittedColumns";
import { later } from "./later";
import { atHorizon, discounted, inOrder, newValue, ofNew, withinHorizon } from "./predictions";
import type { Column, Later, Lifted, LikeInput, Spill, Table } from "./signature";

const PARETONBD = inOrder<ParetoNbdParameters>("paretonbd_r", "paretonbd_alpha", "paretonbd_s", "paretonbd_beta");
/** The time in which customers leave. */
const SCALE = ([, , , beta]: ParetoNbdParameters): number => beta;

/**
 * Pareto/NBD fitted to customers: how often they buy, how soon they leave at any time, and how much they differ.
 * @fr Ajustement de Pareto/NBD aux clients : à quel rythme ils achètent, quand ils partent, à tout moment, et à quel point ils diffèrent.
 * @means {key}: {value}.
 * @frMeans {key} : {value}.
 * @customfunction PARETONBD.FIT
 * @example PARETONBD.FIT({0;1;1;2;2;4;9}, {0;4;24;10;28;30;36}, {33;33;33;33;33;34;38}, {1400;220;220;110;110;120;40}) => [["key","value","standard_error"],["paretonbd_r",0.6686599,0.07028242],["paretonbd_alpha",22.30639,1.978465],["paretonbd_s",0.2450183,0.06702472],["paretonbd_beta",6.76958,3.531286],["log_likelihood",-7630.218,""],["customers",2220,""]]
 * @returns key, value, standard_error
 */
export function paretonbd_fit(
  repeat_purchases: Column,
  recency: Column,
  age: Column,
  weights?: Column,
  invocation?: CustomFunctions.CancelableInvocation,
): Later<Spill> {
  return later(
    "fitParetoNbd",
    () => purchaseColumnsOf({ repeat_purchases, recency, age }, weights),
    (fit) => fitSpill(PARETONBD.ids, fit),
    invocation,
  );
}

/**
 * @like BGNBD.PURCHASES
 * @customfunction PARETONBD.PURCHASES
 * @example PARETONBD.PURCHASES({0.553,10.578,0.606,11.669}, 52, {0;2}, {0;30.5}, {38;38}) => [[0.14058524805426972],[1.9108720083485955]]
 * @returns expected_purchases
 */
export function paretonbd_purchases(
  parameters: Table,
  horizon: Lifted,
  repeat_purchases: Lifted,
  recency: Lifted,
  age: Lifted,
): LikeInput {
  return withinHorizon(PARETONBD, parameters, { horizon, repeat_purchases, recency, age }, expectedPurchases);
}

/**
 * @like MBGNBD.ALIVE
 * @customfunction PARETONBD.ALIVE
 * @example PARETONBD.ALIVE({0.553,10.578,0.606,11.669}, {0;2}, {0;30.5}, {38;38}) => [[0.3004145237479528],[0.884478109484001]]
 * @returns p_alive
 */
export function paretonbd_alive(
  parameters: Table,
  repeat_purchases: Lifted,
  recency: Lifted,
  age: Lifted,
  horizon?: Lifted,
): LikeInput {
  return atHorizon(PARETONBD, parameters, { repeat_purchases, recency, age }, horizon, stillActive);
}

/**
 * @like BGNBD.EXPECTED
 * @customfunction PARETONBD.EXPECTED
 * @example PARETONBD.EXPECTED({0.553,10.578,0.606,11.669}, {26;52}) => [[0.9085747886661729],[1.4729968033751073]]
 * @returns expected_purchases
 */
export function paretonbd_expected(parameters: Table, horizon: Lifted): LikeInput {
  return ofNew(PARETONBD, parameters, horizon, expectedOfNew);
}

/**
 * @like BGNBD.NEWVALUE
 * @customfunction PARETONBD.NEWVALUE
 * @example PARETONBD.NEWVALUE({0.553,10.578,0.606,11.669}, {6.25,3.74,15.44}, 40, 52, 0.3, 0.002) => 26.907354155246125
 * @returns new_customer_value
 */
export function paretonbd_newValue(
  parameters: Table,
  spend_parameters: Table,
  first_order_value: Lifted,
  horizon: Lifted,
  margin_rate: Lifted,
  discount_rate_period?: Lifted,
): LikeInput {
  return newValue(
    PARETONBD,
    parameters,
    { spend_parameters, first_order_value, horizon, margin_rate, discount_rate_period },
    newCustomerValue,
    expectedOfNew,
    SCALE,
  );
}

/**
 * Discounted purchases under Pareto/NBD: all that a customer is yet expected to make, each discounted to today (DERT).
 * @fr Achats actualisés selon Pareto/NBD : tous ceux qu’un client devrait encore faire, chacun actualisé à aujourd’hui (DERT).
 * @means A customer with {repeat_purchases} repeat purchases, the last one {recency} after the first, who has been known for {age}, is worth {result} purchases of today, at a discount rate of {discount_rate_period} per unit of time.
 * @frMeans Un client avec {repeat_purchases} réachats, le dernier {recency} après le premier achat, connu depuis {age}, vaut {result} achats d’aujourd’hui, à un taux d’actualisation de {discount_rate_period} par unité de temps.
 * @customfunction PARETONBD.DERT
 * @example PARETONBD.DERT({0.553,10.578,0.606,11.669}, 0.002, {0;2}, {0;30.5}, {38;38}) => [[0.5869618367051006],[7.97814108700569]]
 * @returns discounted_purchases
 */
export function paretonbd_dert(
  parameters: Table,
  discount_rate_period: Lifted,
  repeat_purchases: Lifted,
  recency: Lifted,
  age: Lifted,
): LikeInput {
  return discounted(
    PARETONBD,
    parameters,
    discount_rate_period,
    { repeat_purchases, recency, age },
    discountedResidual,
  );
}
