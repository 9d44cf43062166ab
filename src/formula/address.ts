import type { Area, Place } from "./CellReading";

/** What a worksheet has. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** The cells of an area without its sheet: B2, B2:C5, A:A, 1:3. */
export function localAddress({ row, column, rows, columns }: Omit<Area, "sheet">): string {
  if (rows >= SHEET_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns >= SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = columnName(column) + (row + 1);
  return rows * columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** As a formula writes it: 'Company A 2025'!B2. */
export const fullAddress = (area: Area): string => `${quotedSheet(area.sheet)}!${localAddress(area)}`;

export const oneCell = ({ sheet, row, column }: Place): Area => ({ sheet, row, column, rows: 1, columns: 1 });

/** Excel wants quotes around a name that is not a plain word, or that could be a cell: Q1, R1C1. */
const quotedSheet = (name: string): string => (/^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`);
