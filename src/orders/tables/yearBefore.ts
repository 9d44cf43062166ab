import { dayOf, serialOf } from "../../vocabulary/calendar";
import type { Bought } from "./Bought";
import { bridgeTable } from "./bridgeTable";
import { daysFigures } from "./daysFigures";
import { marginRateOf } from "./marginRateOf";
import type { GuidedFigures, YearBefore } from "./OrderTables";
import { QUIET_DAYS } from "./yearTable";

const MONTHS = 12;

/**
 * The twelve months before those of the guided worksheet, by the same rules; undefined where the orders do not hold
 * all of them.
 */
export function yearBefore(
  bought: Bought,
  firstDays: Int32Array,
  { from, months }: GuidedFigures,
): YearBefore | undefined {
  const days = { from: yearEarlier(from), to: from - 1 };
  if (months !== MONTHS || bought.firstDay > days.from + QUIET_DAYS) return undefined;
  const figures = daysFigures(bought, days, firstDays);
  if (!figures) return undefined;
  const { revenue, orders, customers, newCustomers, repeatCustomers, medianDaysBetween } = figures;
  const bridge = bridgeTable(bought, MONTHS);
  return {
    guided: {
      ...days,
      months: MONTHS,
      revenue,
      orders,
      customers,
      newCustomers,
      repeatCustomers,
      medianDaysBetween,
      churn: bridge.churn,
      marginRate: marginRateOf(bought, figures),
      // the cost that is known is that of the year after it
      acquisitionCost: undefined,
    },
    bridge,
  };
}

/** @param from  the first day of a month */
function yearEarlier(from: number): number {
  const [year, month] = dayOf(from)!;
  return serialOf([year - 1, month, 1]);
}
