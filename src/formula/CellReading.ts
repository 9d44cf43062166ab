import { formulaIn } from "./formulaIn";

/** A rectangle of cells of one sheet, counted from 0. */
export interface Area {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type Place = Pick<Area, "sheet" | "row" | "column">;

/** Cells as Excel hands them over: a blank one is "". */
export interface ReadArea extends Area {
  values: readonly (readonly unknown[])[];
  /** What is typed into a cell: its formula, or its value. */
  formulas: readonly (readonly unknown[])[];
  text: readonly (readonly string[])[];
}

/** A name of the workbook, or of one sheet. */
export interface DefinedName {
  name: string;
  sheet?: string;
  /** `='Sheet 1'!$B$2`, `=0.6`. */
  formula: string;
}

/** A table of a workbook: its area with heads and totals. */
export interface TableReading extends Area {
  name: string;
  columnNames: readonly string[];
  hasHeaders: boolean;
  hasTotals: boolean;
}

/** What was read of a workbook to explain one cell. */
export interface CellReading {
  cell: Place;
  /** The cell whose formula fills the selected one: itself, or the first of those that one formula fills. */
  anchor: Place;
  /** How many cells the formula fills; absent for one. */
  spill?: { rows: number; columns: number };
  /** The anchor's formula as Excel's formula bar shows it, with the host's names and separators. */
  localFormula: string;
  areas: readonly ReadArea[];
  names: readonly DefinedName[];
  /** Every sheet of the workbook. */
  sheets: readonly string[];
  /** The sheets whose own names are known. */
  namedSheets: readonly string[];
  /** The tables that formulas refer to, as far as they were read. */
  tables: readonly TableReading[];
  /** What the formulas of these cells fill, their first cell being the formula's own. */
  spills: readonly Area[];
  /** The last used row and column of sheets, counted from 0. */
  used: readonly Pick<Area, "sheet" | "row" | "column">[];
}

export interface Cell {
  value: unknown;
  formula: string | undefined;
  text: string;
}

/** A cell, where it was read. */
export function cellAt({ areas }: Pick<CellReading, "areas">, { sheet, row, column }: Place): Cell | undefined {
  const area = areas.find(
    (one) =>
      one.sheet === sheet &&
      row >= one.row &&
      row < one.row + one.values.length &&
      column >= one.column &&
      column < one.column + (one.values[0]?.length ?? 0),
  );
  if (!area) return undefined;
  const [r, c] = [row - area.row, column - area.column];
  const value = area.values[r]?.[c];
  return { value, formula: formulaIn(area.formulas[r]?.[c], value), text: area.text[r]?.[c] ?? "" };
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

export const coversPlace = ({ sheet, row, column, rows, columns }: Area, place: Place): boolean =>
  sheet === place.sheet &&
  place.row >= row &&
  place.row < row + rows &&
  place.column >= column &&
  place.column < column + columns;
