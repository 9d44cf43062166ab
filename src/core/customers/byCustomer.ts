import { periods, type PeriodId } from "../../vocabulary/periods";
import { byId } from "./byId";
import { eachPurchase } from "./eachPurchase";
import type { PurchaseDays } from "./purchaseDays";

/** A customer a place, in the order of their ids; times in one unit. */
export interface CustomerTable {
  /** Indexes into the ids. */
  customers: Int32Array;
  /** Purchase days after the first. */
  repeatPurchases: Int32Array;
  /** From the first to the last purchase. */
  recency: Float64Array;
  /** From the first purchase to the last day that counts. */
  age: Float64Array;
  /** Mean amount of the repeat purchases; NaN where there is none. */
  monetaryValue: Float64Array;
  /** All amounts, of days with refunds only as well. */
  total: Float64Array;
  firstDate: Int32Array;
  lastDate: Int32Array;
  firstAmount: Float64Array;
  /** Sum of the logarithms of the times between purchases; 0 where there is none. */
  logIntervals: Float64Array;
}

/**
 * What the models of purchases need to know of each customer who has bought.
 *
 * The mean of no purchase is none, not 0: an average over the customers would count it. Models of spending leave such
 * customers out.
 *
 * @formula repeat_purchases = purchases - 1; recency = (last_date - first_date) / unit; age = (until - first_date) / unit; log_intervals = SUM(LN(interval / unit))
 * @steps recency = (last_date - first_date) / unit; age = (until - first_date) / unit
 * @param unit  of recency, age and log_intervals: a week is 7 days, a month 30.4375
 * @source Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves; log_intervals: Platzer & Reutterer (2016)
 */
export function byCustomer(purchases: PurchaseDays, ids: readonly string[], unit: PeriodId): CustomerTable {
  const table = unsorted(purchases, periods[unit].days);
  const places = new Int32Array(ids.length);
  purchases.customers.forEach((customer, buyer) => (places[customer] = buyer));
  const order = byId(ids, table.customers).map((customer) => places[customer]!);
  const sorted = <T extends Int32Array | Float64Array>(column: T): T =>
    column.map((_, place) => column[order[place]!]!) as T;
  return Object.fromEntries(
    Object.entries(table).map(([name, column]: [string, Int32Array | Float64Array]) => [name, sorted(column)]),
  ) as unknown as CustomerTable;
}

function unsorted(purchases: PurchaseDays, unit: number): CustomerTable {
  const { buyers, starts, days, amounts, until } = purchases;
  const whole = (): Int32Array => new Int32Array(buyers);
  const number = (): Float64Array => new Float64Array(buyers);
  const table: CustomerTable = {
    customers: purchases.customers.slice(0, buyers),
    repeatPurchases: whole().fill(-1),
    recency: number(),
    age: number(),
    monetaryValue: number(),
    total: number(),
    firstDate: whole(),
    lastDate: whole(),
    firstAmount: number(),
    logIntervals: number(),
  };
  const [totals, repeats] = [amounts.sums(buyers), amounts.sums(buyers)];
  eachPurchase(purchases, (buyer, day) => {
    const date = days[day]!;
    if (++table.repeatPurchases[buyer]! === 0) {
      table.firstDate[buyer] = date;
      table.firstAmount[buyer] = amounts.value(day);
    } else {
      table.logIntervals[buyer]! += Math.log((date - table.lastDate[buyer]!) / unit);
      repeats.add(buyer, amounts, day);
    }
    table.lastDate[buyer] = date;
  });
  for (let buyer = 0; buyer < buyers; buyer++) {
    for (let day = starts[buyer]!; day < starts[buyer + 1]!; day++) totals.add(buyer, amounts, day);
    const count = table.repeatPurchases[buyer]!;
    table.total[buyer] = totals.value(buyer);
    table.monetaryValue[buyer] = count > 0 ? repeats.value(buyer, count) : NaN;
    table.recency[buyer] = (table.lastDate[buyer]! - table.firstDate[buyer]!) / unit;
    table.age[buyer] = (until - table.firstDate[buyer]!) / unit;
  }
  return table;
}
