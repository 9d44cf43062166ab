import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { errorCodeIn, InputError } from "./cellError";
import { cellReader } from "./cellReader";
import { isFigure, readerOf } from "./readers";
import { TextIndex } from "./TextIndex";
import { isBlank } from "./valueIn";

/** Reads one of several columns: figures and days as numbers, texts as their places in an index. */
export class ColumnReader {
  readonly isNumeric: boolean;
  /** The texts of a column that holds no numbers. */
  readonly texts: TextIndex;
  /** Cells that hold nothing, of those that were read. */
  blanks = 0;
  /** Where a cell could not be read, and why; what follows it was not looked at. */
  failure: { place: number; error: unknown } | undefined;
  private readonly readCell: (cell: unknown) => number | undefined;
  private readonly isFigure: boolean;
  private readonly numbers: Float64Array | Int32Array;
  /** What stands where nothing does. */
  private readonly blank: number;

  constructor(
    readonly id: TermId,
    readonly line: readonly unknown[],
    private readonly mayHaveGaps: boolean,
  ) {
    this.isNumeric = readerOf(id).numbersIn !== undefined;
    this.isFigure = isFigure(id);
    this.texts = new TextIndex(line.length);
    const read = cellReader(id, true);
    this.blank = this.isNumeric ? NaN : -1;
    this.numbers = this.isNumeric ? new Float64Array(line.length) : new Int32Array(line.length);
    this.readCell = this.isNumeric
      ? (read as typeof this.readCell)
      : (cell) => this.texts.placeOf(cell, read as (cell: unknown) => string | undefined);
  }

  /** Is there a text that is no number, in letters? */
  hasName(): boolean {
    const [cell] = this.line;
    if (typeof cell !== "string" || errorCodeIn(cell) !== undefined) return false;
    return readerOf(this.id).numbersIn?.(cell).length === 0 && /\p{L}{2}|^\P{N}*\p{L}\P{N}*$/u.test(cell);
  }

  /** Reads all cells from a place on, as far as they can be read. */
  read(from: number): void {
    const { line, numbers, isFigure: takesNumbers, blank } = this;
    let place = from;
    try {
      for (; place < line.length; place++) {
        const cell = line[place];
        // nearly every figure is a plain number
        const number = takesNumbers && typeof cell === "number" && Number.isFinite(cell) ? cell : this.readCell(cell);
        if (number === undefined) this.blanks++;
        numbers[place] = number ?? blank;
      }
    } catch (error) {
      this.failure = { place, error: this.inPlace(error, place) };
    }
  }

  hasNothing(place: number): boolean {
    const number = this.numbers[place]!;
    return this.isNumeric ? Number.isNaN(number) : number < 0;
  }

  /** @throws {CoreError} "value" where a cell is blank that must not be */
  check(place: number): void {
    if (!this.mayHaveGaps && this.hasNothing(place))
      throw this.inPlace(new CoreError("value", sentences.blank(this.id)), place);
  }

  /** Is there something in every cell, or may there be nothing? */
  get isComplete(): boolean {
    return this.failure === undefined && (this.mayHaveGaps || this.blanks === 0);
  }

  /** Moves what was read from a place on to the first rows. */
  moveAll(from: number): void {
    if (from > 0) this.numbers.copyWithin(0, from);
  }

  /** Moves what was read to the rows that are kept. */
  move(place: number, row: number): void {
    this.numbers[row] = this.numbers[place]!;
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

/** Reads columns of one length; rows that are blank in all of them are left out. What is wrong is said of the first row. */
export function keepRows(columns: readonly ColumnReader[]): KeptRows {
  const { length } = columns[0]!.line;
  const hasHeader = length > 1 && isHeader(columns);
  const first = hasHeader ? 1 : 0;
  for (const column of columns) column.read(first);
  // in nearly every export a column is full, so that no row is blank
  if (length > first && columns.every(({ isComplete }) => isComplete) && columns.some(({ blanks }) => blanks === 0)) {
    for (const column of columns) column.moveAll(first);
    return { places: new Int32Array(length - first).map((_, row) => first + row), hasHeader };
  }
  const end = columns.reduce((least, { failure }) => Math.min(least, failure?.place ?? length), length);
  const places = new Int32Array(length);
  let count = 0;
  for (let place = first; place < end; place++) {
    let isEmpty = true;
    for (const column of columns) if (!column.hasNothing(place)) isEmpty = false;
    if (isEmpty) continue;
    for (const column of columns) {
      column.check(place);
      column.move(place, count);
    }
    places[count++] = place;
  }
  const failed = columns.find(({ failure }) => failure?.place === end);
  if (failed) throw failed.failure!.error;
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
