import { check } from "../core/check";
import { CoreError } from "../core/CoreError";
import { byCustomer, type CustomerTable } from "../core/customers/byCustomer";
import { spendingColumns } from "../core/customers/spendingColumns";
import { splitCustomers } from "../core/customers/splitCustomers";
import { convertDiscountRate } from "../core/metrics/convertDiscountRate";
import { nextOrder } from "../core/models/nextOrder";
import type { CustomerPredictions } from "../core/models/predictCustomers";
import { scorecard as scorecardOf, type Score } from "../core/models/scorecard";
import { sentences } from "../vocabulary/errors";
import type { PeriodId } from "../vocabulary/periods";
import { PURCHASE_MODELS, purchaseModelOf, type PurchaseModelId } from "../vocabulary/purchaseModelWords";
import { scoredColumnsOf } from "./fittedColumns";
import { later } from "./later";
import { numberOf, optionalNumberOf, optionalWordOf, wordOf } from "./oneCell";
import { ordersOf, type Orders } from "./orders";
import type { Column, Later, Maybe, One, Spill } from "./signature";
import { hasCells } from "./sources";
import { attempt, spill, type Cell } from "./spill";

/** It holds for buyers by chance and in a rhythm, and for those who buy once only. */
const USUAL: PurchaseModelId = "mbgcnbd";

function modelOf(model: Maybe<One>): PurchaseModelId {
  const word = optionalWordOf("model", model);
  if (word === undefined) return USUAL;
  const known = purchaseModelOf(word);
  if (known) return known;
  const words = PURCHASE_MODELS.map((id) => ({ en: id, fr: id }));
  throw new CoreError("value", sentences.oneOf("model", words, word));
}

/**
 * Predictions from orders: for each customer the chance to be active, purchases and value to come, between what it lies, and when the next order is due.
 * @fr Prévisions d’après les commandes : pour chaque client, probabilité d’être actif, achats et valeur à venir, avec leur fourchette, et date de la prochaine commande.
 * @means Customer {customer} is active with a chance of {p_alive}; within the horizon {expected_purchases} purchases are expected, worth {clv} after returns ({clv_gross} before), between {clv_low} and {clv_high} in nine of ten futures.
 * @frMeans Le client {customer} est actif avec une probabilité de {p_alive} ; d’ici à l’horizon, {expected_purchases} achats sont attendus, pour une valeur de {clv} après retours ({clv_gross} avant), entre {clv_low} et {clv_high} dans neuf avenirs sur dix.
 * @customfunction PREDICT
 * @example PREDICT({1;2;2;3;3;4;4;4;5;5;5;5;5;5}, {45292;45299;45330;45299;45310;45299;45303;45307;45306;45316;45330;45345;45379;45403}, {44;29;36;24;12;23;29;21;52;60;62;62;59;102}, 45412, 12, "week", 0.3) => [["customer","repeat_purchases","recency","age","p_alive","expected_purchases","expected_spend","clv","clv_low","clv_high","next_order","late","clv_gross"],[1,0,0,17.14286,0.02624565,0.02062239,39.53438,0.244588,0,0,45304,1,0.244588],[2,1,4.428571,16.14286,0.05456577,0.07957237,37.53649,0.8960604,0,4.074066,45354,1,0.8960604],[3,1,1.571429,16.14286,0.0007952138,0.001189943,23.96998,0.00855687,0,0,45321,1,0.00855687],[4,2,1.142857,16.14286,1.772424e-7,3.476803e-7,29.03668,0.000003028645,0,0,45313,1,0.000003028645],[5,5,13.85714,15.14286,0.713726,2.027739,65.072,39.58471,0,114.3482,45421,0,39.58471]]
 * @returns customer, repeat_purchases, recency, age, p_alive, expected_purchases, expected_spend, clv, clv_low, clv_high, next_order, late, clv_gross
 */
export function predict(
  customer_ids: Column,
  dates: Column,
  amounts: Column,
  until: One,
  horizon: One,
  unit: One,
  margin_rate: One,
  discount_rate_annual?: One,
  model?: One,
  seed?: One,
  invocation?: CustomFunctions.CancelableInvocation,
): Later<Spill> {
  let asked: Asked;
  return later(
    "predictCustomers",
    () => {
      const orders = ordersOf(customer_ids, dates, amounts);
      const purchases = orders.bought(numberOf("until", until));
      const period = wordOf<PeriodId>("unit", unit);
      const table = byCustomer(purchases, orders.lines.ids, period);
      asked = { orders, table, unit: period };
      const annual = check.discount_rate_annual(optionalNumberOf("discount_rate_annual", discount_rate_annual) ?? 0);
      return {
        customers: spendingColumns(table, purchases, orders.lines.ids),
        model: modelOf(model),
        outlook: {
          horizon: check.horizon(numberOf("horizon", horizon)),
          marginRate: check.margin_rate(numberOf("margin_rate", margin_rate)),
          discountRate: convertDiscountRate(annual, "year", period),
          seed: check.seed(optionalNumberOf("seed", seed) ?? 1),
        },
      };
    },
    (found) => predictionRows(asked, found),
    invocation,
  );
}

const PREDICTIONS = [
  "customer",
  "repeat_purchases",
  "recency",
  "age",
  "p_alive",
  "expected_purchases",
  "expected_spend",
  "clv",
  "clv_low",
  "clv_high",
  "next_order",
  "late",
  "clv_gross",
] as const;

/** What was asked about: the job answers by places of the table. */
interface Asked {
  orders: Orders;
  table: CustomerTable;
  unit: PeriodId;
}

const predictionRows = ({ orders, table, unit }: Asked, found: CustomerPredictions): Spill =>
  spill(PREDICTIONS, () => {
    // whoever has a purchase has a spend, or a reason for none
    const noSpend = found.noSpend && new CoreError("notAvailable", found.noSpend);
    const money = (values: Float64Array, place: number): Cell =>
      Number.isNaN(values[place]) ? noSpend : values[place];
    return Array.from(table.customers, (customer, place) => [
      orders.customer(customer),
      table.repeatPurchases[place],
      table.recency[place],
      table.age[place],
      found.active[place],
      found.purchases[place],
      money(found.spend, place),
      money(found.value, place),
      money(found.low, place),
      money(found.high, place),
      nextOrder(table.lastDate[place]!, found.nextGap[place]!, unit),
      found.late[place],
      money(found.grossValue, place),
    ]);
  });

/**
 * Holdout: a model fitted to the orders before a day, and what it predicts of the days after it beside what came, by week and by earlier purchases.
 * @fr Mise à l’épreuve : un modèle ajusté aux commandes avant une date, et ce qu’il prévoit ensuite à côté de ce qui est venu, par semaine et par achats antérieurs.
 * @means From the split to the end of this week, {predicted_until} purchases were predicted, between {predicted_low} and {predicted_high} in nine of ten futures; {actual_until} came.
 * @frMeans De la coupure à la fin de cette semaine, {predicted_until} achats étaient prévus, entre {predicted_low} et {predicted_high} dans neuf avenirs sur dix ; il en est venu {actual_until}.
 * @customfunction HOLDOUT
 * @example HOLDOUT({1;2;3;3;4;4;4;4;4;5}, {45299;45299;45299;45305;45313;45315;45382;45392;45405;45299}, {40;10;20;30;30;10;10;40;20;40}, 45382, 45412, "week") => [["period_start","predicted","actual","predicted_until","predicted_low","predicted_high","actual_until","repeat_purchases","customers","group_predicted","group_actual","same_pace"],[45383,0.04423067,0,0.04423067,0,1,0,0,3,0.07838068,0,0],[45390,0.09283937,1,0.13707,0,1,1,1,1,0.002212073,0,0.3614458],[45397,0.115255,0,0.252325,0,1,1,2,1,0.3215891,2,0.8695652],[45404,0.1173234,1,0.3696484,0,2,2,3,0,0,0,0],[45411,0.03253342,0,0.4021818,0,2,2,4,0,0,0,0],["","","","","","","",5,0,0,0,0],["","","","","","","",6,0,0,0,0],["","","","","","","",7,0,0,0,0]]
 * @returns period_start, predicted, actual, predicted_until, predicted_low, predicted_high, actual_until, repeat_purchases, customers, group_predicted, group_actual, same_pace
 */
export function holdout(
  customer_ids: Column,
  dates: Column,
  amounts: Column,
  split_date: One,
  until: One,
  unit: One,
  model?: One,
  invocation?: CustomFunctions.CancelableInvocation,
): Later<Spill> {
  let split = NaN;
  return later(
    "holdout",
    () => {
      const orders = ordersOf(customer_ids, dates, amounts);
      split = numberOf("split_date", split_date);
      const end = numberOf("until", until);
      const period = wordOf<PeriodId>("unit", unit);
      return {
        split: splitCustomers(orders.bought(split), orders.bought(end), orders.lines.ids, period),
        model: modelOf(model),
      };
    },
    ({ weeks, groups }) =>
      spill(HOLDOUT, () =>
        Array.from({ length: Math.max(weeks.length, groups.length) }, (_, row): Cell[] => {
          const [week, group] = [weeks[row], groups[row]];
          return [
            week && split + week.start,
            week?.predicted,
            week?.actual,
            week?.predictedUntil,
            week?.low,
            week?.high,
            week?.actualUntil,
            group?.repeatPurchases,
            group?.customers,
            group?.predicted,
            group?.actual,
            group?.samePace,
          ];
        }),
      ),
    invocation,
  );
}

const HOLDOUT = [
  "period_start",
  "predicted",
  "actual",
  "predicted_until",
  "predicted_low",
  "predicted_high",
  "actual_until",
  "repeat_purchases",
  "customers",
  "group_predicted",
  "group_actual",
  "same_pace",
] as const;

/**
 * Scorecard: how well predictions met what came, in total, by customer, by rank and by tenth of the customers, beside two rules that cost nothing.
 * @fr Bulletin de notes : à quel point des prévisions ont rencontré la réalité, au total, par client, par rang et par dixième des clients, à côté de deux règles gratuites.
 * @means {key}: {predicted} by the prediction, {actual} in truth.
 * @frMeans {key} : {predicted} selon la prévision, {actual} en réalité.
 * @customfunction SCORECARD
 * @example SCORECARD({0;4;1;0}, {0.5;3;1;0.2}, {0;3;1;1}) => [["key","decile","actual","predicted","same_pace","purchases_rank"],["total_of_customers","",5,4.7,5,""],["total_error","","",-0.06,0,""],["mean_absolute_error","","",0.425,0.5,""],["normalized_gini","","",1,"",0.9230769230769231],["best_tenth_share","",0.8,0.8,"",0.8],["decile",1,4,3,"",""],["decile",2,"","","",""],["decile",3,1,1,"",""],["decile",4,"","","",""],["decile",5,"","","",""],["decile",6,0,0.5,"",""],["decile",7,"","","",""],["decile",8,0,0.2,"",""],["decile",9,"","","",""],["decile",10,"","","",""]]
 * @returns key, decile, actual, predicted, same_pace, purchases_rank
 */
export function scorecard(actual: Column, predicted: Column, repeat_purchases?: Column): Spill {
  const isCompared = hasCells(repeat_purchases);
  return spill(isCompared ? SCORECARD : SCORECARD.slice(0, -2), () => {
    const columns = scoredColumnsOf({ actual, predicted }, repeat_purchases);
    const {
      truth,
      predicted: model,
      samePace: pace,
      deciles,
    } = scorecardOf(columns.actual, columns.predicted, columns.repeatPurchases);
    const rows: Cell[][] = [
      ["total_of_customers", undefined, truth.total, model.total, pace?.total, undefined],
      ["total_error", undefined, undefined, figure(model, "totalError"), figure(pace, "totalError"), undefined],
      ["mean_absolute_error", undefined, undefined, model.meanAbsoluteError, pace?.meanAbsoluteError, undefined],
      ["normalized_gini", undefined, undefined, figure(model, "gini"), undefined, figure(pace, "gini")],
      [
        "best_tenth_share",
        undefined,
        figure(truth, "bestTenth"),
        figure(model, "bestTenth"),
        undefined,
        figure(pace, "bestTenth"),
      ],
      ...deciles.map((tenth, i): Cell[] => ["decile", i + 1, tenth.actual, tenth.predicted, undefined, undefined]),
    ];
    return isCompared ? rows : rows.map((row) => row.slice(0, -2));
  });
}

const SCORECARD = ["key", "decile", "actual", "predicted", "same_pace", "purchases_rank"] as const;

/** A figure of a score, or why there is none. */
const figure = (score: Score | undefined, name: "totalError" | "gini" | "bestTenth"): Cell =>
  score && attempt(score[name]);
