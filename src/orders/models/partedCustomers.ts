import { byCustomer } from "../../core/customers/byCustomer";
import { cohorts, type Cohort } from "../../core/customers/cohorts";
import { firstSegments, type Segments } from "../../core/customers/firstSegments";
import type { Days } from "../../core/customers/movement";
import type { OrderLines } from "../../core/customers/OrderLines";
import { spendingColumns } from "../../core/customers/spendingColumns";
import { CoreError } from "../../core/CoreError";
import type { SpendingCustomers } from "../../core/models/predictCustomers";
import { total } from "../../core/numerics/total";
import { sentences } from "../../vocabulary/errors";
import { noPart, type OrderPartId } from "../../vocabulary/orderParts";
import type { LineLabels } from "../prepare/PreparedOrders";
import { boughtOf, type Bought, type LinesUsed } from "../tables/Bought";
import { daysFigures } from "../tables/daysFigures";
import type { SegmentFigures, YearTable } from "../tables/OrderTables";
import { segmentTable } from "../tables/segmentTable";
import type { TableSettings } from "../tables/TableSettings";
import { yearOf } from "../tables/yearOf";
import { yearTable } from "../tables/yearTable";

/** Parts with a row of their own. */
const SHOWN = 12;

interface Wanted {
  by: OrderPartId;
  settings: TableSettings;
  /** How long after their first purchase customers are followed. */
  months: number;
}

/** Customers of one part, or all of them; amounts are in the currency of the orders. */
export interface PartFigures extends SegmentFigures {
  /** Sum of the margins of the first purchases, where lines have costs. */
  firstMargins: number | undefined;
  /** What the key figures call the revenue of the year, and of the one before; undefined where orders do not reach back. */
  revenueOfYear: number;
  revenueBefore: number | undefined;
  /**
   * What a customer had brought until the end of each month after the first purchase: margin where lines have costs,
   * revenue where they have none. Of all cohorts but the one with which the orders begin, as far as they are so old.
   */
  untilMonth: (number | undefined)[];
}

export interface PartedCustomers {
  by: OrderPartId;
  marginBy: "costs" | "rate";
  /** Of the year that ends with the last day. */
  year: Days & Pick<YearTable, "isWhole"> & { before: Days };
  /** Of the first purchase of all. */
  firstDay: number;
  until: number;
  /** The largest by revenue, then those of smaller ones together, and those of no name. */
  parts: (PartFigures & { buyers: SpendingCustomers })[];
  all: PartFigures;
}

/**
 * Customers by the channel, segment or product of their first purchase: what a model needs to know of each part, and
 * what winning its customers cost. Counts, revenue and costs are those of the sheets of orders.
 *
 * @throws {CoreError} "notAvailable" where nobody has bought until the last day, or no first purchase names its part
 */
export function partedCustomers(
  used: LinesUsed,
  labels: LineLabels,
  { by, settings, months }: Wanted,
): PartedCustomers {
  const bought = boughtOf(used, settings);
  if (bought.purchases.buyers === 0) throw new CoreError("notAvailable", sentences.noPurchase(settings.until));
  const year = yearTable(bought, firstDaysOf(bought));
  const segments: Segments = { names: labels.labels, ofLines: labels.ofLine };
  const { rows, all } = segmentTable(bought, segments, by, year.figures.from, SHOWN);
  if (!rows.some(({ kind, customers }) => kind === "named" && customers > 0))
    throw new CoreError("notAvailable", noPart(by));
  const { days, before: daysBefore, isWhole } = yearOf(settings.until, settings.fiscalStart);
  const [begin] = cohorts(bought.purchases, "month", "customers");
  const before = year.compared.with === "yearBefore" ? year.compared.figures : undefined;
  const follow = (of: Bought): PartFigures["untilMonth"] => untilMonth(of, begin!, months);
  const partOf = partOfCustomers(bought, segments, rows);
  const lines = linesOfParts(used, partOf, rows.length);
  return {
    by,
    marginBy: used.costs ? "costs" : "rate",
    year: { ...days, isWhole, before: daysBefore },
    firstDay: bought.firstDay,
    until: settings.until,
    parts: rows.map((row, part) => {
      const own = boughtOf(lines[part]!, settings);
      const revenueIn = ({ from, to }: Days): number => daysFigures(own, { from, to }, NO_DAYS)?.revenue ?? 0;
      return {
        ...row,
        firstMargins: firstMarginsOf(own),
        revenueOfYear: revenueIn(days),
        revenueBefore: before && revenueIn(daysBefore),
        untilMonth: own.purchases.buyers === 0 ? [] : follow(own),
        buyers: spendingColumns(byCustomer(own.purchases, own.lines.ids, "week"), own.purchases, own.lines.ids),
      };
    }),
    all: {
      ...all,
      cost: year.acquisitionCost,
      firstMargins: firstMarginsOf(bought),
      revenueOfYear: year.figures.revenue,
      revenueBefore: before?.revenue,
      untilMonth: follow(bought),
    },
  };
}

/** Nobody asks for the new customers of a part by its days. */
const NO_DAYS = new Int32Array();

const firstDaysOf = ({ purchases, lines }: Bought): Int32Array => byCustomer(purchases, lines.ids, "day").firstDate;

const firstMarginsOf = ({ margins, lines }: Bought): number | undefined =>
  margins && total(byCustomer(margins, lines.ids, "day").firstAmount);

/** Of each id the row of its part; -1 for who has not bought. */
function partOfCustomers(
  { purchases, lines }: Bought,
  segments: Segments,
  rows: readonly SegmentFigures[],
): Int32Array {
  const rowOf = new Map(rows.flatMap(({ kind, name }, row) => (kind === "named" ? [[name, row] as const] : [])));
  const [others, none] = (["others", "none"] as const).map((kind) => rows.findIndex((row) => row.kind === kind));
  const partOf = new Int32Array(lines.ids.length).fill(-1);
  firstSegments(purchases, lines, segments).forEach((segment, buyer) => {
    const part = segment < 0 ? none! : (rowOf.get(segments.names[segment]!) ?? others!);
    partOf[purchases.customers[buyer]!] = part;
  });
  return partOf;
}

/** The lines of each part's customers, wherever they bought later. */
function linesOfParts({ lines, costs }: LinesUsed, partOf: Int32Array, parts: number): LinesUsed[] {
  const partAt = (line: number): number => (lines.customers[line]! < 0 ? -1 : partOf[lines.customers[line]!]!);
  const counts = new Int32Array(parts);
  for (let line = 0; line < lines.days.length; line++) if (partAt(line) >= 0) counts[partAt(line)]!++;
  const places = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let line = 0; line < lines.days.length; line++) {
    const part = partAt(line);
    if (part >= 0) places[part]![counts[part]!++] = line;
  }
  return places.map((of) => ({
    lines: pick(lines, of),
    ...(costs ? { costs: Float64Array.from(of, (line) => costs[line]!) } : {}),
  }));
}

/** Orders' own numbers are not asked for. */
const pick = ({ ids, customers, days, amounts }: OrderLines, places: Int32Array): OrderLines => ({
  ids,
  customers: places.map((line) => customers[line]!),
  days: places.map((line) => days[line]!),
  amounts: Float64Array.from(places, (line) => amounts[line]!),
});

/** A mean over customers: of each month those count whose month is over. */
function untilMonth({ purchases, margins }: Bought, begin: Cohort, months: number): (number | undefined)[] {
  const rows = cohorts(margins ?? purchases, "month", "cumulative_revenue").filter(
    ({ start, customers }) => start > begin.start && customers > 0,
  );
  const known = Math.max(0, ...rows.map(({ values }) => values.filter((value) => value !== undefined).length));
  return Array.from({ length: Math.min(months + 1, known) }, (_, month) => {
    const old = rows.filter(({ values }) => values[month] !== undefined);
    const customers = old.reduce((sum, row) => sum + row.customers, 0);
    return total(old.map((row) => row.values[month]! * row.customers)) / customers;
  });
}
