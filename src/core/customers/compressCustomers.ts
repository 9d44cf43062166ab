import { periods } from "../../vocabulary/periods";
import { countingSort } from "../numerics/countingSort";
import type { CustomerTable } from "./byCustomer";

/** Rows of a worksheet, one of which names the columns. */
const SHEET_ROWS = 1_048_576;
/** From one mean spend to the next. */
const STEP = Math.log(1.01);

/** Customers of the same purchases counted together; a row a place, sorted by all that tells them apart. */
export interface CompressedCustomers {
  /** Of recency, age and intervals: weeks where the days would not fit a worksheet. */
  unit: "day" | "week";
  repeatPurchases: Int32Array;
  recency: Int32Array;
  age: Int32Array;
  /** Of all customers of the row together. */
  logIntervals: Float64Array;
  customers: Int32Array;
}

/**
 * Any number of customers in a table that fits a worksheet, from which models of purchases are fitted with weights.
 * Where recency and age by days make more rows than a sheet has, both are rounded to whole weeks; intervals are not.
 *
 * @param table  of customers, in days
 * @param most   rows at most
 * @source Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way: (x, t_x, T) is all that its likelihood asks of a customer
 */
export function compressCustomers(table: CustomerTable, most = SHEET_ROWS - 1): CompressedCustomers {
  const byDays = grouped(table, "day");
  return byDays.customers.length <= most ? byDays : grouped(table, "week");
}

/** What Gamma-Gamma asks: how many customers spend how much on a repeat purchase, in steps of 1 %. */
export interface CompressedSpend {
  repeatPurchases: Int32Array;
  /** The middle of the step; 0 for customers whose repeat purchases brought nothing, or less. */
  meanSpend: Float64Array;
  customers: Int32Array;
}

/**
 * Mean spends of customers with repeat purchases in steps of 1 %: half a percent at most from what they are.
 *
 * @source Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value
 */
export function compressSpend({ repeatPurchases, monetaryValue }: CustomerTable): CompressedSpend {
  const repeaters = repeatPurchases.map((_, place) => place).filter((place) => repeatPurchases[place]! > 0);
  const stepOf = (place: number): number => {
    const mean = monetaryValue[place]!;
    return mean > 0 ? Math.round(Math.log(mean) / STEP) : -Infinity;
  };
  const steps = Float64Array.from(repeaters, stepOf);
  const positive = steps.filter((step) => step > -Infinity);
  const lowest = positive.reduce((least, step) => Math.min(least, step), Infinity);
  // 0 is the step of those who spent nothing
  const keys = new Int32Array(repeatPurchases.length);
  repeaters.forEach((place, i) => (keys[place] = steps[i] === -Infinity ? 0 : steps[i]! - lowest + 1));
  const groups = groupsOf(repeaters, [repeatPurchases, keys]);
  return {
    repeatPurchases: groups.firsts.map((place) => repeatPurchases[place]!),
    meanSpend: Float64Array.from(groups.firsts, (place) =>
      keys[place] === 0 ? 0 : Math.exp((keys[place]! + lowest - 1) * STEP),
    ),
    customers: groups.counts,
  };
}

function grouped(
  { repeatPurchases, recency, age, logIntervals }: CustomerTable,
  unit: "day" | "week",
): CompressedCustomers {
  const { days } = periods[unit];
  const whole = (column: Float64Array): Int32Array => Int32Array.from(column, (value) => Math.round(value / days));
  const [wholeRecency, wholeAge] = [whole(recency), whole(age)];
  const all = repeatPurchases.map((_, place) => place);
  const { firsts, counts, sorted } = groupsOf(all, [repeatPurchases, wholeRecency, wholeAge]);
  const sums = new Float64Array(firsts.length);
  let [group, left] = [-1, 0];
  for (const place of sorted) {
    if (left === 0) left = counts[++group]!;
    left--;
    sums[group]! += logIntervals[place]! - repeatPurchases[place]! * Math.log(days);
  }
  return {
    unit,
    repeatPurchases: firsts.map((place) => repeatPurchases[place]!),
    recency: firsts.map((place) => wholeRecency[place]!),
    age: firsts.map((place) => wholeAge[place]!),
    logIntervals: sums,
    customers: counts,
  };
}

/** Places that have the same keys: the first of each group, and how many they are. */
function groupsOf(
  places: Int32Array,
  keys: readonly Int32Array[],
): { firsts: Int32Array; counts: Int32Array; sorted: Int32Array } {
  let sorted = places;
  for (const key of keys.slice().reverse())
    sorted = countingSort(sorted, key, 1 + key.reduce((most, value) => Math.max(most, value), 0));
  const [firsts, counts]: [number[], number[]] = [[], []];
  for (const place of sorted) {
    const first = firsts.at(-1);
    if (first !== undefined && keys.every((key) => key[place] === key[first])) counts[counts.length - 1]!++;
    else counts[firsts.push(place) - 1] = 1;
  }
  return { firsts: Int32Array.from(firsts), counts: Int32Array.from(counts), sorted };
}
