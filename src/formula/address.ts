import type { Area, Place } from "./CellReading";

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** The cells of an area without its sheet: B2, B2:C5, A:A, 1:3. */
export function localAddress({ row, column, rows, columns }: Omit<Area, "sheet">): string {
  if (rows >= MOST_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns >= MOST_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = columnName(column) + (row + 1);
  return rows * columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** As a formula writes it: 'Company A 2025'!B2. */
export const fullAddress = (area: Area): string => `${quoted(area.sheet)}!${localAddress(area)}`;

export const oneCell = ({ sheet, row, column }: Place): Area => ({ sheet, row, column, rows: 1, columns: 1 });

/** A name that looks like a cell, or holds anything but letters, digits, _ and points, needs quotes. */
const quoted = (sheet: string): string => (/^[A-Za-z_][\w.]*$/.test(sheet) && !/^([A-Za-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);
