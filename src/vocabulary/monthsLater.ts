import { dayOf, serialOf } from "./calendar";

/** So many months after a day, or before it; of months that are shorter, their last day. */
export function monthsLater(day: number, months: number): number {
  const [year, month, ofMonth] = dayOf(day)!;
  return Math.min(serialOf([year, month + months, 1]) + ofMonth - 1, serialOf([year, month + months + 1, 1]) - 1);
}
