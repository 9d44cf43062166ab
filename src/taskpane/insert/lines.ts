import { numberIn } from "../../core/numberIn";
import { LABEL_COLUMNS, LABEL_ROWS, READ_ROWS, type SelectedArea, type Selection } from "../../excel/Selection";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../formula/address";
import type { Area } from "../../formula/CellReading";
import { periodOf } from "../../vocabulary/periods";

/** Cells that may become one argument: a cell, a column or a row of figures, and the text that names them. */
export interface Line {
  area: Area;
  label: string | undefined;
  /** What the first of its cells hold. */
  values: readonly unknown[];
}

/** A way to read a selection, and where its result would stand, best place first. */
export interface Layout {
  lines: readonly Line[];
  /**
   * May the lines be taken in their order? The rows of a whole column may not: they are as many as there happen to be.
   */
  isOrdered: boolean;
  places: readonly Area[];
}

export const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
const isNumber = (cell: unknown): boolean => typeof cell === "number";
const isWord = (cell: unknown): boolean => typeof cell === "string" && /\p{L}/u.test(cell);
/** What an argument is made of: a number, a text that reads as one, or the word for a period. */
export const isFigure = (cell: unknown): boolean =>
  isNumber(cell) || (typeof cell === "string" && (numberIn(cell).length === 1 || periodOf(cell) !== undefined));

/** The ways to read a selection: each row or each column an argument, or each of the areas selected with Ctrl. */
export function layouts({ areas }: Selection): readonly Layout[] {
  const [first] = areas;
  if (!first) return [];
  if (areas.length > 1) return [byAreas(areas)];
  const { column, columns } = first;
  // a row of the whole worksheet ends where its figures do
  const block =
    columns === SHEET_COLUMNS
      ? { ...first, columns: Math.max(1, first.around.column + (first.around.values[0]?.length ?? 0) - column) }
      : first;
  return [byRows(block), byColumns(block)];
}

/** A column of figures below a blank corner, beside a row of them, and nothing in between: a table to be filled. */
export function twoWay({ areas: [area, ...more] }: Selection): (Layout & { lines: readonly [Line, Line] }) | undefined {
  if (!area || more.length > 0 || area.rows < 2 || area.columns < 2 || area.rows * area.columns > LARGEST_TABLE)
    return undefined;
  const { sheet, row, column, rows, columns } = area;
  const at = cellsOf(area);
  const [down, across] = [
    count(rows - 1).map((i) => at(row + 1 + i, column)),
    count(columns - 1).map((i) => at(row, column + 1 + i)),
  ];
  const isEmpty = count(rows - 1).every((r) =>
    count(columns - 1).every((c) => isBlank(at(row + 1 + r, column + 1 + c))),
  );
  if (!isEmpty || isNumber(at(row, column)) || ![...down, ...across].every(isNumber)) return undefined;
  return {
    lines: [
      { area: { sheet, row: row + 1, column, rows: rows - 1, columns: 1 }, label: undefined, values: down },
      { area: { sheet, row, column: column + 1, rows: 1, columns: columns - 1 }, label: undefined, values: across },
    ],
    isOrdered: true,
    places: [{ sheet, row: row + 1, column: column + 1, rows: 1, columns: 1 }],
  };
}

const LARGEST_TABLE = 10_000;

function byRows(area: SelectedArea): Layout {
  const { sheet, row, column } = area;
  const at = cellsOf(area);
  const [rows, columns] = seen(area);
  const numbers = columns.filter((c) => rows.some((r) => isNumber(at(r, c))));
  const figures = numbers.length > 0 ? numbers : columns.filter((c) => rows.some((r) => isFigure(at(r, c))));
  const [from = column, to = column + area.columns - 1] = [figures[0], figures.at(-1)];
  const lines = rows.map((r) => ({
    area: { sheet, row: r, column: from, rows: 1, columns: to - from + 1 },
    label: labelLeftOf(area, r, from),
    values: count(to - from + 1).map((i) => at(r, from + i)),
  }));
  const below = { sheet, row: row + area.rows, column: from, rows: 1, columns: 1 };
  const isCut = rows.length >= READ_ROWS && area.rows > rows.length;
  return {
    lines: isCut ? [] : lines,
    isOrdered: area.rows < SHEET_ROWS,
    places: [below, { ...below, row, column: column + area.columns }],
  };
}

function byColumns(area: SelectedArea): Layout {
  const { sheet, row } = area;
  const at = cellsOf(area);
  const [rows, columns] = seen(area);
  const head = rows.find((r) => columns.some((c) => !isBlank(at(r, c))));
  const hasHeads =
    head !== undefined &&
    columns.every((c) => !isNumber(at(head, c))) &&
    columns.some((c) => rows.some((r) => r > head && isNumber(at(r, c))));
  const first = hasHeads ? head + 1 : row;
  const lines = columns.map((c) => ({
    area: { sheet, row: first, column: c, rows: area.rows - (first - row), columns: 1 },
    label: hasHeads ? wordAt(at(head, c)) : labelAbove(area, row, c),
    values: rows.filter((r) => r >= first).map((r) => at(r, c)),
  }));
  const right = { sheet, row: first, column: area.column + area.columns, rows: 1, columns: 1 };
  const below = { ...right, row: row + area.rows, column: area.column };
  return { lines, isOrdered: area.columns < SHEET_COLUMNS, places: area.rows === 1 ? [right, below] : [right] };
}

function byAreas(areas: readonly SelectedArea[]): Layout {
  const lines = areas.map((area) => {
    const [rows, columns] = seen(area);
    const at = cellsOf(area);
    return {
      area: bareArea(area),
      label: labelLeftOf(area, area.row, area.column) ?? labelAbove(area, area.row, area.column),
      values: rows.flatMap((r) => columns.map((c) => at(r, c))),
    };
  });
  const { sheet, row, column, rows, columns } = areas.at(-1)!;
  return {
    lines,
    isOrdered: true,
    places: [
      { sheet, row: row + rows, column, rows: 1, columns: 1 },
      { sheet, row, column: column + columns, rows: 1, columns: 1 },
    ],
  };
}

/** The nearest text at the left; figures of other periods and signs such as € may stand in between. */
function labelLeftOf(area: SelectedArea, row: number, column: number): string | undefined {
  const at = cellsOf(area);
  for (let c = column - 1; c >= Math.max(0, column - LABEL_COLUMNS); c--)
    if (isWord(at(row, c)) && !isFigure(at(row, c))) return wordAt(at(row, c));
  return undefined;
}

/** The text at the head of the column: above figures only, a blank cell ends the search. */
function labelAbove(area: SelectedArea, row: number, column: number): string | undefined {
  const at = cellsOf(area);
  for (let r = row - 1; r >= Math.max(0, row - LABEL_ROWS); r--) {
    const cell = at(r, column);
    if (isBlank(cell)) return undefined;
    if (isWord(cell) && !isFigure(cell)) return wordAt(cell);
  }
  return undefined;
}

const wordAt = (cell: unknown): string | undefined => (isWord(cell) ? String(cell) : undefined);

/** Is it a cell, and blank as far as one can see? */
export const isFree = ({ areas }: Selection, { row, column }: Area): boolean =>
  row < SHEET_ROWS && column < SHEET_COLUMNS && areas.every((area) => isBlank(cellsOf(area)(row, column)));

/** The area without what was read of it. */
export const bareArea = ({ sheet, row, column, rows, columns }: Area): Area => ({ sheet, row, column, rows, columns });

/** What a cell of the worksheet holds, as far as it was read. */
export const cellsOf =
  ({ around }: SelectedArea) =>
  (row: number, column: number): unknown =>
    around.values[row - around.row]?.[column - around.column];

/** The rows and columns of the area that were read. */
export function seen({
  row,
  column,
  rows,
  columns,
  around,
}: SelectedArea): [rows: readonly number[], columns: readonly number[]] {
  const bottom = Math.min(row + rows, around.row + around.values.length);
  const right = Math.min(column + columns, around.column + (around.values[0]?.length ?? 0));
  return [
    count(Math.max(0, bottom - row)).map((i) => row + i),
    count(Math.max(0, right - column)).map((i) => column + i),
  ];
}

const count = (length: number): number[] => Array.from({ length }, (_, i) => i);
