import { dateIn } from "../../core/dateIn";
import type { Selection } from "../../excel/Selection";
import type { Area } from "../../formula/CellReading";
import { periodOf } from "../../vocabulary/periods";
import { term, type TermId } from "../../vocabulary/terms";
import type { CatalogueEntry } from "../parts/catalogue";
import { bareArea, cellsOf, isBlank, isFigure, isFree, layouts, seen, twoWay, type Layout, type Line } from "./lines";
import { termNamed } from "./termNamed";

export type Parameters = CatalogueEntry["parameters"];

/** What of a selection went into which argument. */
export interface Filling {
  fields: Readonly<Partial<Record<TermId, Area>>>;
  /** How it was told what is what; "not" at all when nothing fits, or more than one way does. */
  how: "label" | "name" | "order" | "twoWay" | "not";
  /** Arguments that several cells claim: none was taken. */
  claimed: readonly TermId[];
  from: readonly Area[];
  /** A blank cell for the result. */
  place: Area | undefined;
}

/**
 * Takes the arguments from a selection: by the labels and names of its cells; if they tell nothing, in order, where
 * their number fits. Never by guess.
 */
export function fillFromSelection(selection: Selection, parameters: Parameters): Filling {
  const ids = parameters.map(({ term: id }) => id);
  const table = twoWay(selection);
  if (table && twoArguments(parameters))
    return filling(selection, table, "twoWay", { [ids[0]!]: table.lines[0].area, [ids[1]!]: table.lines[1].area });
  const read = layouts(selection).map((layout) => ({ layout, ...byLabel(layout, selection, ids) }));
  const most = Math.max(0, ...read.map(({ fields }) => Object.keys(fields).length));
  const best = different(read.filter(({ fields }) => Object.keys(fields).length === most && most > 0));
  if (best.length === 1) return filling(selection, best[0]!.layout, best[0]!.how, best[0]!.fields, best[0]!.claimed);
  const claimed = [...new Set(read.flatMap((one) => one.claimed))];
  if (best.length > 1 || claimed.length > 0) return nothing(selection, claimed);
  const ordered = different(layouts(selection).flatMap((layout) => inOrder(layout, parameters)));
  return ordered.length === 1
    ? filling(selection, ordered[0]!.layout, "order", ordered[0]!.fields)
    : nothing(selection);
}

/** Is there anything in the selected cells? As far as they were read: whole columns are read at their top. */
export const isEmptySelection = ({ areas }: Selection): boolean =>
  areas.every((area) => {
    const [rows, columns] = seen(area);
    return rows.every((r) => columns.every((c) => isBlank(cellsOf(area)(r, c))));
  });

function byLabel(
  { lines }: Layout,
  { names }: Selection,
  ids: readonly TermId[],
): Pick<Filling, "fields" | "claimed"> & { how: "label" | "name" } {
  const found = new Map<TermId, { area: Area; byName: boolean }[]>();
  for (const line of lines) {
    const named = ids.find((id) => names.some((name) => name.name === id && isSame(name, line.area)));
    const labelled = line.label === undefined ? undefined : termNamed(line.label, ids);
    const id = named ?? labelled;
    if (id && suits(id, line)) found.set(id, [...(found.get(id) ?? []), { area: line.area, byName: id !== labelled }]);
  }
  const taken = [...found].filter(([, claims]) => claims.length === 1).map(([id, [claim]]) => ({ id, ...claim! }));
  return {
    fields: Object.fromEntries(taken.map(({ id, area }) => [id, area])),
    claimed: [...found].filter(([, claims]) => claims.length > 1).map(([id]) => id),
    how: taken.length > 0 && taken.every(({ byName }) => byName) ? "name" : "label",
  };
}

/**
 * As many lines of figures as arguments, optional ones from the first on. A head may stand before them, nothing else
 * between or after.
 */
function inOrder(
  { lines, isOrdered, places }: Layout,
  parameters: Parameters,
): { layout: Pick<Layout, "places">; fields: Filling["fields"] }[] {
  const filled = lines.filter(({ values }) => values.some((value) => !isBlank(value)));
  const isText = term(parameters[0]!.term).unit === "text";
  const first = isText ? 0 : filled.findIndex(({ values }) => values.some(isFigure));
  const ordered = filled.slice(Math.max(0, first));
  const required = parameters.filter(({ optional }) => !optional).length || parameters.length;
  const fits =
    isOrdered &&
    ordered.length >= required &&
    ordered.length <= parameters.length &&
    ordered.every((line, i) => suits(parameters[i]!.term, line));
  return fits
    ? [{ layout: { places }, fields: Object.fromEntries(ordered.map(({ area }, i) => [parameters[i]!.term, area])) }]
    : [];
}

/** Can it be this argument? A blank cell with the right label will be filled one day. */
function suits(id: TermId, { values }: Line): boolean {
  const filled = values.filter((value) => !isBlank(value));
  const { unit } = term(id);
  if (unit === "period") return filled.every(isPeriod);
  if (unit === "text") return true;
  if (unit === "date") return filled.length === 0 || filled.some(isDate);
  return filled.length === 0 || filled.some((value) => isFigure(value) && !isPeriod(value));
}

const isDate = (value: unknown): boolean =>
  typeof value === "number" || (typeof value === "string" && dateIn(value).length > 0);
const isPeriod = (value: unknown): boolean => typeof value === "string" && periodOf(value) !== undefined;

function twoArguments(parameters: Parameters): boolean {
  const required = parameters.filter(({ optional }) => !optional);
  return (
    (required.length === 2 || parameters.length === 2) &&
    parameters.slice(0, 2).every(({ term: id }) => term(id).unit !== "period")
  );
}

/** Two ways that take the same cells for the same arguments are one. */
function different<T extends Pick<Filling, "fields">>(ways: readonly T[]): readonly T[] {
  const keys = ways.map(({ fields }) => JSON.stringify(fields));
  return ways.filter((_, i) => keys.indexOf(keys[i]!) === i);
}

function filling(
  selection: Selection,
  { places }: Pick<Layout, "places">,
  how: Filling["how"],
  fields: Filling["fields"],
  claimed: readonly TermId[] = [],
): Filling {
  return {
    fields,
    how,
    claimed,
    from: selection.areas.map(bareArea),
    place: places.find((place) => isFree(selection, place)),
  };
}

const nothing = (selection: Selection, claimed: readonly TermId[] = []): Filling => ({
  ...filling(selection, { places: [] }, "not", {}, claimed),
});

const isSame = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
