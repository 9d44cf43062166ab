import { firstPurchase } from "../../core/customers/eachPurchase";
import type { Segments } from "../../core/customers/firstSegments";
import type { OrderLines } from "../../core/customers/OrderLines";
import { purchaseDays, type PurchaseDays } from "../../core/customers/purchaseDays";
import type { LineLabels, PreparedOrders } from "../prepare/PreparedOrders";
import type { TableSettings } from "./TableSettings";

/** Lines that are used, and what stands beside them: what all tables are made of. */
export type LinesUsed = Pick<PreparedOrders, "lines" | "segments" | "channels" | "costs">;

/** What was bought until the last day, reduced once for all tables. */
export interface Bought {
  lines: OrderLines;
  segments: Segments | undefined;
  channels: Segments | undefined;
  settings: TableSettings;
  purchases: PurchaseDays;
  /** The same purchases, of which margins are added up in place of amounts; undefined where lines have no costs. */
  margins: PurchaseDays | undefined;
  /** A margin of each line, where lines have costs. */
  lineMargins: Float64Array | undefined;
  /** Of the first purchase. */
  firstDay: number;
}

export function boughtOf(used: LinesUsed, settings: TableSettings): Bought {
  const { lines, costs, segments, channels } = used;
  const purchases = purchaseDays(lines, settings.until);
  const lineMargins = costs && marginsOf(lines, costs);
  return {
    lines,
    segments: segments && segmentsOf(segments),
    channels: channels && segmentsOf(channels),
    settings,
    purchases,
    lineMargins,
    margins: lineMargins && purchaseDays(lines, settings.until, lineMargins),
    firstDay: firstPurchase(purchases),
  };
}

/** What the labels of lines are to the core. */
export const segmentsOf = ({ labels, ofLine }: LineLabels): Segments => ({ names: labels, ofLines: ofLine });

const marginsOf = ({ amounts }: OrderLines, costs: Float64Array): Float64Array =>
  amounts.map((amount, line) => inMillionths(amount - costs[line]!));

/** A decimal: of these, sums are exact and soon done. */
export const inMillionths = (amount: number): number => Math.round(amount * MILLIONTHS) / MILLIONTHS;
const MILLIONTHS = 1e6;
