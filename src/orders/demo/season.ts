import { dayOf } from "../../vocabulary/calendar";

/** How busy the shop is by month: in December its coffee is a present, in summer nobody thinks of it. */
const BY_MONTH = [0.95, 0.9, 0.95, 0.9, 0.9, 0.8, 0.7, 0.65, 0.95, 1.05, 1.45, 1.8];
export const BUSIEST = Math.max(...BY_MONTH);
/** Of Saturday and Sunday, with which Excel's weeks begin. */
const WEEKEND = [0.7, 0.8];

/** How busy a day is beside a usual one; not at all on Christmas and New Year's Day. */
export function season(day: number): number {
  const [, month, ofMonth] = dayOf(day)!;
  if ((month === 12 && ofMonth === 25) || (month === 1 && ofMonth === 1)) return 0;
  return BY_MONTH[month - 1]! * (WEEKEND[day % 7] ?? 1);
}

export const isSaturday = (day: number): boolean => day % 7 === 0;
