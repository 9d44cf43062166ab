import { checkCells } from "../core/checkCells";
import { CoreError } from "../core/CoreError";
import { byCustomer as customerTable } from "../core/customers/byCustomer";
import { bySegment as segmentRows, type SegmentRow } from "../core/customers/bySegment";
import { keyFigures } from "../core/customers/keyFigures";
import type { PurchaseDays } from "../core/customers/purchaseDays";
import { regularity as regularityOf } from "../core/customers/regularity";
import { rfm as scoresOf } from "../core/customers/rfm";
import { topShare as shareOfBest } from "../core/customers/topShare";
import { valueTiers as tiersOf } from "../core/customers/valueTiers";
import { divide } from "../core/divide";
import { CUSTOMER_COLUMNS } from "../vocabulary/customerColumns";
import { sentences } from "../vocabulary/errors";
import type { PeriodId } from "../vocabulary/periods";
import type { TermId } from "../vocabulary/terms";
import { figuresOf, fourCells, someFigures } from "./columns";
import { lift } from "./lift";
import { numberOf, optionalNumberOf, optionalWordOf } from "./oneCell";
import { ordersOf, type Named, type Orders } from "./orders";
import { orError } from "./orError";
import { segmentCostsOf } from "./segmentCosts";
import type { Column, Lifted, LikeInput, One, Spill, Table } from "./signature";
import { hasCells } from "./sources";
import { attempt, spill, type Cell } from "./spill";

/**
 * Share of the best: what the best 5% of the customers, or as many as you say, bring of the total.
 * @fr Part des meilleurs : ce que les 5 % de meilleurs clients, ou autant que vous dites, apportent du total.
 * @means {result} of the total comes from the top {top_count} of {value_count} customers.
 * @frMeans Le haut du classement, {top_count} sur {value_count} clients, apporte {result} du total.
 * @customfunction TOPSHARE
 * @example TOPSHARE({100;60;20;10;10}, 0.2) => 0.5
 * @returns top_share
 */
export function topShare(values: Column, share?: Lifted): LikeInput {
  return orError(() => {
    const { values: figures } = figuresOf("values", values);
    return lift((portion: number | undefined) => shareOfBest(figures, portion), {}, { share });
  });
}

/**
 * Value tiers: the tier of each customer, 1 for the best 5%, 2 for the next 15%, 3 for the next 30%, 4 for the rest, or
 * by your own shares.
 * @fr Niveaux de valeur : le niveau de chaque client, 1 pour les 5 % meilleurs, 2 pour les 15 % suivants, 3 pour les 30 % suivants, 4 pour les autres, ou selon vos propres parts.
 * @means By value, this customer is in tier {result}, where 1 is the best.
 * @frMeans Par sa valeur, ce client est au niveau {result}, où 1 est le meilleur.
 * @customfunction VALUETIERS
 * @example VALUETIERS({100;60;20;10;10}, {0.2,0.4}) => [[1],[2],[2],[3],[3]]
 * @returns value_tier
 */
export function valueTiers(values: Column, shares?: Column): LikeInput {
  return orError(() => {
    const { values: figures, places, rows, columns, hasHeader } = figuresOf("values", values);
    const tiers = tiersOf(figures, someFigures("shares", shares));
    // what is blank stays blank; above a header the tiers have theirs
    const cells: unknown[][] = Array.from({ length: rows }, () => Array<unknown>(columns).fill(""));
    const put = (place: number, cell: unknown): void => {
      cells[columns > 1 ? 0 : place]![columns > 1 ? place : 0] = cell;
    };
    if (hasHeader) put(0, "value_tier");
    tiers.forEach((tier, i) => put(places[i]!, tier));
    return cells;
  });
}

/**
 * Key figures from orders: revenue, orders, customers, order value, frequency, repeat rate until a day, and what ties them to the total.
 * @fr Chiffres clés des commandes : chiffre d’affaires, commandes, clients, panier moyen, fréquence et réachat jusqu’à un jour, et ce qui les relie au total.
 * @means {key}: {value}.
 * @frMeans {key} : {value}.
 * @customfunction KPIS
 * @example KPIS({"a";"a";"b"}, {45292;45299;45300}, {10;20;30}, 45322) => [["key","value"],["revenue",60],["refunds",0],["orders",3],["customers",2],["aov",20],["purchase_frequency",1.5],["arpc",30],["repeat_rate",0.5],["first_date",45292],["last_date",45300],["median_days_between",7],["revenue_without_customer",0],["customers_refunds_only",0],["revenue_refunds_only",0],["revenue_total",60]]
 * @returns key, value
 */
export function kpis(customer_ids: Column, dates: Column, amounts: Column, until: One, order_ids?: Column): Spill {
  return spill(["key", "value"], () => {
    const orders = ordersOf(customer_ids, dates, amounts);
    const numbers = hasCells(order_ids) ? orders.beside("order_ids", order_ids).ofLines : undefined;
    const purchases = orders.reduced(numberOf("until", until));
    const figures = keyFigures(purchases, { ...orders.lines, ...(numbers ? { orders: numbers } : {}) });
    const { revenue, orders: count, customers } = figures;
    return [
      ["revenue", revenue],
      ["refunds", figures.refunds],
      ["orders", count],
      ["customers", customers],
      ["aov", attempt(() => divide(revenue, count, "orders"))],
      ["purchase_frequency", attempt(() => divide(count, customers, "customers"))],
      ["arpc", attempt(() => divide(revenue, customers, "customers"))],
      ["repeat_rate", attempt(() => divide(figures.repeatCustomers, customers, "customers"))],
      ["first_date", figures.firstDate],
      ["last_date", figures.lastDate],
      ["median_days_between", figures.medianDaysBetween],
      ["revenue_without_customer", figures.revenueWithoutCustomer],
      ["customers_refunds_only", figures.customersRefundsOnly],
      ["revenue_refunds_only", figures.revenueRefundsOnly],
      ["revenue_total", figures.revenueTotal],
    ];
  });
}

/**
 * Customers from orders: for each one who has bought, repeat purchases, recency and age as the models take them, mean, total, first and last purchase.
 * @fr Clients d’après les commandes : pour chacun, réachats, récence et ancienneté comme les modèles les prennent, moyenne, total, premier et dernier achat.
 * @means Customer {customer} bought on {repeat_purchases} more days after the first one, and brought {total} in all.
 * @frMeans Le client {customer} a racheté {repeat_purchases} jours après le premier, et a rapporté {total} en tout.
 * @customfunction BYCUSTOMER
 * @example BYCUSTOMER({"a";"a";"b"}, {45292;45299;45306}, {10;20;30}, 45313) => [["customer","repeat_purchases","recency","age","monetary_value","total","first_date","last_date","first_amount","log_intervals"],["a",1,1,3,20,30,45292,45299,10,0],["b",0,0,1,"",30,45306,45306,30,0]]
 * @returns customer, repeat_purchases, recency, age, monetary_value, total, first_date, last_date, first_amount, log_intervals
 */
export function byCustomer(customer_ids: Column, dates: Column, amounts: Column, until: One, unit?: One): Spill {
  return spill(CUSTOMER_COLUMNS, () => {
    const orders = ordersOf(customer_ids, dates, amounts);
    const purchases = fitting(orders.bought(numberOf("until", until)), CUSTOMER_COLUMNS);
    const table = customerTable(purchases, orders.lines.ids, optionalWordOf<PeriodId>("unit", unit) ?? "week");
    return Array.from(table.customers, (index, place) => [
      orders.customer(index),
      table.repeatPurchases[place],
      table.recency[place],
      table.age[place],
      table.repeatPurchases[place] === 0 ? undefined : table.monetaryValue[place],
      table.total[place],
      table.firstDate[place],
      table.lastDate[place],
      table.firstAmount[place],
      table.logIntervals[place],
    ]);
  });
}

/** Where a row a customer would be more than a worksheet takes, none is made. */
function fitting(purchases: PurchaseDays, keys: readonly TermId[]): PurchaseDays {
  checkCells(purchases.buyers + 1, keys.length);
  return purchases;
}

/**
 * RFM scores: each customer’s last purchase, number of purchases and amount, scored 1 to 5, and the segment they lead to.
 * @fr Scores RFM : dernier achat, nombre d’achats et montant de chaque client, notés de 1 à 5, et le segment qui en découle.
 * @means Customer {customer} last bought {days_since_purchase} days ago, {purchases} times in all, and is in the segment {rfm_segment}.
 * @frMeans Le client {customer} a acheté pour la dernière fois il y a {days_since_purchase} jours, {purchases} fois en tout, et appartient au segment {rfm_segment}.
 * @customfunction RFM
 * @example RFM({"a";"a";"b"}, {45292;45299;45306}, {10;20;30}, 45313) => [["customer","days_since_purchase","purchases","total","recency_score","frequency_score","monetary_score","rfm_segment"],["a",14,2,30,1,2,1,"lost"],["b",7,1,30,3,1,1,"about_to_sleep"]]
 * @returns customer, days_since_purchase, purchases, total, recency_score, frequency_score, monetary_score, rfm_segment
 */
export function rfm(customer_ids: Column, dates: Column, amounts: Column, until: One, limits?: Column): Spill {
  return spill(RFM, () => {
    const orders = ordersOf(customer_ids, dates, amounts);
    const purchases = fitting(orders.bought(numberOf("until", until)), RFM);
    const table = scoresOf(purchases, orders.lines.ids, fourCells("limits", limits));
    return Array.from(table.customers, (index, place) => [
      orders.customer(index),
      table.daysSince[place],
      table.purchases[place],
      table.amount[place],
      table.recencyScores[place],
      table.frequencyScores[place],
      table.monetaryScores[place],
      table.segments[place],
    ]);
  });
}

const RFM = [
  "customer",
  "days_since_purchase",
  "purchases",
  "total",
  "recency_score",
  "frequency_score",
  "monetary_score",
  "rfm_segment",
] as const;

/**
 * Segments from orders: customers by the segment of their first purchase, what they brought, and what winning them cost.
 * @fr Segments d’après les commandes : clients selon le segment de leur premier achat, ce qu’ils ont rapporté, et ce qu’a coûté leur conquête.
 * @means Segment {segment}: {customers} customers, who brought {revenue}.
 * @frMeans Segment {segment} : {customers} clients, qui ont rapporté {revenue}.
 * @customfunction BYSEGMENT
 * @example BYSEGMENT({"a";"a";"b"}, {45292;45299;45306}, {10;20;30}, 45313, {"ads";"web";"web"}, 0.5) => [["segment","customers","revenue","aov","purchase_frequency","first_purchase_value","margin_to_date","cac","ltv_cac"],["ads",1,30,15,2,10,15,"",""],["web",1,30,30,1,30,15,"",""],["all_segments",2,60,20,1.5,20,15,"",""]]
 * @returns segment, customers, revenue, aov, purchase_frequency, first_purchase_value, margin_to_date, cac, ltv_cac
 */
export function bySegment(
  customer_ids: Column,
  dates: Column,
  amounts: Column,
  until: One,
  segments: Column,
  margin_rate?: One,
  acquisition_costs?: Table,
): Spill {
  return spill(BY_SEGMENT, () => {
    const orders = ordersOf(customer_ids, dates, amounts);
    const { names, ofLines } = namedSegments(orders, segments);
    const costs = segmentCostsOf(acquisition_costs, names);
    const named = { names: costs?.names ?? names, ofLines };
    const purchases = orders.bought(numberOf("until", until));
    const rate = optionalNumberOf("margin_rate", margin_rate);
    return segmentRows(purchases, orders.lines, named, rate, costs?.costs).map((row) => [
      row.segment === "all" ? "all_segments" : (named.names[row.segment] ?? "no_segment"),
      row.customers,
      row.revenue,
      ...ratiosOf(row),
    ]);
  });
}

function namedSegments(orders: Orders, segments: Column): Named {
  if (!hasCells(segments)) throw new CoreError("value", sentences.blank("segments"));
  return orders.beside("segments", segments);
}

const BY_SEGMENT = [
  "segment",
  "customers",
  "revenue",
  "aov",
  "purchase_frequency",
  "first_purchase_value",
  "margin_to_date",
  "cac",
  "ltv_cac",
] as const;

/** Quotients of a segment's sums; those of what is not given stay blank. */
function ratiosOf({ customers, revenue, orders, firstPurchases, margin, cost }: SegmentRow): Cell[] {
  const each = (sum: number | undefined): Cell =>
    sum === undefined ? undefined : attempt(() => divide(sum, customers, "customers"));
  return [
    attempt(() => divide(revenue, orders, "orders")),
    each(orders),
    each(firstPurchases),
    each(margin),
    each(cost),
    margin === undefined || cost === undefined ? undefined : attempt(() => divide(margin, cost, "acquisition_cost")),
  ];
}

/**
 * Regularity of purchases: Wheat and Morrison’s k, 1 where purchases come by chance, above it where they have a rhythm.
 * @fr Régularité des achats : le k de Wheat et Morrison, 1 quand les achats arrivent au hasard, plus quand ils ont un rythme.
 * @means Customers buy with a regularity of {regularity}, counted on {customers} of them; 1 would be chance.
 * @frMeans Les clients achètent avec une régularité de {regularity}, mesurée sur {customers} d’entre eux ; 1 serait le hasard.
 * @customfunction REGULARITY
 * @example REGULARITY({1;1;1;2;2;2;3;3;3}, {45292;45302;45312;45292;45298;45316;45292;45322;45332}, {1;1;1;1;1;1;1;1;1}, 45350) => [["regularity","customers"],[1.5,3]]
 * @returns regularity, customers
 */
export function regularity(customer_ids: Column, dates: Column, amounts: Column, until: One): Spill {
  return spill(["regularity", "customers"], () => {
    const purchases = ordersOf(customer_ids, dates, amounts).bought(numberOf("until", until));
    const { k, customers } = regularityOf(purchases);
    return [[k, customers]];
  });
}
