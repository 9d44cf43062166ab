import { cellKey, type CellArea, type CellAt } from "../formula/address";
import { pointsOf } from "../template/columnWidth";
import type { CellStyle, Line, Plan, PlanCell } from "../template/plan";
import { sheetArea } from "../template/sheetArea";
import { BODY } from "../template/styles";
import { rangeAt } from "./rangeAt";
import { grouped } from "./rectangles";

const LINES = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
} as const;

const ALIGNED = { left: "Left", center: "Center", right: "Right" } as const;

export const hex = (color: string): string => `#${color}`;

/**
 * Sizes, looks and contents of all cells. Number formats come before contents: what stands in a text cell is not read
 * as a date.
 */
export function writeCells(sheet: Excel.Worksheet, plan: Plan): void {
  sizes(sheet, plan);
  styles(sheet, plan);
  contents(sheet, plan);
}

function sizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: Plan): void {
  for (const { from, count, value } of runs(columnWidths))
    sheet.getRangeByIndexes(0, from, 1, count).format.columnWidth = pointsOf(value);
  for (const { from, count, value } of runs(rowHeights))
    sheet.getRangeByIndexes(from, 0, count, 1).format.rowHeight = value;
}

/** Neighbours of the same value. */
export function runs(values: readonly number[]): { from: number; count: number; value: number }[] {
  const found: { from: number; count: number; value: number }[] = [];
  for (const [index, value] of values.entries()) {
    const last = found.at(-1);
    if (last?.value === value) last.count++;
    else found.push({ from: index, count: 1, value });
  }
  return found;
}

/** The page is painted as its body first, then only what differs. */
function styles(sheet: Excel.Worksheet, plan: Plan): void {
  const { font } = rangeAt(sheet, sheetArea(plan)).format;
  font.size = BODY.size;
  font.color = hex(BODY.color);
  dress(sheet, plan.cells);
  for (const { rows, ...fill } of plan.fills ?? []) dress(sheet, [fill], rows);
}

/**
 * The looks of cells, and of those below them that are to look alike. One property at a time: rectangles of one property
 * are fewer and larger than rectangles of one style.
 */
export function dress(
  sheet: Excel.Worksheet,
  cells: readonly (CellAt & Pick<PlanCell, "style">)[],
  rowsEach = 1,
): void {
  const at = (area: CellArea): Excel.Range => rangeAt(sheet, { ...area, rows: area.rows - 1 + rowsEach });
  const each = <V>(
    by: (style: CellStyle) => V | undefined,
    write: (format: Excel.RangeFormat, value: V) => void,
  ): void => {
    for (const { value, areas } of grouped(cells, ({ style }) => by(style)))
      for (const area of areas) write(at(area).format, value);
  };
  each(
    ({ size }) => (size === BODY.size ? undefined : size),
    (format, size) => {
      format.font.size = size;
    },
  );
  each(
    ({ color }) => (color === BODY.color ? undefined : color),
    (format, color) => {
      format.font.color = hex(color);
    },
  );
  each(
    ({ bold }) => bold,
    (format, bold) => {
      format.font.bold = bold;
    },
  );
  each(
    ({ italic }) => italic,
    (format, italic) => {
      format.font.italic = italic;
    },
  );
  each(
    ({ fill }) => fill,
    (format, fill) => {
      format.fill.color = hex(fill);
    },
  );
  each(
    ({ align }) => align,
    (format, align) => {
      format.horizontalAlignment = ALIGNED[align];
    },
  );
  each(
    ({ indent }) => indent,
    (format, indent) => {
      format.indentLevel = indent;
    },
  );
  each(
    ({ shrink }) => shrink,
    (format, shrink) => {
      format.shrinkToFit = shrink;
    },
  );
  for (const { value, areas } of grouped(cells, ({ style }) => style.format)) {
    // one value for the whole range; the types know a matrix only
    for (const area of areas) (at(area) as { numberFormat: unknown }).numberFormat = value;
  }
  for (const { value, areas } of grouped(lines(cells), ({ line }) => line))
    for (const area of areas) draw(at(area), value, "EdgeBottom", area.rows - 1 + rowsEach > 1 && "InsideHorizontal");
  for (const { value, areas } of grouped(cells, ({ style }) => style.right))
    for (const area of areas) draw(at(area), value, "EdgeRight", area.columns > 1 && "InsideVertical");
}

interface PlacedLine extends CellAt {
  line: Line;
}

/** Lines below cells. One above a cell is the same line as one below its neighbour, and wins over that. */
export function lines(cells: readonly (CellAt & Pick<PlanCell, "style">)[]): PlacedLine[] {
  const below = new Map<string, PlacedLine>();
  const put = (row: number, column: number, line: Line): unknown =>
    below.set(cellKey({ row, column }), { row, column, line });
  for (const { row, column, style } of cells) if (style.bottom) put(row, column, style.bottom);
  for (const { row, column, style } of cells) if (style.top) put(row - 1, column, style.top);
  return [...below.values()];
}

type Side = "EdgeBottom" | "InsideHorizontal" | "EdgeRight" | "InsideVertical";

function draw(range: Excel.Range, { weight, color }: Line, edge: Side, inside: Side | false): void {
  for (const side of inside ? [inside, edge] : [edge]) {
    const border = range.format.borders.getItem(side);
    border.style = LINES[weight].style;
    if (weight !== "double") border.weight = LINES[weight].weight;
    border.color = hex(color);
  }
}

/** All at once; null leaves a cell as it is. Rows of lists come later. */
function contents(sheet: Excel.Worksheet, plan: Plan): void {
  const { cells, lists, rowHeights } = plan;
  const { row: top, column: left, ...size } = sheetArea(plan);
  const area = { row: top, column: left, ...size, ...(lists ? { rows: rowHeights.length - top } : {}) };
  const rows: (string | number | null)[][] = Array.from({ length: area.rows }, () =>
    Array<null>(area.columns).fill(null),
  );
  for (const { row, column, content, style } of cells) {
    if (content)
      rows[row - top]![column - left] = "formula" in content ? content.formula : typed(content.value, style.format);
  }
  rangeAt(sheet, area).formulas = rows;
}

/**
 * What to type so that the cell holds this value: a text that Excel would take for a formula, or in a date's cell for a
 * date, gets an apostrophe.
 */
export function typed(value: string | number, format = "General"): string | number {
  if (typeof value === "number") return value;
  return /^[=+\-@']/.test(value) || !["General", "@"].includes(format) ? `'${value}` : value;
}
