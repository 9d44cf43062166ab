import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import type { Column, Maybe, Table } from "./signature";
import { isBlank } from "./valueIn";
import { cutWholeColumns, isWholeColumn, type Rows } from "./wholeColumns";

/** A row or column as it came; without cells when it was left out. */
export interface Source extends Rows {
  id: TermId;
  width: number;
}

export const sourcesOf = (given: Partial<Readonly<Record<TermId, Maybe<Column>>>>): Source[] =>
  (Object.entries(given) as [TermId, Maybe<Column>][]).map(([id, cells]) => sourceOf(id, cells));

/** @throws {CoreError} "value" for a rectangle */
export function sourceOf(id: TermId, cells: Maybe<Column>): Source {
  if (!cells?.[0]?.length) return { id, rows: [], height: 0, width: 0 };
  const [height, width] = [cells.length, cells[0].length];
  if (height > 1 && width > 1) throw new CoreError("value", sentences.line(id, height, width));
  return { id, rows: cells, height, width };
}

/** @throws {CoreError} "value" when an argument is left out that must be given; a blank cell beside a column is none */
export function checkGiven(sources: readonly Source[]): void {
  const longest = Math.max(...sources.map(lengthOf));
  const isMissing = (source: Source): boolean =>
    source.width === 0 || (lengthOf(source) === 1 && longest > 1 && isBlank(source.rows[0]![0]));
  const missing = sources.find(isMissing);
  if (missing) throw new CoreError("value", sentences.blank(missing.id));
}

/** Is there a cell with something in it? */
export const hasCells = (cells: Maybe<Column | Table>): cells is Column =>
  cells?.some((row) => !row.every(isBlank)) === true;

/**
 * The cells of sources of one length, in arrays of their own.
 *
 * @throws {CoreError} "value" for another length
 */
export function linesOf(sources: readonly Source[]): unknown[][] {
  // of whole columns one may begin a row below the other: once they are cut, that is no longer seen
  checkLengths(sources.filter(isWholeColumn));
  cutWholeColumns(sources);
  checkLengths(sources);
  return sources.map(lineOf);
}

function checkLengths(sources: readonly Source[]): void {
  const [first, ...others] = sources;
  const other = others.find((source) => lengthOf(source) !== lengthOf(first!));
  if (other) throw new CoreError("value", sentences.asLong(other.id, lengthOf(other), first!.id, lengthOf(first!)));
}

const lengthOf = ({ height, width }: Source): number => (width > 1 ? width : height);

function lineOf({ rows, height, width }: Source): unknown[] {
  if (width > 1) return rows[0]!.slice();
  const line = new Array<unknown>(height);
  for (let i = 0; i < height; i++) line[i] = rows[i]![0];
  return line;
}
