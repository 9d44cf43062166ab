import { CoreError } from "../core/CoreError";
import type { TermId } from "../vocabulary/terms";
import { cellError } from "./cellError";
import { finite } from "./lift";
import { orError } from "./orError";
import type { Spill } from "./signature";

type Cell = string | number | CoreError;

/**
 * A rectangle below its keys. The keys are terms, the same in every language, so that a recalculation in another one
 * changes nothing.
 *
 * @param keys   the first row
 * @param rows   the others; a CoreError becomes the error of its cell
 * @returns      the rectangle, or one cell with the error that `rows` threw
 */
export function spill(keys: readonly TermId[], rows: () => Cell[][]): Spill {
  return orError(() => [[...keys], ...rows().map((row) => row.map(shown))]);
}

const shown = (cell: Cell): unknown => {
  if (typeof cell === "string") return cell;
  const outcome = cell instanceof CoreError ? cell : attempt(() => finite(cell));
  return outcome instanceof CoreError ? cellError(outcome) : outcome;
};

/** The number, or why there is none. */
export function attempt(calculate: () => number): number | CoreError {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
}
