import { columnIndex, columnName, SHEET_COLUMNS, SHEET_ROWS } from "./address";

/**
 * Texts, quoted names of sheets, names of a table's columns and words that only look like addresses stay; what is left
 * are references: of one cell or of the corners of a range, of whole columns, of whole rows.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|(?<![\p{L}\d._\\$:])(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\p{L}\d._\\(!:])|(?<![\p{L}\d._\\$:])(\$?\d{1,7}):(\$?\d{1,7})(?![\p{L}\d._\\(!:])|(?<![\p{L}\d._\\$])(\$?[A-Za-z]{1,3})(\$?\d{1,7})(?![\p{L}\d._\\(!])/gu;
const LOST = "#REF!";

/**
 * A formula as it reads after it was copied some rows and columns away. A reference that would leave the sheet is
 * #REF!.
 */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(TOKEN, (token: string, ...parts: (string | undefined)[]) => {
    const [left, right, top, bottom, column, row] = parts;
    if (left !== undefined) return joined(":", movedColumn(left, columns), movedColumn(right!, columns));
    if (top !== undefined) return joined(":", movedRow(top, rows), movedRow(bottom!, rows));
    return column === undefined ? token : joined("", movedColumn(column, columns), movedRow(row!, rows));
  });

const joined = (between: string, first: string | undefined, second: string | undefined): string =>
  first === undefined || second === undefined ? LOST : first + between + second;

function movedColumn(column: string, by: number): string | undefined {
  if (column.startsWith("$")) return column;
  const index = columnIndex(column) + by;
  return index < 0 || index >= SHEET_COLUMNS ? undefined : columnName(index);
}

function movedRow(row: string, by: number): string | undefined {
  if (row.startsWith("$")) return row;
  const number = Number(row) + by;
  return number < 1 || number > SHEET_ROWS ? undefined : String(number);
}
