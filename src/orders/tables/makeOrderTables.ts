import { sentences } from "../../vocabulary/errors";
import { CoreError } from "../../core/CoreError";
import { bridgeTable } from "./bridgeTable";
import { boughtOf, type LinesUsed } from "./Bought";
import { sourceTable, type ReportUsed } from "./sourceTable";
import { buyerTable } from "./BuyerTable";
import { cohortTable } from "./cohortTable";
import { customerRows } from "./customerRows";
import { guidedFigures } from "./guidedFigures";
import type { OrderTables } from "./OrderTables";
import { rfmFigures } from "./rfmFigures";
import { segmentTable } from "./segmentTable";
import type { TableSettings } from "./TableSettings";
import { tieOut } from "./tieOut";
import { yearBefore } from "./yearBefore";
import { yearTable } from "./yearTable";

/** Lines, and the report that says how they came about, where there is one. */
export type OrdersUsed = LinesUsed & { report?: ReportUsed };

/**
 * All figures of the sheets, from one reduction of the lines, by what the functions of orders work with.
 *
 * @throws {CoreError} "notAvailable" where nobody has bought until the last day; "value" for a setting outside its domain
 */
export function makeOrderTables(used: OrdersUsed, settings: TableSettings): OrderTables {
  const bought = boughtOf(used, settings);
  if (bought.purchases.buyers === 0) throw new CoreError("notAvailable", sentences.noPurchase(settings.until));
  const buyers = buyerTable(bought);
  const firstDays = buyers.table.firstDate;
  const year = yearTable(bought, firstDays);
  const bridge = bridgeTable(bought);
  const guided = guidedFigures(bought, firstDays, year, bridge);
  const before = yearBefore(bought, firstDays, guided);
  const { lines, segments, channels } = bought;
  return {
    settings,
    firstDay: bought.firstDay,
    ...(used.report ? { source: sourceTable(used.report) } : {}),
    marginBy: used.costs ? "costs" : settings.marginRate === undefined ? undefined : "rate",
    year,
    bridge,
    customers: customerRows(bought, buyers),
    rfm: rfmFigures(buyers),
    cohorts: cohortTable(bought, buyers),
    ...(segments ? { segments: segmentTable(bought, segments, "segment", year.figures.from) } : {}),
    ...(channels ? { channels: segmentTable(bought, channels, "channel", year.figures.from) } : {}),
    tieOut: {
      year: tieOut(lines, year.figures),
      all: tieOut(lines, { from: -Infinity, to: settings.until }),
    },
    guided,
    ...(before ? { before } : {}),
  };
}
