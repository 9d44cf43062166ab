import { CoreError } from "../core/CoreError";
import {
  expectedOfNew,
  expectedPurchases,
  stillActive,
  type BetaGeometricParameters,
} from "../core/models/betaGeometricFuture";
import type { BetaGeometric } from "../core/models/betaGeometricLikelihood";
import type { Fit } from "../core/models/Model";
import { newCustomerValue } from "../core/models/newCustomerValue";
import { sentences } from "../vocabulary/errors";
import { modelRhythms } from "../vocabulary/modelRules";
import { fitSpill } from "./fitSpill";
import { purchaseColumnsOf } from "./fittedColumns";
import { later } from "./later";
import { optionalNumberOf } from "./oneCell";
import { atHorizon, newValue, ofNew, withinHorizon, type FittedModel } from "./predictions";
import type { Column, Later, Lifted, LikeInput, Maybe, One, Spill, Table } from "./signature";

interface Regular {
  fitted: BetaGeometricParameters;
  model: BetaGeometric;
}

const withFirst =
  (leavesAtFirst: 0 | 1) =>
  ([r, alpha, a, b, regularity]: readonly number[]): Regular => ({
    fitted: [r!, alpha!, a!, b!],
    model: { regularity: regularity!, leavesAtFirst },
  });
const BGCNBD: FittedModel<Regular> = {
  ids: ["bgcnbd_r", "bgcnbd_alpha", "bgcnbd_a", "bgcnbd_b", "bgcnbd_k"],
  parametersIn: withFirst(0),
};
const MBGCNBD: FittedModel<Regular> = {
  ids: ["mbgcnbd_r", "mbgcnbd_alpha", "mbgcnbd_a", "mbgcnbd_b", "mbgcnbd_k"],
  parametersIn: withFirst(1),
};
/** The time of a part of a purchase. */
const SCALE = ({ fitted: [, alpha] }: Regular): number => alpha;

/** The rhythm is a parameter that is chosen: it has no standard error. */
const withRhythm = ({ regularity, ...fit }: Fit & { regularity: number }): Fit => ({
  ...fit,
  parameters: [...fit.parameters, regularity],
});

/** @throws {CoreError} "value" where it is no whole number, or out of reach */
function rhythmOf(regularity: Maybe<One>): number | undefined {
  const k = optionalNumberOf("regularity", regularity);
  const { min, max } = modelRhythms;
  if (k !== undefined && !(Number.isInteger(k) && k >= min && k <= max))
    throw new CoreError("value", sentences.mustBeWithin("regularity", modelRhythms, k));
  return k;
}

/**
 * BG/CNBD fitted to customers: as BG/NBD, of customers who buy in a rhythm, which is found or given.
 * @fr Ajustement de BG/CNBD aux clients : comme BG/NBD, pour des clients qui achètent avec un rythme, trouvé ou donné.
 * @means {key}: {value}.
 * @frMeans {key} : {value}.
 * @customfunction BGCNBD.FIT
 * @example BGCNBD.FIT({0;1;1;2;2;4;9}, {0;4;24;10;28;30;36}, {33;33;33;33;33;34;38}, {0;300;690;330;560;900;500}, {1400;220;220;110;110;120;40}) => [["key","value","standard_error"],["bgcnbd_r",0.2962988,0.01522588],["bgcnbd_alpha",1.44987,0.09879192],["bgcnbd_a",0.477963,0.0759227],["bgcnbd_b",0.7413633,0.1387396],["bgcnbd_k",4,""],["log_likelihood",-7247.982,""],["customers",2220,""]]
 * @returns key, value, standard_error
 */
export function bgcnbd_fit(
  repeat_purchases: Column,
  recency: Column,
  age: Column,
  log_intervals: Column,
  weights?: Column,
  regularity?: One,
  invocation?: CustomFunctions.CancelableInvocation,
): Later<Spill> {
  return later(
    "fitRegular",
    () => ({
      columns: purchaseColumnsOf({ repeat_purchases, recency, age, log_intervals }, weights),
      leavesAtFirst: 0,
      regularity: rhythmOf(regularity),
    }),
    (fit) => fitSpill(BGCNBD.ids, withRhythm(fit)),
    invocation,
  );
}

/**
 * @like BGNBD.PURCHASES
 * @customfunction BGCNBD.PURCHASES
 * @example BGCNBD.PURCHASES({0.359,1.129,0.523,2.785,2}, 52, {0;2}, {0;30.5}, {38;38}) => [[0.3668941270208284],[2.316375638672773]]
 * @returns expected_purchases
 */
export function bgcnbd_purchases(
  parameters: Table,
  horizon: Lifted,
  repeat_purchases: Lifted,
  recency: Lifted,
  age: Lifted,
): LikeInput {
  return withinHorizon(
    BGCNBD,
    parameters,
    { horizon, repeat_purchases, recency, age },
    ({ fitted, model }, customer, ahead) => expectedPurchases(fitted, model, customer, ahead),
  );
}

/**
 * @like BGNBD.ALIVE
 * @customfunction BGCNBD.ALIVE
 * @example BGCNBD.ALIVE({0.359,1.129,0.523,2.785,2}, {0;2}, {0;30.5}, {38;38}) => [[1],[0.8401024357552708]]
 * @returns p_alive
 */
export function bgcnbd_alive(
  parameters: Table,
  repeat_purchases: Lifted,
  recency: Lifted,
  age: Lifted,
  horizon?: Lifted,
): LikeInput {
  return atHorizon(
    BGCNBD,
    parameters,
    { repeat_purchases, recency, age },
    horizon,
    ({ fitted, model }, customer, ahead) => stillActive(fitted, model, customer, ahead),
  );
}

/**
 * @like BGNBD.EXPECTED
 * @customfunction BGCNBD.EXPECTED
 * @example BGCNBD.EXPECTED({0.359,1.129,0.523,2.785,2}, {26;52}) => [[2.421271034850083],[4.0386103995319536]]
 * @returns expected_purchases
 */
export function bgcnbd_expected(parameters: Table, horizon: Lifted): LikeInput {
  return ofNew(BGCNBD, parameters, horizon, ({ fitted, model }, ahead) => expectedOfNew(fitted, model, ahead));
}

/**
 * @like BGNBD.NEWVALUE
 * @customfunction BGCNBD.NEWVALUE
 * @example BGCNBD.NEWVALUE({0.359,1.129,0.523,2.785,2}, {6.25,3.74,15.44}, 40, 52, 0.3, 0.002) => 52.81125710159255
 * @returns new_customer_value
 */
export function bgcnbd_newValue(
  parameters: Table,
  spend_parameters: Table,
  first_order_value: Lifted,
  horizon: Lifted,
  margin_rate: Lifted,
  discount_rate_period?: Lifted,
): LikeInput {
  return newValue(
    BGCNBD,
    parameters,
    { spend_parameters, first_order_value, horizon, margin_rate, discount_rate_period },
    newCustomerValue,
    ({ fitted, model }, ahead) => expectedOfNew(fitted, model, ahead),
    SCALE,
  );
}

/**
 * MBG/CNBD fitted to customers: as MBG/NBD, of customers who buy in a rhythm, which is found or given.
 * @fr Ajustement de MBG/CNBD aux clients : comme MBG/NBD, pour des clients qui achètent avec un rythme, trouvé ou donné.
 * @means {key}: {value}.
 * @frMeans {key} : {value}.
 * @customfunction MBGCNBD.FIT
 * @example MBGCNBD.FIT({0;1;1;2;2;4;9}, {0;4;24;10;28;30;36}, {33;33;33;33;33;34;38}, {0;300;690;330;560;900;500}, {1400;220;220;110;110;120;40}) => [["key","value","standard_error"],["mbgcnbd_r",1.714176,0.189018],["mbgcnbd_alpha",3.821276,0.3831602],["mbgcnbd_a",0.8611237,0.08196942],["mbgcnbd_b",0.6252435,0.07717158],["mbgcnbd_k",4,""],["log_likelihood",-7215.074,""],["customers",2220,""]]
 * @returns key, value, standard_error
 */
export function mbgcnbd_fit(
  repeat_purchases: Column,
  recency: Column,
  age: Column,
  log_intervals: Column,
  weights?: Column,
  regularity?: One,
  invocation?: CustomFunctions.CancelableInvocation,
): Later<Spill> {
  return later(
    "fitRegular",
    () => ({
      columns: purchaseColumnsOf({ repeat_purchases, recency, age, log_intervals }, weights),
      leavesAtFirst: 1,
      regularity: rhythmOf(regularity),
    }),
    (fit) => fitSpill(MBGCNBD.ids, withRhythm(fit)),
    invocation,
  );
}

/**
 * @like BGNBD.PURCHASES
 * @customfunction MBGCNBD.PURCHASES
 * @example MBGCNBD.PURCHASES({1.329,2.813,0.425,0.79,2}, 52, {0;2}, {0;30.5}, {38;38}) => [[0.11589674978461363],[2.5821470736203684]]
 * @returns expected_purchases
 */
export function mbgcnbd_purchases(
  parameters: Table,
  horizon: Lifted,
  repeat_purchases: Lifted,
  recency: Lifted,
  age: Lifted,
): LikeInput {
  return withinHorizon(
    MBGCNBD,
    parameters,
    { horizon, repeat_purchases, recency, age },
    ({ fitted, model }, customer, ahead) => expectedPurchases(fitted, model, customer, ahead),
  );
}

/**
 * @like MBGNBD.ALIVE
 * @customfunction MBGCNBD.ALIVE
 * @example MBGCNBD.ALIVE({1.329,2.813,0.425,0.79,2}, {0;2}, {0;30.5}, {38;38}) => [[0.1062640436754803],[0.8149308152272943]]
 * @returns p_alive
 */
export function mbgcnbd_alive(
  parameters: Table,
  repeat_purchases: Lifted,
  recency: Lifted,
  age: Lifted,
  horizon?: Lifted,
): LikeInput {
  return atHorizon(
    MBGCNBD,
    parameters,
    { repeat_purchases, recency, age },
    horizon,
    ({ fitted, model }, customer, ahead) => stillActive(fitted, model, customer, ahead),
  );
}

/**
 * @like BGNBD.EXPECTED
 * @customfunction MBGCNBD.EXPECTED
 * @example MBGCNBD.EXPECTED({1.329,2.813,0.425,0.79,2}, {26;52}) => [[2.4443138091488024],[4.091660934863862]]
 * @returns expected_purchases
 */
export function mbgcnbd_expected(parameters: Table, horizon: Lifted): LikeInput {
  return ofNew(MBGCNBD, parameters, horizon, ({ fitted, model }, ahead) => expectedOfNew(fitted, model, ahead));
}

/**
 * @like BGNBD.NEWVALUE
 * @customfunction MBGCNBD.NEWVALUE
 * @example MBGCNBD.NEWVALUE({1.329,2.813,0.425,0.79,2}, {6.25,3.74,15.44}, 40, 52, 0.3, 0.002) => 53.338985957351134
 * @returns new_customer_value
 */
export function mbgcnbd_newValue(
  parameters: Table,
  spend_parameters: Table,
  first_order_value: Lifted,
  horizon: Lifted,
  margin_rate: Lifted,
  discount_rate_period?: Lifted,
): LikeInput {
  return newValue(
    MBGCNBD,
    parameters,
    { spend_parameters, first_order_value, horizon, margin_rate, discount_rate_period },
    newCustomerValue,
    ({ fitted, model }, ahead) => expectedOfNew(fitted, model, ahead),
    SCALE,
  );
}
