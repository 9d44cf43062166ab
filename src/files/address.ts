import { localAddress } from "../formula/address";
import type { CellAt, PlanArea } from "../template/plan";

/** `C15`, or `C15:F18`. */
export const rangeOf = ({ row, column, rows, columns }: PlanArea): string => localAddress({ row, column, rows, columns });

export const addressOf = ({ row, column }: CellAt): string => rangeOf({ row, column, rows: 1, columns: 1 });

/** `'Company A 2025'!$C$15:$F$18`. */
export const absolute = (sheetName: string, area: PlanArea): string => `'${sheetName.replaceAll("'", "''")}'!${rangeOf(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

/** Every cell of an area, row by row. */
export const cellsOf = ({ row, column, rows, columns }: PlanArea): CellAt[] =>
  Array.from({ length: rows * columns }, (_, i) => ({ row: row + Math.floor(i / columns), column: column + (i % columns) }));
