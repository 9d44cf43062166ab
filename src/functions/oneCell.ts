import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { cellReader } from "./cellReader";
import type { Maybe, One } from "./signature";

/** The number of an argument of one cell. */
export const numberOf = (id: TermId, cells: Maybe<One>): number => cellReader(id, false)(onlyCell(id, cells)) as number;

/** The number of an argument of one cell that may be left out. */
export const optionalNumberOf = (id: TermId, cells: Maybe<One>): number | undefined =>
  cellReader(id, true)(onlyCell(id, cells)) as number | undefined;

/** The word of an argument of one cell. */
export const wordOf = <Word extends string = string>(id: TermId, cells: Maybe<One>): Word =>
  cellReader(id, false)(onlyCell(id, cells)) as Word;

/** The word of an argument of one cell that may be left out. */
export const optionalWordOf = <Word extends string = string>(id: TermId, cells: Maybe<One>): Word | undefined =>
  cellReader(id, true)(onlyCell(id, cells)) as Word | undefined;

function onlyCell(id: TermId, cells: Maybe<One>): unknown {
  if (!cells?.[0]?.length) return undefined;
  const [rows, columns] = [cells.length, cells[0].length];
  if (rows !== 1 || columns !== 1) throw new CoreError("value", sentences.oneCell(id, rows, columns));
  return cells[0][0];
}
