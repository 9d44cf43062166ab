import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from "../address";

/**
 * Text, quoted sheet names and words that only look like addresses stay; what is left are references, of one cell or of
 * the corners of a range.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d._\\$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d._\\(!])/gu;

/**
 * A formula as it reads after it was copied some rows and columns away. A reference that would leave the sheet is
 * #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKEN,
    (token: string, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return token;
      const c = columnIndex(column) + (fixedColumn ? 0 : columns);
      const r = Number(row) + (fixedRow ? 0 : rows);
      return c < 0 || c >= MAX_COLUMNS || r < 1 || r > MAX_ROWS
        ? "#REF!"
        : `${fixedColumn}${columnName(c)}${fixedRow}${r}`;
    },
  );
}
