import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { cellError } from "./cellError";
import { finite } from "./lift";
import type { Cells } from "./lift";
import { cellReader } from "./cellReader";

type Cell = string | number | CoreError;

/**
 * A rectangle below its keys. The keys are terms, the same in every language, so that a recalculation in another one changes nothing.
 *
 * @param keys   the first row
 * @param rows   the others; a CoreError becomes the error of its cell
 * @returns      the rectangle, or one cell with the error that `rows` threw
 */
export function spill(keys: readonly TermId[], rows: () => Cell[][]): unknown[][] {
  try {
    return [[...keys], ...rows().map((row) => row.map(shown))];
  } catch (error) {
    return [[cellError(error)]];
  }
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

/** The number of an argument of one cell. */
export const numberOf = (id: TermId, cells: Cells): number => cellReader(id, false)(onlyCell(id, cells)) as number;

/** The number of an argument of one cell that may be left out. */
export const optionalNumberOf = (id: TermId, cells: Cells): number | undefined => cellReader(id, true)(onlyCell(id, cells)) as number | undefined;

function onlyCell(id: TermId, cells: Cells): unknown {
  if (!cells?.[0]?.length) return undefined;
  const [rows, columns] = [cells.length, cells[0].length];
  if (rows !== 1 || columns !== 1) throw new CoreError("value", sentences.oneCell(id, rows, columns));
  return cells[0][0];
}

/** Four cells in a row or a column; blank ones are left out. */
export function fourCells(id: TermId, cells: Cells): (number | undefined)[] {
  if (!cells?.[0]?.length) return [];
  const [rows, columns] = [cells.length, cells[0].length];
  if (rows * columns === 1 && cellReader(id, true)(cells[0][0]) === undefined) return [];
  if (rows * columns !== 4 || (rows !== 1 && columns !== 1)) throw new CoreError("value", sentences.fourCells(id, rows, columns));
  const reader = cellReader(id, true);
  return cells.flat().map((cell) => reader(cell) as number | undefined);
}
