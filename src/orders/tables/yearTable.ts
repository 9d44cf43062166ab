import { total } from "../../core/numerics/total";
import type { Bought } from "./Bought";
import { daysFigures } from "./daysFigures";
import type { DaysFigures, YearTable } from "./OrderTables";
import type { TableSettings } from "./TableSettings";
import { yearOf } from "./yearOf";

/** So many days may pass in a year until somebody buys; orders that begin later do not hold the whole of it. */
export const QUIET_DAYS = 7;

/** The year that ends with the last day, beside what it can be compared with. */
export function yearTable(bought: Bought, firstDays: Int32Array): YearTable {
  const { settings, firstDay } = bought;
  const { days, before, isWhole } = yearOf(settings.until, settings.fiscalStart);
  const figures = daysFigures(bought, days, firstDays) ?? none(days.from, days.to);
  const earlier = firstDay <= before.from + QUIET_DAYS ? daysFigures(bought, before, firstDays) : undefined;
  return {
    figures,
    isWhole,
    compared: earlier
      ? { with: "yearBefore", figures: earlier }
      : { with: "all", figures: daysFigures(bought, { from: firstDay, to: settings.until }, firstDays)! },
    acquisitionCost: costOf(settings.acquisitionCost),
  };
}

function costOf(cost: TableSettings["acquisitionCost"]): number | undefined {
  if (!cost) return undefined;
  return cost.by === "all" ? cost.cost : total(cost.costs.map(([, one]) => one));
}

/** Of days without a line. */
const none = (from: number, to: number): DaysFigures => ({
  from,
  to,
  sales: 0,
  refunds: 0,
  revenue: 0,
  orders: 0,
  customers: 0,
  repeatCustomers: 0,
  newCustomers: 0,
  margin: undefined,
  firstDate: undefined,
  lastDate: undefined,
  medianDaysBetween: undefined,
  revenueWithoutCustomer: 0,
  customersRefundsOnly: 0,
  revenueRefundsOnly: 0,
  revenueTotal: 0,
});
