import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { errorCodeIn, InputError } from "./cellError";
import { cellReader } from "./cellReader";
import { readerOf } from "./readers";
import { TextIndex } from "./TextIndex";
import { isBlank } from "./valueIn";

/** Reads one of several columns, row by row: figures and days as numbers, texts as their places in an index. */
export class ColumnReader {
  readonly isNumeric: boolean;
  /** The texts of a column that holds no numbers. */
  readonly texts = new TextIndex();
  private readonly read: (cell: unknown) => number | undefined;
  private readonly numbers: Float64Array | Int32Array;
  private found: number | undefined;

  constructor(
    readonly id: TermId,
    readonly line: readonly unknown[],
    private readonly mayHaveGaps: boolean,
  ) {
    this.isNumeric = readerOf(id).numbersIn !== undefined;
    const read = cellReader(id, true);
    this.numbers = this.isNumeric ? new Float64Array(line.length) : new Int32Array(line.length);
    this.read = this.isNumeric
      ? (read as typeof this.read)
      : (cell) => this.texts.placeOf(cell, read as (cell: unknown) => string | undefined);
  }

  /** Is there a text that is no number, in letters? */
  hasName(): boolean {
    const [cell] = this.line;
    if (typeof cell !== "string" || errorCodeIn(cell) !== undefined) return false;
    return readerOf(this.id).numbersIn?.(cell).length === 0 && /\p{L}{2}|^\P{N}*\p{L}\P{N}*$/u.test(cell);
  }

  /** Reads a cell. Is there anything in it? */
  look(place: number): boolean {
    try {
      this.found = this.read(this.line[place]);
    } catch (error) {
      throw this.inPlace(error, place);
    }
    return this.found !== undefined;
  }

  /** Keeps what was read last. */
  keep(place: number, count: number): void {
    if (this.found === undefined && !this.mayHaveGaps)
      throw this.inPlace(new CoreError("value", sentences.blank(this.id)), place);
    this.numbers[count] = this.found ?? (this.isNumeric ? NaN : -1);
  }

  /** The numbers of so many rows; NaN where a cell is blank. */
  figures(count: number): Float64Array {
    return this.numbers.subarray(0, count) as Float64Array;
  }

  /** The places of texts in their index; -1 where a cell is blank. */
  indexes(count: number): Int32Array {
    return this.numbers.subarray(0, count) as Int32Array;
  }

  /** An error among other cells says in which. */
  inPlace(error: unknown, place: number): unknown {
    if (this.line.length === 1) return error;
    if (error instanceof InputError)
      return new InputError(error.code, this.line[place], sentences.inCell(error.sentence, place + 1));
    return error instanceof CoreError ? new CoreError(error.kind, sentences.inCell(error.sentence, place + 1)) : error;
  }
}

/** The rows that hold something, by their places from 0; a header row is left out. */
export interface KeptRows {
  places: Int32Array;
  hasHeader: boolean;
}

/** Reads columns of one length, row by row; rows that are blank in all of them are left out. */
export function keepRows(columns: readonly ColumnReader[]): KeptRows {
  const { length } = columns[0]!.line;
  const hasHeader = length > 1 && isHeader(columns);
  const places = new Int32Array(length);
  let count = 0;
  for (let place = hasHeader ? 1 : 0; place < length; place++) {
    let isEmpty = true;
    for (const column of columns) if (column.look(place)) isEmpty = false;
    if (isEmpty) continue;
    for (const column of columns) column.keep(place, count);
    places[count++] = place;
  }
  if (count === 0) throw new CoreError("value", sentences.blank(columns[0]!.id));
  return { places: places.subarray(0, count), hasHeader };
}

/**
 * Are columns called something where numbers or dates belong? A row with one of these in it is no header: a text there
 * is a slip.
 */
function isHeader(columns: readonly ColumnReader[]): boolean {
  const wanted = columns.filter(({ isNumeric }) => isNumeric);
  return (
    wanted.some((column) => column.hasName()) && wanted.every((column) => column.hasName() || isBlank(column.line[0]))
  );
}
