import { periods } from "../../vocabulary/periods";

/** The last day of the week in the middle, so that as many weeks or one more come after it. */
export function halfway(firstDay: number, until: number): number {
  const week = periods.week.days;
  const weeks = Math.floor((until - firstDay + 1) / week);
  return firstDay + week * Math.floor(weeks / 2) - 1;
}
