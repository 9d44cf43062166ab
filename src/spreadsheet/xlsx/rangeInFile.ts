import { cellAddress, type CellArea } from "../../formula/address";

/** `A1:B2`, or `A1` of one cell. Whole rows and columns as well: files do not know A:B. */
export function rangeInFile({ row, column, rows, columns }: CellArea): string {
  const first = cellAddress({ row, column });
  return rows * columns === 1
    ? first
    : `${first}:${cellAddress({ row: row + rows - 1, column: column + columns - 1 })}`;
}
