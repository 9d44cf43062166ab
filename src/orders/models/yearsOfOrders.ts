import { byCustomer } from "../../core/customers/byCustomer";
import type { OrderLines } from "../../core/customers/OrderLines";
import { firstPurchase } from "../../core/customers/eachPurchase";
import { purchaseDays, type PurchaseDays } from "../../core/customers/purchaseDays";
import { spendingColumns } from "../../core/customers/spendingColumns";
import type { SpendingCustomers } from "../../core/models/predictCustomers";
import { total } from "../../core/numerics/total";
import { LAST_DAY } from "../../vocabulary/calendar";
import { BEGUN_WITHIN, MOST_SEASONS } from "../../vocabulary/forecastRules";
import { DATA_WANTED } from "../../vocabulary/modelRules";
import { monthsLater } from "../../vocabulary/monthsLater";

/** Of months that follow each other, what was bought in them and what is left of it after refunds. */
export interface MonthsBought {
  purchases: Float64Array;
  revenue: Float64Array;
}

/** The year before the last day, as one could have asked for it before it began. */
export interface YearBefore {
  /** The day before it. */
  until: number;
  /** First days of its months, and the day after them. */
  starts: Int32Array;
  /** Who had bought until then, as a model sees them; times are in weeks. */
  customers: SpendingCustomers;
  /** What those customers bought in the months of the year. */
  months: MonthsBought;
  /** Who bought for the first time in the year, and what in it. */
  newcomers: { customers: number; purchases: number; revenue: number };
}

/** Twelve months after the last day of the orders, and those before it. */
export interface YearsOfOrders {
  /** First days of the twelve months ahead, and the day after them. */
  starts: Int32Array;
  /** Undefined where the orders do not begin early enough before that year. */
  before: YearBefore | undefined;
  /** Month by month, the last two or three years; none where the orders are of less than two. */
  seasons: MonthsBought;
}

const YEAR = 12;

/**
 * The twelve months that begin after a day, and what came in those before it. Each begins on the same day of its month,
 * or on the last one where the month has no such day; amounts are net of refunds, in the month of the refund.
 *
 * @param until  the last day that counts
 */
export function yearsOfOrders(lines: OrderLines, { until }: { until: number }): YearsOfOrders {
  const all = purchaseDays(lines, until);
  const first = firstPurchase(all);
  const startOf = (month: number): number => monthsLater(until + 1, month);
  const years = Array.from({ length: MOST_SEASONS }, (_, i) => i + 1).filter(
    (year) => first < startOf(-year * YEAR) + BEGUN_WITHIN,
  );
  const seasons = years.length < 2 ? [] : startsFrom(startOf, -years.length * YEAR, years.length * YEAR);
  return {
    starts: Int32Array.from(startsFrom(startOf, 0, YEAR)),
    before:
      startOf(-YEAR) - first >= DATA_WANTED.historyDays
        ? yearBefore(lines, all, startsFrom(startOf, -YEAR, YEAR))
        : undefined,
    seasons: monthsOf(all, seasons, () => true),
  };
}

/** The first days of so many months, and the day after them. */
const startsFrom = (startOf: (month: number) => number, from: number, months: number): number[] =>
  Array.from({ length: months + 1 }, (_, i) => Math.min(startOf(from + i), LAST_DAY));

function yearBefore(lines: OrderLines, all: PurchaseDays, starts: readonly number[]): YearBefore {
  const until = starts[0]! - 1;
  const known = purchaseDays(lines, until);
  const table = byCustomer(known, lines.ids, "week");
  const isKnown = new Set(known.customers.subarray(0, known.buyers));
  const newcomers = monthsOf(all, starts, (customer) => !isKnown.has(customer));
  return {
    until,
    starts: Int32Array.from(starts),
    customers: spendingColumns(table, known, lines.ids),
    months: monthsOf(all, starts, (customer) => isKnown.has(customer)),
    newcomers: {
      customers: all.buyers - known.buyers,
      purchases: total(newcomers.purchases),
      revenue: total(newcomers.revenue),
    },
  };
}

/** Of some who have bought, by the months of whose first days it is told. */
function monthsOf(
  { customers, buyers, starts: startsOf, days, amounts, isPurchase }: PurchaseDays,
  starts: readonly number[],
  isCounted: (customer: number) => boolean,
): MonthsBought {
  const count = Math.max(0, starts.length - 1);
  const purchases = new Float64Array(count);
  const sums = amounts.sums(count);
  for (let buyer = 0; buyer < buyers; buyer++) {
    if (!isCounted(customers[buyer]!)) continue;
    let month = 0;
    for (let day = startsOf[buyer]!; day < startsOf[buyer + 1]!; day++) {
      while (month < count && days[day]! >= starts[month + 1]!) month++;
      if (month >= count || days[day]! < starts[0]!) continue;
      if (isPurchase[day] === 1) purchases[month]!++;
      sums.add(month, amounts, day);
    }
  }
  return { purchases, revenue: purchases.map((_, month) => sums.value(month)) };
}
