import { dayOf, serialOf } from "../../vocabulary/calendar";
import { sentences } from "../../vocabulary/errors";
import type { PeriodId } from "../../vocabulary/periods";
import { CalendarPeriods } from "./CalendarPeriods";
import { checkCells } from "../checkCells";
import { CoreError } from "../CoreError";

/** Customers who began in one period of the calendar. */
export interface SurvivorRow {
  /** First day of the period. */
  start: number;
  /** Still there, by age from 0; undefined where the age is not over for all of them. */
  survivors: (number | undefined)[];
}

/**
 * How many customers of each cohort are still there at each age.
 *
 * An age is an anniversary as EDATE counts it: from 31 January one month is the last day of February. Still there at an
 * anniversary is who has no end, or one after it: who leaves on that day has not renewed. Who begins after `until` is
 * left out; who ends after it is still there. An age is shown once the cohort's period is over and its last customer
 * has reached it.
 *
 * @formula survivors(age) = COUNTIFS(EDATE(start_date, age), "<" & end_date)
 * @param starts  the day each customer began
 * @param ends    its last day; 0 where it is still there
 * @param period  of cohorts and ages
 * @returns       a row for each period from the first start on
 * @throws {CoreError} "notAvailable" when nobody has begun by the last day
 * @source Fader & Hardie (2007), How to Project Customer Retention
 */
export function survivors(starts: Int32Array, ends: Int32Array, until: number, period: PeriodId): SurvivorRow[] {
  const begun = starts.map((_, customer) => customer).filter((customer) => starts[customer]! <= until);
  if (begun.length === 0) throw new CoreError("notAvailable", sentences.noStart(until));
  const first = begun.reduce((least, customer) => Math.min(least, starts[customer]!), until);
  const periods = new CalendarPeriods(period, first, until);
  checkCells(periods.count + 1, periods.count + 1);
  const latest = new Int32Array(periods.count);
  // by cohort: how many left at each age, none of them before 0
  const left = new Int32Array(periods.count * (periods.count + 1));
  const sizes = new Int32Array(periods.count);
  for (const customer of begun) {
    const start = starts[customer]!;
    const cohort = periods.indexOf(start);
    sizes[cohort]!++;
    latest[cohort] = Math.max(latest[cohort]!, start);
    const age = ends[customer]! > 0 ? ageOf(start, Math.min(ends[customer]!, until + 1), period) : periods.count;
    left[cohort * (periods.count + 1) + Math.min(age, periods.count)]!++;
  }
  return Array.from({ length: periods.count }, (_, cohort) => {
    const reached =
      cohort >= periods.finished || sizes[cohort] === 0 ? -1 : agesReached(latest[cohort]!, until, period);
    let there = sizes[cohort]!;
    return {
      start: periods.startOf(cohort),
      survivors: Array.from({ length: periods.count - cohort }, (_, age) => {
        if (age > 0) there -= left[cohort * (periods.count + 1) + age]!;
        return age <= reached ? there : undefined;
      }),
    };
  });
}

/** The first anniversary at which a customer is no longer there; 1 for one who leaves on the first day. */
function ageOf(start: number, end: number, period: PeriodId): number {
  let age = Math.max(1, estimate(end - start, period));
  while (anniversary(start, age, period) < end) age++;
  return age;
}

/** The last anniversary that has come by a day. */
function agesReached(start: number, until: number, period: PeriodId): number {
  let age = estimate(until - start, period);
  while (anniversary(start, age + 1, period) <= until) age++;
  return age;
}

/** So many periods are surely within the days. */
const estimate = (days: number, period: PeriodId): number => Math.max(0, Math.floor(days / LONGEST[period]) - 1);
const LONGEST: Readonly<Record<PeriodId, number>> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };

const MONTHS: Partial<Record<PeriodId, number>> = { month: 1, quarter: 3, year: 12 };

/** The day so many periods later; of months that are shorter, their last. */
function anniversary(start: number, age: number, period: PeriodId): number {
  const months = MONTHS[period];
  if (months === undefined) return start + age * LONGEST[period];
  const [year, month, day] = dayOf(start)!;
  const next = serialOf([year, month + age * months + 1, 1]);
  return Math.min(serialOf([year, month + age * months, 1]) + day - 1, next - 1);
}
