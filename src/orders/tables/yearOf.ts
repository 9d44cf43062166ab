import { dayOf, serialOf } from "../../vocabulary/calendar";
import { monthsLater } from "../../vocabulary/monthsLater";
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
    before: { from: startOf(begins - 1), to: isWhole ? startOf(begins) - 1 : monthsLater(until, -12) },
    isWhole,
  };
}
