import { CoreError } from "../core/CoreError";
import { numberIn } from "../core/numberIn";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { errorCodeIn, InputError } from "./cellError";
import { cellReader, type CellReader } from "./cellReader";
import { isBlank } from "./readNumber";
import type { Column, Maybe } from "./signature";
import { cutWholeColumns } from "./wholeColumns";

/** Figures with the places they were found at. */
export interface Figures {
  values: Float64Array;
  /** Along the row or column, from 0. */
  places: Int32Array;
  /** Of the range without the blank end of a whole column. */
  rows: number;
  columns: number;
  hasHeader: boolean;
}

/**
 * The figures of a row or column: a header is left out, and so are blank cells.
 *
 * @throws {CoreError} "value" for a rectangle, for a cell that holds no figure, and when there is none at all; {InputError} for an error value
 */
export function figuresOf(id: TermId, cells: Maybe<Column>): Figures {
  const { line, rows, columns } = lineOf(id, cells);
  const hasHeader = isHeader(line);
  const [values, places] = [new Float64Array(line.length), new Int32Array(line.length)];
  const read = cellReader(id, true);
  let count = 0;
  for (let i = hasHeader ? 1 : 0; i < line.length; i++) {
    const cell = line[i];
    const value = typeof cell === "number" && Number.isFinite(cell) ? cell : inPlace(read, cell, i + 1, line.length === 1);
    if (value === undefined) continue;
    values[count] = value;
    places[count++] = i;
  }
  if (count === 0) throw new CoreError("value", sentences.blank(id));
  return { values: values.subarray(0, count), places: places.subarray(0, count), rows, columns, hasHeader };
}

/** A few figures in a row or column; blank ones are left out. */
export const someFigures = (id: TermId, cells: Maybe<Column>): readonly number[] | undefined => {
  const { line } = lineOf(id, cells);
  return line.every(isBlank) ? undefined : Array.from(figuresOf(id, cells).values);
};

/** Four cells in a row or a column; a blank one is undefined. */
export function fourCells(id: TermId, cells: Maybe<Column>): (number | undefined)[] {
  if (!cells?.[0]?.length) return [];
  const [rows, columns] = [cells.length, cells[0].length];
  if (rows * columns === 1 && cellReader(id, true)(cells[0][0]) === undefined) return [];
  if (rows * columns !== 4 || (rows !== 1 && columns !== 1)) throw new CoreError("value", sentences.fourCells(id, rows, columns));
  const reader = cellReader(id, true);
  return cells.flat().map((cell) => reader(cell) as number | undefined);
}

interface Line { line: readonly unknown[]; rows: number; columns: number }

function lineOf(id: TermId, cells: Maybe<Column>): Line {
  if (!cells?.[0]?.length) return { line: [], rows: 1, columns: 1 };
  const source = { rows: cells, height: cells.length };
  const columns = cells[0].length;
  if (source.height > 1 && columns > 1) throw new CoreError("value", sentences.line(id, source.height, columns));
  cutWholeColumns([source]);
  const line = columns > 1 ? cells[0] : Array.from({ length: source.height }, (_, i) => cells[i]![0] as unknown);
  return { line, rows: source.height, columns };
}

/** A text that is no figure, with others below: what the column is called. */
function isHeader(line: readonly unknown[]): boolean {
  const [cell] = line;
  if (typeof cell !== "string" || line.length === 1 || errorCodeIn(cell) !== undefined) return false;
  return numberIn(cell).length === 0 && /\p{L}{2}|^\P{N}*\p{L}\P{N}*$/u.test(cell);
}

/** The figure of a cell; an error among others says in which. */
function inPlace(read: CellReader, cell: unknown, place: number, isOnly: boolean): number | undefined {
  try {
    return read(cell) as number | undefined;
  } catch (error) {
    if (isOnly) throw error;
    if (error instanceof InputError) throw new InputError(error.code, cell, sentences.inCell(error.sentence, place));
    throw error instanceof CoreError ? new CoreError(error.kind, sentences.inCell(error.sentence, place)) : error;
  }
}
