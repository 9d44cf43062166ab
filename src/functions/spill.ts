import { CoreError } from "../core/CoreError";
import { checkCells } from "../core/checkCells";
import type { TermId } from "../vocabulary/terms";
import { cellError } from "./cellError";
import { finite } from "./lift";
import { orError } from "./orError";
import type { Spill } from "./signature";

/** A blank cell is one that shows nothing. */
export type Cell = string | number | CoreError | undefined;

/**
 * A rectangle below its keys. The keys are terms, the same in every language, so that a recalculation in another one
 * changes nothing.
 *
 * @param keys   the first row
 * @param rows   the others; a CoreError becomes the error of its cell
 * @returns      the rectangle, or one cell with the error that `rows` threw
 */
export function spill(keys: readonly TermId[], rows: () => Cell[][]): Spill {
  return orError(() => {
    const cells = rows();
    checkCells(cells.length + 1, keys.length);
    return [[...keys], ...cells.map((row) => row.map(shown))];
  });
}

/**
 * A rectangle below its keys, of which the last column is repeated by age: 0, 1, 2 and so on stand above it. Rows that
 * have fewer ages end in blank cells.
 */
export function spillByAge(keys: readonly TermId[], rows: () => Cell[][]): Spill {
  return orError(() => {
    const cells = rows();
    const width = Math.max(keys.length, ...cells.map((row) => row.length));
    const ages = Array.from({ length: width - keys.length }, (_, age) => age);
    const padded = cells.map((row) => Array.from({ length: width }, (_, column) => shown(row[column])));
    return [[...keys, ...ages], ...padded];
  });
}

const shown = (cell: Cell): unknown => {
  if (cell === undefined) return "";
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
