import type { Bought } from "./Bought";
import { daysFigures } from "./daysFigures";
import { marginRateOf } from "./marginRateOf";
import type { BridgeTable, GuidedFigures, YearTable } from "./OrderTables";

/**
 * What the guided worksheet is fed with: the figures of the year where it is whole, otherwise those of the full months
 * that the bridge shows, so that they cover the same time as its churn.
 */
export function guidedFigures(
  bought: Bought,
  firstDays: Int32Array,
  year: YearTable,
  { rows, end, churn }: BridgeTable,
): GuidedFigures {
  const isYear = year.isWhole && year.figures.from >= (rows[0]?.start ?? Infinity);
  const months = end === undefined ? undefined : daysFigures(bought, { from: rows[0]!.start, to: end }, firstDays);
  const figures = isYear ? year.figures : (months ?? year.figures);
  const { from, to, revenue, orders, customers, newCustomers, repeatCustomers, medianDaysBetween } = figures;
  return {
    from,
    to,
    months: rows.length,
    revenue,
    orders,
    customers,
    newCustomers,
    repeatCustomers,
    medianDaysBetween,
    churn,
    marginRate: marginRateOf(bought, figures),
    // the cost is that of customers won in the year
    acquisitionCost: figures === year.figures ? year.acquisitionCost : undefined,
  };
}
