import { bridge, type BridgeRow } from "../../core/customers/bridge";
import { movement } from "../../core/customers/movement";
import { dayOf, serialOf } from "../../vocabulary/calendar";
import type { Bought } from "./Bought";
import type { BridgeTable, YearlyChurn } from "./OrderTables";

const MONTHS = 12;

/**
 * The active customers of the last twelve full months, and the churn that follows.
 *
 * @param monthsAgo  the same as it was so many full months before: what came since then is not looked at
 */
export function bridgeTable({ purchases, settings: { inactiveAfter } }: Bought, monthsAgo = 0): BridgeTable {
  const known = bridge(purchases, "month", inactiveAfter);
  const all = known.slice(0, Math.max(0, known.length - monthsAgo));
  const rows = all.slice(-MONTHS);
  if (rows.length === 0) return { rows, once: undefined, end: undefined, churn: NOTHING };
  const [start, end] = [rows[0]!.start, monthsLater(rows.at(-1)!.start, 1) - 1];
  const activeBefore = (day: number): { from: number; to: number } => ({
    from: monthsLater(day, -inactiveAfter),
    to: day - 1,
  });
  const once = movement(purchases, activeBefore(start), activeBefore(end + 1));
  const isKnown = rows.length === MONTHS && all.length - MONTHS >= inactiveAfter && once.opening > 0;
  const churn: YearlyChurn = isKnown
    ? { by: "counted", rate: once.lost / once.opening, months: MONTHS }
    : churnOfMonths(rows);
  return { rows, once, end, churn };
}

const NOTHING: YearlyChurn = { by: "nothing", rate: undefined, months: 0 };

/** Who stays through a month after the other, as a part of those who were there; brought to twelve months. */
function churnOfMonths(rows: readonly BridgeRow[]): YearlyChurn {
  const rates = rows.flatMap(({ churnRate }) => (churnRate === undefined ? [] : [churnRate]));
  if (rates.length === 0) return NOTHING;
  const kept = rates.reduce((all, rate) => all * (1 - rate), 1);
  return { by: "months", rate: 1 - kept ** (MONTHS / rates.length), months: rates.length };
}

/** The first day of a month so many months from that of a first day. */
function monthsLater(start: number, months: number): number {
  const [year, month] = dayOf(start)!;
  return serialOf([year, month + months, 1]);
}
