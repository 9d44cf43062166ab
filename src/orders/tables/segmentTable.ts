import { bySegment, type SegmentCosts, type SegmentRow } from "../../core/customers/bySegment";
import type { Segments } from "../../core/customers/firstSegments";
import { purchaseDays } from "../../core/customers/purchaseDays";
import { total } from "../../core/numerics/total";
import type { OrderPartId } from "../../vocabulary/orderParts";
import type { Bought } from "./Bought";
import type { SegmentFigures, SegmentTable } from "./OrderTables";
import type { AcquisitionCost } from "./TableSettings";

/** Segments with a row of their own, where nothing else is said. */
const SHOWN = 20;

/**
 * Customers by the segment of their first purchase. What winning them cost, and how many were won, are those of the year
 * that ends with the last day.
 *
 * @param yearStart  the first day of that year
 * @param most       rows of segments: where there are more, the smallest are one row together
 */
export function segmentTable(
  bought: Bought,
  segments: Segments,
  by: OrderPartId,
  yearStart: number,
  most: number = SHOWN,
): SegmentTable {
  const { purchases, lines, margins, settings } = bought;
  const { names, costs } = withCosts(segments, by, settings.acquisitionCost);
  const named: Segments = { ...segments, names };
  const earlier = bySegment(purchaseDays(lines, yearStart - 1), lines, named);
  const ofMargins = margins && bySegment(margins, lines, named);
  const rows = bySegment(purchases, lines, named, settings.marginRate, costs).map((row): SegmentFigures => {
    const same = ({ segment }: SegmentRow): boolean => segment === row.segment;
    return {
      kind: row.segment === "all" ? "all" : row.segment < 0 ? "none" : "named",
      name: typeof row.segment === "number" && row.segment >= 0 ? names[row.segment]! : "",
      customers: row.customers,
      revenue: row.revenue,
      margin: ofMargins ? (ofMargins.find(same)?.revenue ?? 0) : row.margin,
      orders: row.orders,
      firstPurchases: row.firstPurchases,
      newCustomers: row.customers - (earlier.find(same)?.customers ?? 0),
      cost: row.cost,
    };
  });
  const all = rows.at(-1)!;
  const inAll = settings.acquisitionCost?.by === "all" ? settings.acquisitionCost.cost : all.cost;
  return { rows: shown(rows.slice(0, -1), most), all: { ...all, cost: inAll } };
}

/** The largest by revenue, what is left of the named ones in one row, and those without a name. */
function shown(rows: readonly SegmentFigures[], most: number): SegmentFigures[] {
  const named = rows.filter(({ kind }) => kind === "named").sort((a, b) => b.revenue - a.revenue);
  const none = rows.filter(({ kind }) => kind === "none");
  if (named.length <= most) return [...named, ...none];
  return [...named.slice(0, most - 1), inOne(named.slice(most - 1)), ...none];
}

/** Several as one: sums of what is known. */
export function inOne(rows: readonly SegmentFigures[]): SegmentFigures {
  const all = (figure: (row: SegmentFigures) => number): number => total(rows.map(figure));
  const whereKnown = (figure: (row: SegmentFigures) => number | undefined): number | undefined =>
    rows.some((row) => figure(row) !== undefined) ? all((row) => figure(row) ?? 0) : undefined;
  return {
    kind: "others",
    name: "",
    customers: all((row) => row.customers),
    revenue: all((row) => row.revenue),
    margin: whereKnown((row) => row.margin),
    orders: all((row) => row.orders),
    firstPurchases: all((row) => row.firstPurchases),
    newCustomers: all((row) => row.newCustomers),
    cost: whereKnown((row) => row.cost),
  };
}

/** Costs by the indexes of their names, which may be new ones. */
function withCosts(
  { names }: Segments,
  by: OrderPartId,
  cost: AcquisitionCost | undefined,
): { names: readonly string[]; costs?: SegmentCosts } {
  if (cost?.by !== by) return { names };
  const places = new Map(names.map((name, place) => [name, place]));
  const placeOf = (name: string): number => {
    if (name === "") return -1;
    if (!places.has(name)) places.set(name, places.size);
    return places.get(name)!;
  };
  const segments = Int32Array.from(cost.costs, ([name]) => placeOf(name));
  return { names: [...places.keys()], costs: { segments, costs: Float64Array.from(cost.costs, ([, one]) => one) } };
}
