import { isDay, numberOf } from "./columnProfile";
import type { SampleCell } from "./SampleColumn";

/** Titles, dates of the export and the like stand above a table in no more rows. */
const LOOKED_AT = 20;

/**
 * The row with the names of the columns, counted from 0; undefined when there is none. It has texts only, one for most of the
 * columns, and something else than text below one of them.
 */
export function findHeader(rows: readonly (readonly SampleCell[])[]): number | undefined {
  const widest = Math.max(0, ...rows.map((row) => row.filter(isFilled).length));
  const found = rows
    .slice(0, LOOKED_AT)
    .findIndex(
      (row, at) => isNames(row) && row.filter(isFilled).length * 2 > widest && hasFiguresBelow(row, rows.slice(at + 1)),
    );
  return found < 0 ? undefined : found;
}

const isFilled = (cell: SampleCell): boolean => cell !== undefined && cell !== "";
const isText = (cell: SampleCell): boolean =>
  typeof cell === "string" && cell !== "" && !isDay(cell) && numberOf(cell) === undefined;

function isNames(row: readonly SampleCell[]): boolean {
  const names = row.filter(isFilled);
  return names.length > 1 && names.every(isText) && new Set(names).size === names.length;
}

const hasFiguresBelow = (row: readonly SampleCell[], below: readonly (readonly SampleCell[])[]): boolean =>
  below.some((line) => row.some((name, column) => isFilled(name) && isFilled(line[column]) && !isText(line[column])));
