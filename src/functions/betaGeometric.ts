import {
  expectedOfNew,
  expectedPurchases,
  stillActive,
  type BetaGeometricParameters,
} from "../core/models/betaGeometricFuture";
import type { BetaGeometric } from "../core/models/betaGeometricLikelihood";
import { newCustomerValue } from "../core/models/newCustomerValue";
import { fitSpill } from "./fitSpill";
import { purchaseColumnsOf } from "./fittedColumns";
import { later } from "./later";
import { atHorizon, inOrder, newValue, ofNew, withinHorizon } from "./predictions";
import type { Column, Later, Lifted, LikeInput, Spill, Table } from "./signature";

const BGNBD = inOrder<BetaGeometricParameters>("bgnbd_r", "bgnbd_alpha", "bgnbd_a", "bgnbd_b");
const MBGNBD = inOrder<BetaGeometricParameters>("mbgnbd_r", "mbgnbd_alpha", "mbgnbd_a", "mbgnbd_b");
const BG: BetaGeometric = { regularity: 1, leavesAtFirst: 0 };
const MBG: BetaGeometric = { regularity: 1, leavesAtFirst: 1 };
/** The time of a purchase. */
const SCALE = ([, alpha]: BetaGeometricParameters): number => alpha;

/**
 * BG/NBD fitted to customers: how often they buy, how likely they leave after a purchase, and how much they differ.
 * @fr Ajustement de BG/NBD aux clients : à quel rythme ils achètent, avec quelle chance ils partent après un achat, et à quel point ils diffèrent.
 * @means {key}: {value}.
 * @frMeans {key} : {value}.
 * @customfunction BGNBD.FIT
 * @example BGNBD.FIT({0;1;1;2;2;4;9}, {0;4;24;10;28;30;36}, {33;33;33;33;33;34;38}, {1400;220;220;110;110;120;40}) => [["key","value","standard_error"],["bgnbd_r",0.3806313,0.02786652],["bgnbd_alpha",13.77244,1.428965],["bgnbd_a",0.1419867,0.05772587],["bgnbd_b",0.5438285,0.2202708],["log_likelihood",-7629.843,""],["customers",2220,""]]
 * @returns key, value, standard_error
 */
export function bgnbd_fit(
  repeat_purchases: Column,
  recency: Column,
  age: Column,
  weights?: Column,
  invocation?: CustomFunctions.CancelableInvocation,
): Later<Spill> {
  return later(
    "fitBetaGeometric",
    () => ({ columns: purchaseColumnsOf({ repeat_purchases, recency, age }, weights), leavesAtFirst: 0 }),
    (fit) => fitSpill(BGNBD.ids, fit),
    invocation,
  );
}

/**
 * Purchases to come under BG/NBD: how many a customer is expected to make within the horizon, none of the past among them.
 * @fr Achats à venir selon BG/NBD : combien un client devrait en faire d’ici à l’horizon, sans ceux du passé.
 * @means A customer with {repeat_purchases} repeat purchases, the last one {recency} after the first, who has been known for {age}, is expected to make {result} more within {horizon}, all in the unit of time of the fit.
 * @frMeans Un client avec {repeat_purchases} réachats, le dernier {recency} après le premier achat, connu depuis {age}, devrait en faire encore {result} d’ici à {horizon}, le tout dans l’unité de temps de l’ajustement.
 * @customfunction BGNBD.PURCHASES
 * @example BGNBD.PURCHASES({0.243,4.414,0.793,2.426}, 52, {0;2}, {0;30.5}, {38;38}) => [[0.2565573636280083],[1.6057200845695279]]
 * @returns expected_purchases
 */
export function bgnbd_purchases(
  parameters: Table,
  horizon: Lifted,
  repeat_purchases: Lifted,
  recency: Lifted,
  age: Lifted,
): LikeInput {
  return withinHorizon(BGNBD, parameters, { horizon, repeat_purchases, recency, age }, (found, customer, ahead) =>
    expectedPurchases(found, BG, customer, ahead),
  );
}

/**
 * Chance to be active under BG/NBD: how likely a customer is one still, now or at the end of the horizon; always 1 now for one-time buyers.
 * @fr Probabilité d’être actif selon BG/NBD : la probabilité qu’un client le soit encore, maintenant ou à l’horizon ; toujours 1 maintenant pour qui n’a acheté qu’une fois.
 * @means A customer with {repeat_purchases} repeat purchases, the last one {recency} after the first, who has been known for {age}, is one still with a chance of {result}.
 * @frMeans Un client avec {repeat_purchases} réachats, le dernier {recency} après le premier achat, connu depuis {age}, l’est encore avec une probabilité de {result}.
 * @customfunction BGNBD.ALIVE
 * @example BGNBD.ALIVE({0.243,4.414,0.793,2.426}, {0;2}, {0;30.5}, {38;38}) => [[1],[0.736306443621282]]
 * @returns p_alive
 */
export function bgnbd_alive(
  parameters: Table,
  repeat_purchases: Lifted,
  recency: Lifted,
  age: Lifted,
  horizon?: Lifted,
): LikeInput {
  return atHorizon(BGNBD, parameters, { repeat_purchases, recency, age }, horizon, (found, customer, ahead) =>
    stillActive(found, BG, customer, ahead),
  );
}

/**
 * Purchases of a new customer under BG/NBD: how many are expected within the horizon, after the first one.
 * @fr Achats d’un nouveau client selon BG/NBD : combien sont attendus d’ici à l’horizon, après le premier.
 * @means A new customer is expected to buy {result} more times within {horizon} of the first purchase, in the unit of time of the fit.
 * @frMeans Un nouveau client devrait racheter {result} fois dans les {horizon} qui suivent le premier achat, dans l’unité de temps de l’ajustement.
 * @customfunction BGNBD.EXPECTED
 * @example BGNBD.EXPECTED({0.243,4.414,0.793,2.426}, {26;52}) => [[0.9026369032284239],[1.4460505953964022]]
 * @returns expected_purchases
 */
export function bgnbd_expected(parameters: Table, horizon: Lifted): LikeInput {
  return ofNew(BGNBD, parameters, horizon, (found, ahead) => expectedOfNew(found, BG, ahead));
}

/**
 * Value of a new customer under BG/NBD: margin of the first order and of those expected within the horizon.
 * @fr Valeur d’un nouveau client selon BG/NBD : marge de la première commande et de celles attendues d’ici à l’horizon.
 * @means A customer not yet won is worth {result} of margin within {horizon}, in the unit of time of the fit, its first order included.
 * @frMeans Un client pas encore conquis vaut {result} de marge d’ici à {horizon}, dans l’unité de temps de l’ajustement, première commande comprise.
 * @customfunction BGNBD.NEWVALUE
 * @example BGNBD.NEWVALUE({0.243,4.414,0.793,2.426}, {6.25,3.74,15.44}, 40, 52, 0.3, 0.002) => 26.643434020371526
 * @returns new_customer_value
 */
export function bgnbd_newValue(
  parameters: Table,
  spend_parameters: Table,
  first_order_value: Lifted,
  horizon: Lifted,
  margin_rate: Lifted,
  discount_rate_period?: Lifted,
): LikeInput {
  return newValue(
    BGNBD,
    parameters,
    { spend_parameters, first_order_value, horizon, margin_rate, discount_rate_period },
    newCustomerValue,
    (found, ahead) => expectedOfNew(found, BG, ahead),
    SCALE,
  );
}

/**
 * MBG/NBD fitted to customers: as BG/NBD, but one may leave after the first purchase already.
 * @fr Ajustement de MBG/NBD aux clients : comme BG/NBD, mais on peut partir dès le premier achat.
 * @means {key}: {value}.
 * @frMeans {key} : {value}.
 * @customfunction MBGNBD.FIT
 * @example MBGNBD.FIT({0;1;1;2;2;4;9}, {0;4;24;10;28;30;36}, {33;33;33;33;33;34;38}, {1400;220;220;110;110;120;40}) => [["key","value","standard_error"],["mbgnbd_r",1.038542,0.2423698],["mbgnbd_alpha",21.26539,3.174979],["mbgnbd_a",0.4223078,0.08316056],["mbgnbd_b",0.6029623,0.1525154],["log_likelihood",-7632.078,""],["customers",2220,""]]
 * @returns key, value, standard_error
 */
export function mbgnbd_fit(
  repeat_purchases: Column,
  recency: Column,
  age: Column,
  weights?: Column,
  invocation?: CustomFunctions.CancelableInvocation,
): Later<Spill> {
  return later(
    "fitBetaGeometric",
    () => ({ columns: purchaseColumnsOf({ repeat_purchases, recency, age }, weights), leavesAtFirst: 1 }),
    (fit) => fitSpill(MBGNBD.ids, fit),
    invocation,
  );
}

/**
 * @like BGNBD.PURCHASES
 * @customfunction MBGNBD.PURCHASES
 * @example MBGNBD.PURCHASES({0.525,6.183,0.891,1.614}, 52, {0;2}, {0;30.5}, {38;38}) => [[0.20222892139500653],[1.6471613314641473]]
 * @returns expected_purchases
 */
export function mbgnbd_purchases(
  parameters: Table,
  horizon: Lifted,
  repeat_purchases: Lifted,
  recency: Lifted,
  age: Lifted,
): LikeInput {
  return withinHorizon(MBGNBD, parameters, { horizon, repeat_purchases, recency, age }, (found, customer, ahead) =>
    expectedPurchases(found, MBG, customer, ahead),
  );
}

/**
 * Chance to be active under MBG/NBD: how likely a customer is one still, now or at the end of the horizon.
 * @fr Probabilité d’être actif selon MBG/NBD : la probabilité qu’un client le soit encore, maintenant ou à l’horizon.
 * @means A customer with {repeat_purchases} repeat purchases, the last one {recency} after the first, who has been known for {age}, is one still with a chance of {result}.
 * @frMeans Un client avec {repeat_purchases} réachats, le dernier {recency} après le premier achat, connu depuis {age}, l’est encore avec une probabilité de {result}.
 * @customfunction MBGNBD.ALIVE
 * @example MBGNBD.ALIVE({0.525,6.183,0.891,1.614}, {0;2}, {0;30.5}, {38;38}) => [[0.39214486922892533],[0.7171784801069437]]
 * @returns p_alive
 */
export function mbgnbd_alive(
  parameters: Table,
  repeat_purchases: Lifted,
  recency: Lifted,
  age: Lifted,
  horizon?: Lifted,
): LikeInput {
  return atHorizon(MBGNBD, parameters, { repeat_purchases, recency, age }, horizon, (found, customer, ahead) =>
    stillActive(found, MBG, customer, ahead),
  );
}

/**
 * @like BGNBD.EXPECTED
 * @customfunction MBGNBD.EXPECTED
 * @example MBGNBD.EXPECTED({0.525,6.183,0.891,1.614}, {26;52}) => [[0.8986348293155944],[1.4197237577127453]]
 * @returns expected_purchases
 */
export function mbgnbd_expected(parameters: Table, horizon: Lifted): LikeInput {
  return ofNew(MBGNBD, parameters, horizon, (found, ahead) => expectedOfNew(found, MBG, ahead));
}

/**
 * @like BGNBD.NEWVALUE
 * @customfunction MBGNBD.NEWVALUE
 * @example MBGNBD.NEWVALUE({0.525,6.183,0.891,1.614}, {6.25,3.74,15.44}, 40, 52, 0.3, 0.002) => 26.385427432624624
 * @returns new_customer_value
 */
export function mbgnbd_newValue(
  parameters: Table,
  spend_parameters: Table,
  first_order_value: Lifted,
  horizon: Lifted,
  margin_rate: Lifted,
  discount_rate_period?: Lifted,
): LikeInput {
  return newValue(
    MBGNBD,
    parameters,
    { spend_parameters, first_order_value, horizon, margin_rate, discount_rate_period },
    newCustomerValue,
    (found, ahead) => expectedOfNew(found, MBG, ahead),
    SCALE,
  );
}
