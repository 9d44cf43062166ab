import { dayOf, serialOf } from "../../vocabulary/calendar";
import type { Days } from "../../core/customers/movement";

/** The fiscal year of a day until that day, and the same days of the year before. */
export interface Year {
  days: Days;
  before: Days;
  /** Is the day the last one of its year? */
  isWhole: boolean;
}

/** @param fiscalStart  the month with which the year begins: 1 to 12 */
export function yearOf(until: number, fiscalStart: number): Year {
  const [year, month] = dayOf(until)!;
  const begins = month >= fiscalStart ? year : year - 1;
  const startOf = (of: number): number => serialOf([of, fiscalStart, 1]);
  const isWhole = until === startOf(begins + 1) - 1;
  return {
    days: { from: startOf(begins), to: until },
    before: { from: startOf(begins - 1), to: isWhole ? startOf(begins) - 1 : yearEarlier(until) },
    isWhole,
  };
}

/** The same day a year earlier; of 29 February the 28th. */
function yearEarlier(day: number): number {
  const [year, month, ofMonth] = dayOf(day)!;
  return Math.min(serialOf([year - 1, month, ofMonth]), serialOf([year - 1, month + 1, 1]) - 1);
}
