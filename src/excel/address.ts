import { SHEET_COLUMNS, SHEET_ROWS } from "./CellArea";
import type { CellArea } from "./CellArea";

/** An area whose worksheet may be left unsaid. */
export type Reference = Omit<CellArea, "sheet"> & { sheet?: string };

/** `C24`, `C24:C28`, `A:B`, `1:3`; with its worksheet in front when that is not the one it is read in. */
export function addressOf({ sheet, ...area }: Reference, readIn: string | undefined = sheet): string {
  return sheet === undefined || sheet === readIn ? localAddress(area) : `${quotedSheet(sheet)}!${localAddress(area)}`;
}

function localAddress({ row, column, rows, columns }: Omit<CellArea, "sheet">): string {
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (rows === SHEET_ROWS) return `${left}:${right}`;
  if (columns === SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  return rows * columns === 1 ? `${left}${row + 1}` : `${left}${row + 1}:${right}${row + rows}`;
}

function columnName(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnName((index - rest) / 26 - 1) + letter;
}

/** Excel wants quotes around a name that is not a plain word, or that could be a cell: Q1, R1C1. */
const quotedSheet = (name: string): string => (/^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

const PLACE = /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!)?(.+)$/u;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** A text that may begin with a worksheet: `'Sheet 1'!B4` is B4 of Sheet 1. */
export function splitSheet(text: string): { sheet?: string; local: string } {
  const [, quoted, plain, local = text] = PLACE.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return { ...(sheet === undefined ? {} : { sheet }), local };
}

/** The cells that a text names; undefined when it names none. */
export function readAddress(text: string): Reference | undefined {
  const { sheet, local } = splitSheet(text);
  const area = readLocal(local);
  return area && { ...area, ...(sheet === undefined ? {} : { sheet }) };
}

function readLocal(text: string): Omit<CellArea, "sheet"> | undefined {
  const [, left, top, right = left, bottom = top] = CELLS.exec(text) ?? [];
  if (left !== undefined && top !== undefined && right !== undefined && bottom !== undefined) return spanned(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  const [, first, last] = COLUMNS.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return spanned(0, columnIndex(first), SHEET_ROWS - 1, columnIndex(last));
  const [, from, to] = ROWS.exec(text) ?? [];
  return from === undefined ? undefined : spanned(Number(from) - 1, 0, Number(to) - 1, SHEET_COLUMNS - 1);
}

const columnIndex = (name: string): number => [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function spanned(top: number, left: number, bottom: number, right: number): Omit<CellArea, "sheet"> | undefined {
  const [row, lastRow] = [Math.min(top, bottom), Math.max(top, bottom)];
  const [column, lastColumn] = [Math.min(left, right), Math.max(left, right)];
  if (row < 0 || lastRow >= SHEET_ROWS || lastColumn >= SHEET_COLUMNS) return undefined;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Have two areas a cell in common? */
export const intersect = (a: CellArea, b: CellArea): boolean =>
  a.sheet === b.sheet && a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
