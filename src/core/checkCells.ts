import { sentences } from "../vocabulary/errors";
import { CoreError } from "./CoreError";

/** What Excel reads back of a range at most. */
const MOST_CELLS = 5_000_000;

/** @throws {CoreError} "value" where a table would be larger than Excel takes */
export function checkCells(rows: number, columns: number): void {
  if (rows * columns > MOST_CELLS) throw new CoreError("value", sentences.tooManyCells(rows * columns, MOST_CELLS));
}
