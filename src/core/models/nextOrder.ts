import { LAST_DAY } from "../../vocabulary/calendar";
import { periods, type PeriodId } from "../../vocabulary/periods";

/**
 * The day by which half of a customer's next orders have come.
 *
 * @param lastDay  of the last order
 * @param gap      to the next one, in units: half of the customer's gaps are shorter
 * @returns        undefined where no calendar has that day
 */
export function nextOrder(lastDay: number, gap: number, unit: PeriodId): number | undefined {
  const next = lastDay + Math.ceil(gap * periods[unit].days);
  return next <= LAST_DAY ? next : undefined;
}
