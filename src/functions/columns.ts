import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import type { TermId, terms } from "../vocabulary/terms";
import { cellReader } from "./cellReader";
import { ColumnReader, keepRows, type KeptRows } from "./ColumnReader";
import type { Column, Maybe } from "./signature";
import { checkGiven, linesOf, sourceOf, sourcesOf, type Source } from "./sources";
import { isBlank } from "./valueIn";

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
  checkGiven(needed);
  const given = sourcesOf(optional ?? {}).filter(({ rows }) => !rows.every((row) => row.every(isBlank)));
  const { columns, places } = readRows([...needed, ...given], gaps);
  return Object.fromEntries(columns.map((column) => [column.id, valuesOf(column, places.length)])) as Read<
    Required,
    Optional
  >;
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
  return { values: column!.figures(places.length), places, rows: source.height, columns: source.width, hasHeader };
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

function readRows(sources: readonly Source[], gaps: readonly TermId[]): KeptRows & { columns: ColumnReader[] } {
  const lines = linesOf(sources);
  const columns = sources.map(({ id }, i) => new ColumnReader(id, lines[i]!, gaps.includes(id)));
  return { columns, ...keepRows(columns) };
}

function valuesOf(column: ColumnReader, count: number): Float64Array | string[] {
  if (column.isNumeric) return column.figures(count);
  return Array.from(column.indexes(count), (index) => column.texts.texts[index] ?? "");
}
