import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import type { TermId, terms } from "../vocabulary/terms";
import { errorCodeIn, InputError } from "./cellError";
import { cellReader, type CellReader } from "./cellReader";
import { readerOf } from "./readers";
import type { Column, Maybe } from "./signature";
import { isBlank } from "./valueIn";
import { cutWholeColumns, isWholeColumn, type Rows } from "./wholeColumns";

type Given<Id extends TermId> = Readonly<Record<Id, Maybe<Column>>>;
/** Texts of a unit that is kept in texts, else numbers; a date is the number of its day. */
type Values<Id extends TermId> = (typeof terms)[Id]["unit"] extends "text" | "key" | "choice" | "period"
  ? string[]
  : Float64Array;
type Read<Required extends TermId, Optional extends TermId> = { [Id in Required]: Values<Id> } & {
  [Id in Optional]?: Values<Id>;
};

/**
 * Columns of one length, each by its term: `columnsOf({ segment, period_start, revenue })`. A header row is left out,
 * and so are rows that are blank in all of them.
 *
 * @param required  columns that must be given
 * @param optional  columns that may be left out whole
 * @param gaps      those in which single cells may be blank: the text of such a cell is "", its number NaN
 * @throws {CoreError} "value" for a rectangle, for another length, for a cell that is blank or cannot be read, and when there is no row at all;
 *   {InputError} for an error value
 */
export function columnsOf<Required extends TermId, Optional extends TermId = never>(
  required: Given<Required>,
  optional?: Given<Optional>,
  gaps: readonly NoInfer<Required | Optional>[] = [],
): Read<Required, Optional> {
  const needed = sourcesOf(required);
  for (const { id, width } of needed) if (width === 0) throw new CoreError("value", sentences.blank(id));
  const given = sourcesOf(optional ?? {}).filter(({ rows }) => !rows.every((row) => row.every(isBlank)));
  const { columns } = readRows([...needed, ...given], gaps);
  return Object.fromEntries(columns.map(({ id, values }) => [id, values])) as Read<Required, Optional>;
}

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
  const source = sourceOf(id, cells);
  const {
    columns: [column],
    places,
    hasHeader,
  } = readRows([source], []);
  return { values: column!.values as Float64Array, places, rows: source.height, columns: source.width, hasHeader };
}

/** A few figures in a row or column; blank ones are left out. */
export const someFigures = (id: TermId, cells: Maybe<Column>): readonly number[] | undefined =>
  sourceOf(id, cells).rows.every((row) => row.every(isBlank)) ? undefined : Array.from(figuresOf(id, cells).values);

/** Four cells in a row or a column; a blank one is undefined. */
export function fourCells(id: TermId, cells: Maybe<Column>): (number | undefined)[] {
  if (!cells?.[0]?.length) return [];
  const [rows, columns] = [cells.length, cells[0].length];
  if (rows * columns === 1 && cellReader(id, true)(cells[0][0]) === undefined) return [];
  if (rows * columns !== 4 || (rows !== 1 && columns !== 1))
    throw new CoreError("value", sentences.fourCells(id, rows, columns));
  const reader = cellReader(id, true);
  return cells.flat().map((cell) => reader(cell) as number | undefined);
}

/** A row or column as it came; without cells when it was left out. */
interface Source extends Rows {
  id: TermId;
  width: number;
}

const sourcesOf = (given: Partial<Given<TermId>>): Source[] =>
  (Object.entries(given) as [TermId, Maybe<Column>][]).map(([id, cells]) => sourceOf(id, cells));

function sourceOf(id: TermId, cells: Maybe<Column>): Source {
  if (!cells?.[0]?.length) return { id, rows: [], height: 0, width: 0 };
  const [height, width] = [cells.length, cells[0].length];
  if (height > 1 && width > 1) throw new CoreError("value", sentences.line(id, height, width));
  return { id, rows: cells, height, width };
}

const lengthOf = ({ height, width }: Source): number => (width > 1 ? width : height);

function checkLengths(sources: readonly Source[]): void {
  const [first, ...others] = sources;
  const other = others.find((source) => lengthOf(source) !== lengthOf(first!));
  if (other) throw new CoreError("value", sentences.asLong(other.id, lengthOf(other), first!.id, lengthOf(first!)));
}

interface ReadColumns {
  columns: { id: TermId; values: Float64Array | string[] }[];
  places: Int32Array;
  hasHeader: boolean;
}

function readRows(sources: readonly Source[], gaps: readonly TermId[]): ReadColumns {
  // of whole columns one may begin a row below the other: once they are cut, that is no longer seen
  checkLengths(sources.filter(isWholeColumn));
  cutWholeColumns(sources);
  checkLengths(sources);
  const length = lengthOf(sources[0]!);
  const columns = sources.map((source) => new ColumnReader(source, gaps.includes(source.id)));
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
  if (count === 0) throw new CoreError("value", sentences.blank(sources[0]!.id));
  return {
    columns: columns.map((column) => ({ id: column.id, values: column.kept(count) })),
    places: places.subarray(0, count),
    hasHeader,
  };
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

/** Reads one of several columns, row by row. */
class ColumnReader {
  readonly id: TermId;
  readonly line: readonly unknown[];
  readonly isNumeric: boolean;
  private readonly read: CellReader;
  private readonly numbers: Float64Array;
  private readonly texts: string[] = [];
  private found: number | string | undefined;

  constructor(
    source: Source,
    private readonly mayHaveGaps: boolean,
  ) {
    this.id = source.id;
    this.line = lineOf(source);
    this.read = cellReader(source.id, true);
    this.isNumeric = readerOf(source.id).numbersIn !== undefined;
    this.numbers = new Float64Array(this.isNumeric ? this.line.length : 0);
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
    if (this.isNumeric) this.numbers[count] = (this.found as number | undefined) ?? NaN;
    else this.texts.push((this.found as string | undefined) ?? "");
  }

  kept(count: number): Float64Array | string[] {
    return this.isNumeric ? this.numbers.subarray(0, count) : this.texts;
  }

  /** An error among other cells says in which. */
  private inPlace(error: unknown, place: number): unknown {
    if (this.line.length === 1) return error;
    if (error instanceof InputError)
      return new InputError(error.code, this.line[place], sentences.inCell(error.sentence, place + 1));
    return error instanceof CoreError ? new CoreError(error.kind, sentences.inCell(error.sentence, place + 1)) : error;
  }
}

function lineOf({ rows, height, width }: Source): readonly unknown[] {
  if (width > 1) return rows[0]!;
  const line = new Array<unknown>(height);
  for (let i = 0; i < height; i++) line[i] = rows[i]![0];
  return line;
}
