import { fullAddress, localAddress, MOST_COLUMNS, MOST_ROWS } from "../formula/address";
import type { Area } from "../formula/CellReading";

/** An area whose worksheet may be left unsaid. */
export type Reference = Omit<Area, "sheet"> & { sheet?: string };

/** `C24`, `C24:C28`, `A:B`, `1:3`; with its worksheet in front when that is not the one it is read in. */
export const addressOf = ({ sheet, ...area }: Reference, readIn: string | undefined = sheet): string =>
  (sheet === undefined || sheet === readIn ? localAddress(area) : fullAddress({ ...area, sheet }));

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

function readLocal(text: string): Omit<Area, "sheet"> | undefined {
  const [, left, top, right = left, bottom = top] = CELLS.exec(text) ?? [];
  if (left !== undefined && top !== undefined && right !== undefined && bottom !== undefined) return spanned(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  const [, first, last] = COLUMNS.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return spanned(0, columnIndex(first), MOST_ROWS - 1, columnIndex(last));
  const [, from, to] = ROWS.exec(text) ?? [];
  return from === undefined ? undefined : spanned(Number(from) - 1, 0, Number(to) - 1, MOST_COLUMNS - 1);
}

const columnIndex = (name: string): number => [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function spanned(top: number, left: number, bottom: number, right: number): Omit<Area, "sheet"> | undefined {
  const [row, lastRow] = [Math.min(top, bottom), Math.max(top, bottom)];
  const [column, lastColumn] = [Math.min(left, right), Math.max(left, right)];
  if (row < 0 || lastRow >= MOST_ROWS || lastColumn >= MOST_COLUMNS) return undefined;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Have two areas a cell in common? */
export const intersect = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet && a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
