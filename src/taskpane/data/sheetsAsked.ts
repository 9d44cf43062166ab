import type { OrderReport } from "../../orders/prepare/OrderReport";
import type { TableSettings } from "../../orders/tables/TableSettings";
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
  const said = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  // costs that were said by channel mean nothing once no column of channels is read
  const by = settings.acquisitionCost?.by;
  if ((by === "channel" && report.channels.length === 0) || (by === "segment" && report.segments.length === 0))
    delete said["acquisitionCost"];
  return {
    chosen: chosen.filter((id) => sheetsFor(choices, report).includes(id)),
    settings: { ...usual, ...said },
    currency,
  };
}

/** The last order's day, or the end of its month where that is as good as reached: ages are fairer then. */
function usualEnd(lastDay: number, today: number): number {
  const [year, month] = dayOf(lastDay)!;
  const end = serialOf([month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1]) - 1;
  return end - lastDay <= NEARLY_OVER && end <= today ? end : lastDay;
}
