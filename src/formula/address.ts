import type { Area, Place } from "./CellReading";

/** What a worksheet has. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A cell, counted from 0. */
export interface CellAt {
  row: number;
  column: number;
}

/** Cells of whatever worksheet. */
export interface CellArea extends CellAt {
  rows: number;
  columns: number;
}

/** An area whose worksheet may be left unsaid. */
export type Reference = CellArea & { sheet?: string };

export function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** The cells of an area without its sheet: B2, B2:C5, A:A, 1:3. */
export function localAddress({ row, column, rows, columns }: CellArea): string {
  if (rows >= SHEET_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns >= SHEET_COLUMNS) return `${row + 1}:${row + rows}`;
  const first = columnName(column) + (row + 1);
  return rows * columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** A1, as Excel writes it. */
export const cellAddress = ({ row, column }: CellAt): string => localAddress({ row, column, rows: 1, columns: 1 });

/** As a formula writes it: 'Company A 2025'!B2. */
/** `B2:C3` that stays where it is when its formula is copied: `$B$2:$C$3`. */
export const fixedAddress = (local: string): string => local.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

export const fullAddress = (area: Area): string => `${quotedSheet(area.sheet)}!${localAddress(area)}`;

/** `C24`, `C24:C28`, `A:B`, `1:3`; with its worksheet in front when that is not the one it is read in. */
export const addressOf = ({ sheet, ...area }: Reference, readIn: string | undefined = sheet): string =>
  sheet === undefined || sheet === readIn ? localAddress(area) : fullAddress({ ...area, sheet });

/**
 * Excel wants quotes around a name that is not a plain word, or that begins like a cell, Q1 or R1C1, or is a value:
 * TRUE.
 */
export const quotedSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^(?:[a-z]{1,3}\d|r(?:\d|c|$)|c(?:\d|$)|(?:true|false)$)/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

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

function readLocal(text: string): CellArea | undefined {
  const [, left, top, right = left, bottom = top] = CELLS.exec(text) ?? [];
  if (left !== undefined && top !== undefined && right !== undefined && bottom !== undefined)
    return spanned(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  const [, first, last] = COLUMNS.exec(text) ?? [];
  if (first !== undefined && last !== undefined)
    return spanned(0, columnIndex(first), SHEET_ROWS - 1, columnIndex(last));
  const [, from, to] = ROWS.exec(text) ?? [];
  return from === undefined ? undefined : spanned(Number(from) - 1, 0, Number(to) - 1, SHEET_COLUMNS - 1);
}

export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function spanned(top: number, left: number, bottom: number, right: number): CellArea | undefined {
  const [row, lastRow] = [Math.min(top, bottom), Math.max(top, bottom)];
  const [column, lastColumn] = [Math.min(left, right), Math.max(left, right)];
  if (row < 0 || lastRow >= SHEET_ROWS || lastColumn >= SHEET_COLUMNS) return undefined;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The one cell of its sheet that a name stands for, of `='Company A'!$C$15`; undefined for anything else. */
export function cellOfName(formula: string): CellAt | undefined {
  const area = formula.startsWith("=") ? readAddress(formula.slice(1)) : undefined;
  return area?.sheet !== undefined && area.rows * area.columns === 1
    ? { row: area.row, column: area.column }
    : undefined;
}

export const cellKey = ({ row, column }: CellAt): string => `${row},${column}`;

export const oneCell = ({ sheet, row, column }: Place): Area => ({ sheet, row, column, rows: 1, columns: 1 });

/** Every cell of an area, row by row. */
export const cellsOf = ({ row, column, rows, columns }: CellArea): CellAt[] =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));

/** Have two areas a cell in common? */
export const intersect = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
