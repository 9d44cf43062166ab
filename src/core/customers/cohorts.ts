import { sentences } from "../../vocabulary/errors";
import type { CohortMeasure } from "../../vocabulary/cohortMeasures";
import type { PeriodId } from "../../vocabulary/periods";
import { check } from "../check";
import { CoreError } from "../CoreError";
import type { WholeAmounts } from "../numerics/WholeAmounts";
import { CalendarPeriods } from "./CalendarPeriods";
import { eachPurchase, firstPurchase } from "./eachPurchase";
import { checkCells } from "../checkCells";
import type { PurchaseDays } from "./purchaseDays";

/** Customers of one period of first purchases. */
export interface Cohort {
  /** First day of the period. */
  start: number;
  customers: number;
  /** Is it the first of the source? Its customers may have bought before. */
  isFirst: boolean;
  /** By periods since the first purchase; undefined where a period is not over, or there is no customer to ask about. */
  values: (number | undefined)[];
}

/** Columns before those of the ages. */
const HEADS = 3;

/**
 * Customers by the calendar period of their first purchase, and what became of them in the periods after it.
 *
 * `customers` are those of the cohort who bought in the period, `retention` their part of the cohort, `revenue` what the
 * cohort brought in it, refunds taken off; `cumulative_revenue` and `cumulative_margin` what it brought until then, for
 * each of its customers. A refund before a customer's first purchase counts in the period of that purchase, so that all
 * cells add up to the revenue. A period without a first purchase is a cohort of none.
 *
 * @formula retention = customers / cohort_customers; cumulative_margin = SUM(revenue until then) * margin_rate / cohort_customers
 * @param period      month, quarter or year
 * @param measure     what the cells show: `retention` when left out
 * @param marginRate  on revenue; needed for the margin
 * @returns           a cohort for each period from the first purchase to the last day; each has as many values as periods follow it
 * @throws {CoreError} "value" for another period, or a margin without its rate
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function cohorts(
  purchases: PurchaseDays,
  period: PeriodId,
  measure: CohortMeasure,
  marginRate?: number,
): Cohort[] {
  if (period === "day" || period === "week") throw new CoreError("value", sentences.cohortPeriod("period", period));
  if (measure === "cumulative_margin" && marginRate === undefined)
    throw new CoreError("value", sentences.blank("margin_rate"));
  const periods = new CalendarPeriods(period, firstPurchase(purchases), purchases.until);
  checkCells(periods.count + 1, periods.count + HEADS);
  const counted = countCohorts(purchases, periods);
  const factor = measure === "cumulative_margin" ? check.margin_rate(marginRate!) : 1;
  return Array.from({ length: periods.count }, (_, cohort) => ({
    start: periods.startOf(cohort),
    customers: counted.sizes[cohort]!,
    isFirst: cohort === 0,
    values: valuesOf(counted, cohort, periods, measure, factor),
  }));
}

interface Counted {
  sizes: Int32Array;
  /** By cohort and period. */
  active: Int32Array;
  revenue: WholeAmounts;
}

function countCohorts(purchases: PurchaseDays, periods: CalendarPeriods): Counted {
  const { buyers, starts, days, amounts, isPurchase } = purchases;
  const { count } = periods;
  const sizes = new Int32Array(count);
  const active = new Int32Array(count * count);
  const revenue = amounts.sums(count * count);
  const cohortOf = new Int32Array(buyers).fill(-1);
  let [customer, counted] = [-1, -1];
  eachPurchase(purchases, (buyer, day) => {
    const index = periods.indexOf(days[day]!);
    if (buyer !== customer) sizes[(cohortOf[buyer] = index)]!++;
    if (buyer !== customer || index !== counted) active[cohortOf[buyer]! * count + index]!++;
    [customer, counted] = [buyer, index];
  });
  for (let buyer = 0; buyer < buyers; buyer++) {
    const cohort = cohortOf[buyer]!;
    let hasBought = false;
    for (let day = starts[buyer]!; day < starts[buyer + 1]!; day++) {
      hasBought ||= isPurchase[day] === 1;
      revenue.add(cohort * count + (hasBought ? periods.indexOf(days[day]!) : cohort), amounts, day);
    }
  }
  return { sizes, active, revenue };
}

function valuesOf(
  { sizes, active, revenue }: Counted,
  cohort: number,
  periods: CalendarPeriods,
  measure: CohortMeasure,
  factor: number,
): (number | undefined)[] {
  const size = sizes[cohort]!;
  const sums = revenue.sums(1);
  return Array.from({ length: periods.count - cohort }, (_, age) => {
    const [index, place] = [cohort + age, cohort * periods.count + cohort + age];
    sums.add(0, revenue, place);
    if (index >= periods.finished) return undefined;
    if (measure === "customers") return active[place]!;
    if (measure === "revenue") return revenue.value(place);
    if (size === 0) return undefined;
    return measure === "retention" ? active[place]! / size : sums.value(0, size) * factor;
  });
}
