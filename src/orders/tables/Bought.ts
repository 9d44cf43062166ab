import { firstPurchase } from "../../core/customers/eachPurchase";
import type { Segments } from "../../core/customers/firstSegments";
import type { OrderLines } from "../../core/customers/OrderLines";
import { purchaseDays, type PurchaseDays } from "../../core/customers/purchaseDays";
import type { TableSettings } from "./TableSettings";

/** Lines that are used, and what stands beside them: what all tables are made of. */
export interface LinesUsed {
  lines: OrderLines;
  segments?: Segments;
  channels?: Segments;
  /** Of each line. */
  costs?: Float64Array;
}

/** What was bought until the last day, reduced once for all tables. */
export interface Bought extends LinesUsed {
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
  const { lines, costs } = used;
  const purchases = purchaseDays(lines, settings.until);
  const lineMargins = costs && marginsOf(lines, costs);
  return {
    ...used,
    settings,
    purchases,
    lineMargins,
    margins: lineMargins && purchaseDays(lines, settings.until, lineMargins),
    firstDay: firstPurchase(purchases),
  };
}

/** In millionths, as amounts less costs would carry the rounding of doubles along. */
const marginsOf = ({ amounts }: OrderLines, costs: Float64Array): Float64Array =>
  amounts.map((amount, line) => Math.round((amount - costs[line]!) * MILLIONTHS) / MILLIONTHS);

const MILLIONTHS = 1e6;
