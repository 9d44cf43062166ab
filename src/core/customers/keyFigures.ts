import { sentences } from "../../vocabulary/errors";
import { CoreError } from "../CoreError";
import { eachPurchase } from "./eachPurchase";
import type { OrderLines } from "./OrderLines";
import type { PurchaseDays } from "./purchaseDays";

/** Totals of order lines, of those who have bought and of the others. */
export interface KeyFigures {
  /** Of customers who have bought, refunds taken off. */
  revenue: number;
  /** What of it was given back, as a positive amount. */
  refunds: number;
  orders: number;
  customers: number;
  repeatCustomers: number;
  /** First and last day with a purchase; undefined where there is none. */
  firstDate: number | undefined;
  lastDate: number | undefined;
  /** Undefined where nobody bought twice. */
  medianDaysBetween: number | undefined;
  /** Of lines that name no customer. */
  revenueWithoutCustomer: number;
  customersRefundsOnly: number;
  revenueRefundsOnly: number;
  /** Of all lines: what the source says. */
  revenueTotal: number;
}

/**
 * Totals of orders until a day. Revenue, orders and customers are those of lines whose customer has bought, so that
 * average order value times purchase frequency is the revenue per customer; what lines without a customer and customers
 * with refunds only bring stands beside it, and all of it adds up to the total.
 *
 * Orders are the different ids that have a line of 0 or more, where the source has orders; lines that name none are, as
 * in a source without them, one order for each customer and day. The median is that of all times between two purchases
 * of a customer, whoever it is.
 *
 * @formula aov = revenue / orders; purchase_frequency = orders / customers; arpc = revenue / customers; repeat_rate = COUNTIF(purchases, ">1") / customers
 * @steps aov = revenue / orders; purchase_frequency = orders / customers
 * @throws {CoreError} "notAvailable" when there is no line until the day
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function keyFigures(purchases: PurchaseDays, lines: OrderLines): KeyFigures {
  if (!lines.days.some((day) => day <= purchases.until))
    throw new CoreError("notAvailable", sentences.noLine(purchases.until));
  const gaps: number[] = [];
  let [firstDate, lastDate]: [number | undefined, number | undefined] = [undefined, undefined];
  let [before, day, repeatCustomers, gapOf] = [-1, 0, 0, -1];
  eachPurchase(purchases, (buyer, place) => {
    const date = purchases.days[place]!;
    if (buyer === before) gaps.push(date - day);
    if (buyer === before && gapOf !== buyer) [repeatCustomers, gapOf] = [repeatCustomers + 1, buyer];
    firstDate = Math.min(firstDate ?? date, date);
    lastDate = Math.max(lastDate ?? date, date);
    [before, day] = [buyer, date];
  });
  return {
    ...money(purchases, lines),
    orders: ordersOf(purchases, lines),
    customers: purchases.buyers,
    repeatCustomers,
    firstDate,
    lastDate,
    medianDaysBetween: median(Float64Array.from(gaps)),
    customersRefundsOnly: purchases.customers.length - purchases.buyers,
  };
}

type Money = "revenue" | "refunds" | "revenueWithoutCustomer" | "revenueRefundsOnly" | "revenueTotal";
const [BOUGHT, REFUNDS, NO_CUSTOMER, REFUNDS_ONLY, TOTAL] = [0, 1, 2, 3, 4];

function money({ lineAmounts, until, ...purchases }: PurchaseDays, lines: OrderLines): Pick<KeyFigures, Money> {
  const hasBought = buyersAmong(purchases, lines);
  const sums = lineAmounts.sums(5);
  for (let line = 0; line < lines.days.length; line++) {
    if (lines.days[line]! > until) continue;
    const customer = lines.customers[line]!;
    const place = customer < 0 ? NO_CUSTOMER : hasBought[customer] === 1 ? BOUGHT : REFUNDS_ONLY;
    sums.add(place, lineAmounts, line);
    sums.add(TOTAL, lineAmounts, line);
    if (place === BOUGHT && lines.amounts[line]! < 0) sums.add(REFUNDS, lineAmounts, line, -1);
  }
  return {
    revenue: sums.value(BOUGHT),
    refunds: sums.value(REFUNDS),
    revenueWithoutCustomer: sums.value(NO_CUSTOMER),
    revenueRefundsOnly: sums.value(REFUNDS_ONLY),
    revenueTotal: sums.value(TOTAL),
  };
}

/** 1 for each of the ids that has bought. */
function buyersAmong(
  { customers, buyers }: Pick<PurchaseDays, "customers" | "buyers">,
  { ids }: OrderLines,
): Uint8Array {
  const hasBought = new Uint8Array(ids.length);
  for (const customer of customers.subarray(0, buyers)) hasBought[customer] = 1;
  return hasBought;
}

function ordersOf(purchases: PurchaseDays, lines: OrderLines): number {
  if (!lines.orders) return countPurchases(purchases);
  const hasBought = buyersAmong(purchases, lines);
  const isOrder = new Uint8Array(lines.orders.reduce((most, order) => Math.max(most, order), -1) + 1);
  const unnamed = new Set<number>();
  let count = 0;
  for (let line = 0; line < lines.days.length; line++) {
    const [customer, day, order] = [lines.customers[line]!, lines.days[line]!, lines.orders[line]!];
    if (day > purchases.until || customer < 0 || hasBought[customer] !== 1 || !(lines.amounts[line]! >= 0)) continue;
    if (order < 0) unnamed.add(day * lines.ids.length + customer);
    else if (isOrder[order] === 0) count += isOrder[order] = 1;
  }
  return count + unnamed.size;
}

function countPurchases(purchases: PurchaseDays): number {
  let count = 0;
  eachPurchase(purchases, () => count++);
  return count;
}

function median(values: Float64Array): number | undefined {
  const { length } = values.sort();
  return length === 0 ? undefined : (values[(length - 1) >> 1]! + values[length >> 1]!) / 2;
}
