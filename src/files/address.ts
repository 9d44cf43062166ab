import type { CellAt, PlanArea } from "../template/plan";

/** A, B … Z, AA. */
export const columnName = (column: number): string => (column >= 26 ? columnName(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

export const addressOf = ({ row, column }: CellAt): string => `${columnName(column)}${row + 1}`;

const endOf = ({ row, column, rows, columns }: PlanArea): CellAt => ({ row: row + rows - 1, column: column + columns - 1 });

/** `C15`, or `C15:F18`. */
export const rangeOf = (area: PlanArea): string => (area.rows * area.columns === 1 ? addressOf(area) : `${addressOf(area)}:${addressOf(endOf(area))}`);

/** `'Company A 2025'!$C$15:$F$18`. */
export const absolute = (sheetName: string, area: PlanArea): string => `'${sheetName.replaceAll("'", "''")}'!${rangeOf(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

/** Every cell of an area, row by row. */
export const cellsOf = ({ row, column, rows, columns }: PlanArea): CellAt[] =>
  Array.from({ length: rows * columns }, (_, i) => ({ row: row + Math.floor(i / columns), column: column + (i % columns) }));
