import type { CellArea } from "../formula/address";

export const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: CellArea): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);
