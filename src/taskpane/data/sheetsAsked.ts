import type { OrderReport } from "../../orders/prepare/OrderReport";
import type { AcquisitionCost, TableSettings } from "../../orders/tables/TableSettings";
import { dayOf, serialOf } from "../../vocabulary/calendar";
import { sheetsFor } from "./sheetsFor";
import type { AskedChanges, OpenOrders, SheetsAsked } from "./dataState";
import { currencyOf } from "./useMoney";

/** A month whose last order is so near its end is over. */
const NEARLY_OVER = 3;
/** The usual word of loyalty programmes and of retail: a year without an order. */
const LOST_AFTER = 12;

/** What is likely wanted, and what the user has said of it. */
export function askedOf(
  { choices }: OpenOrders,
  report: OrderReport,
  { chosen = sheetsFor(choices, report), currency = currencyOf(choices.currency), settings = {} }: AskedChanges = {},
): SheetsAsked {
  const { lastDay = choices.today } = report;
  const usual: TableSettings = {
    until: usualEnd(lastDay, choices.today),
    fiscalStart: 1,
    inactiveAfter: LOST_AFTER,
    cohortPeriod: "month",
  };
  const known = { ...settings, acquisitionCost: knownCost(settings.acquisitionCost, report) };
  const said = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return {
    chosen: chosen.filter((id) => sheetsFor(choices, report).includes(id)),
    settings: { ...usual, ...said },
    currency,
  };
}

/** What was said by channel means nothing of channels that the orders do not name as they are read now. */
function knownCost(cost: AcquisitionCost | undefined, report: OrderReport): AcquisitionCost | undefined {
  if (!cost || cost.by === "all") return cost;
  const names = cost.by === "channel" ? report.channels : report.segments;
  const costs = cost.costs.filter(([name]) => names.includes(name));
  return costs.length > 0 ? { by: cost.by, costs } : undefined;
}

/** The last order's day, or the end of its month where that is as good as reached: ages are fairer then. */
function usualEnd(lastDay: number, today: number): number {
  const [year, month] = dayOf(lastDay)!;
  const end = serialOf([month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1]) - 1;
  return end - lastDay <= NEARLY_OVER && end <= today ? end : lastDay;
}
