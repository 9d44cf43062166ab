import { absolute } from "../formula/absolute";
import { localAddress, type CellArea } from "../formula/address";
import type { CellStyle, PlanConditional, PlanScale } from "../template/plan";
import { pointsOf } from "../template/columnWidth";
import { BODY } from "../template/styles";
import type { ContentChange, LookChange, PlanChanges } from "./planChanges";
import { rangeAt } from "./rangeAt";
import { grouped } from "./rectangles";
import { writeChart } from "./writeCharts";
import { dress, hex } from "./writeCells";
import { askIn, condition, scaled } from "./writeRules";

/** The rules of a sheet: those to be taken away, and those to be there. */
export interface RuleChange {
  gone: readonly (PlanConditional | PlanScale)[];
  scales: readonly PlanScale[];
  conditionals: readonly PlanConditional[];
}

/** Where charts stand, by their titles. */
export type ChartPlaces = Map<string, Pick<Excel.Chart, "left" | "top" | "width" | "height">>;

/**
 * Asks for the charts, rules and names of a sheet, and writes what changes: what else stands there is left alone. Two
 * syncs, and one more each where rules and names change; the last one is the caller's.
 *
 * @param places  of charts as they were found before anything was written; those found now are added
 */
export async function applyChanges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  changes: PlanChanges,
  rules: RuleChange | undefined,
  places: ChartPlaces,
): Promise<void> {
  const charts = sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
  sheet.load("name");
  const found = rules && (await rulesOn(context, sheet));
  if (!found) await context.sync();
  for (const { name, left, top, width, height } of charts.items)
    if (!places.has(name)) places.set(name, { left, top, width, height });
  for (const chart of charts.items) if (changes.charts.gone.includes(chart.name)) chart.delete();
  if (found) for (const rule of rules.gone) takeAway(found, rule);
  writeSizes(sheet, changes);
  writeLooks(sheet, changes.looks);
  writeContents(sheet, changes.contents);
  for (const { row, column } of changes.validations.gone)
    rangeAt(sheet, { row, column, rows: 1, columns: 1 }).dataValidation.clear();
  for (const validation of changes.validations.added) askIn(sheet, validation);
  await writeNames(context, sheet, changes.names);
  for (const chart of changes.charts.added) {
    const place = changes.charts.staying.includes(chart.title) ? places.get(chart.title) : undefined;
    Object.assign(writeChart(sheet, chart) ?? {}, place);
  }
  if (rules) {
    // Excel puts a new one first
    for (const scale of [...rules.scales].reverse()) scaled(rangeAt(sheet, scale), scale);
    for (const one of [...rules.conditionals].reverse()) condition(rangeAt(sheet, one), one);
  }
  if (changes.frozen) sheet.freezePanes.freezeAt(rangeAt(sheet, { row: 0, column: 0, ...changes.frozen }));
}

interface FoundRule {
  format: Excel.ConditionalFormat;
  address: string;
  formula: string | undefined;
  isTaken: boolean;
}

async function rulesOn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<FoundRule[]> {
  const formats = sheet.getRange().conditionalFormats.load("items/type");
  await context.sync();
  const asked = formats.items.map((format) => ({
    format,
    range: format.getRangeOrNullObject().load("address"),
    rule: format.type === "Custom" ? format.custom.rule.load("formula") : undefined,
  }));
  await context.sync();
  return asked.map(({ format, range, rule }) => ({
    format,
    // one that somebody spread over several areas is not ours any more
    address: range.isNullObject ? "" : range.address.slice(range.address.lastIndexOf("!") + 1).replace(/\$/g, ""),
    formula: rule?.formula,
    isTaken: false,
  }));
}

function takeAway(found: FoundRule[], rule: PlanConditional | PlanScale): void {
  const { row, column, rows, columns } = rule;
  const address = localAddress({ row, column, rows, columns });
  const type = "formula" in rule ? "Custom" : rule.kind === "scale" ? "ColorScale" : "DataBar";
  const one = found.find(
    (held) =>
      !held.isTaken &&
      String(held.format.type) === type &&
      held.address === address &&
      (!("formula" in rule) || held.formula === rule.formula),
  );
  if (!one) return;
  one.isTaken = true;
  one.format.delete();
}

function writeSizes(sheet: Excel.Worksheet, { widths, heights }: PlanChanges): void {
  for (const { at, value } of widths) sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = pointsOf(value);
  for (const { at, value } of heights) sheet.getRangeByIndexes(at, 0, 1, 1).format.rowHeight = value;
}

/** One property at a time, and only those that differ: a fill of the user's stays where ours has none. */
export function writeLooks(sheet: Excel.Worksheet, looks: readonly LookChange[], rowsEach = 1): void {
  const at = (area: CellArea): Excel.Range => rangeAt(sheet, { ...area, rows: area.rows - 1 + rowsEach });
  for (const { of, write } of RESETS) {
    const reset = looks.filter(
      ({ before, after }) => before && of(before) !== undefined && !(after && of(after) !== undefined),
    );
    for (const { areas } of grouped(reset, () => true))
      for (const area of areas) write(at(area), area.rows - 1 + rowsEach, area.columns);
  }
  const isNew = looks.filter(({ before, after }) => before === undefined && after !== undefined);
  for (const { areas } of grouped(isNew, () => true))
    for (const area of areas) {
      const { font } = at(area).format;
      font.size = BODY.size;
      font.color = hex(BODY.color);
    }
  dress(
    sheet,
    looks.flatMap(({ row, column, before, after }) =>
      after ? [{ row, column, style: differing(before, after) }] : [],
    ),
    rowsEach,
  );
}

/** What of a look is to be set anew. Body size and color are never set by themselves, so they are where the old ones are not. */
function differing(before: CellStyle | undefined, after: CellStyle): CellStyle {
  if (!before) return after;
  const changed = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof CellStyle]),
  );
  return Object.fromEntries(changed) as unknown as CellStyle;
}

interface Reset {
  of: (style: CellStyle) => unknown;
  write: (range: Excel.Range, rows: number, columns: number) => void;
}
const RESETS: readonly Reset[] = [
  {
    of: ({ size }) => (size === BODY.size ? undefined : size),
    write: ({ format }) => {
      format.font.size = BODY.size;
    },
  },
  {
    of: ({ color }) => (color === BODY.color ? undefined : color),
    write: ({ format }) => {
      format.font.color = hex(BODY.color);
    },
  },
  {
    of: ({ bold }) => bold,
    write: ({ format }) => {
      format.font.bold = false;
    },
  },
  {
    of: ({ italic }) => italic,
    write: ({ format }) => {
      format.font.italic = false;
    },
  },
  {
    of: ({ fill }) => fill,
    write: ({ format }) => {
      format.fill.clear();
    },
  },
  {
    of: ({ align }) => align,
    write: ({ format }) => {
      format.horizontalAlignment = "General";
    },
  },
  {
    of: ({ indent }) => indent,
    write: ({ format }) => {
      format.indentLevel = 0;
    },
  },
  {
    of: ({ shrink }) => shrink,
    write: ({ format }) => {
      format.shrinkToFit = false;
    },
  },
  {
    of: ({ format }) => format,
    write: (range) => {
      (range as { numberFormat: unknown }).numberFormat = "General";
    },
  },
  {
    of: ({ bottom }) => bottom,
    write: ({ format }, rows) => {
      format.borders.getItem("EdgeBottom").style = "None";
      if (rows > 1) format.borders.getItem("InsideHorizontal").style = "None";
    },
  },
  {
    of: ({ right }) => right,
    write: ({ format }, _, columns) => {
      format.borders.getItem("EdgeRight").style = "None";
      if (columns > 1) format.borders.getItem("InsideVertical").style = "None";
    },
  },
];

/** All at once; null leaves a cell as it is. */
function writeContents(sheet: Excel.Worksheet, contents: readonly ContentChange[]): void {
  if (contents.length === 0) return;
  const [rows, columns] = [contents.map(({ row }) => row), contents.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const cells: (string | number | null)[][] = Array.from({ length: Math.max(...rows) - top + 1 }, () =>
    Array<null>(Math.max(...columns) - left + 1).fill(null),
  );
  for (const { row, column, after } of contents) cells[row - top]![column - left] = after;
  rangeAt(sheet, { row: top, column: left, rows: cells.length, columns: cells[0]!.length }).formulas = cells;
}

/** One that is there is led to its new cells: formulas that ask for it go on. */
async function writeNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: PlanChanges["names"],
): Promise<void> {
  if (names.length === 0) return;
  const there = sheet.names.load("items/name");
  await context.sync();
  for (const { name, area } of names) {
    const known = there.items.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (area && known) known.formula = `=${absolute(sheet.name, area)}`;
    else if (area) sheet.names.add(name, rangeAt(sheet, area));
    else known?.delete();
  }
}
