import { check } from "../core/check";
import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import { modelSentences } from "../vocabulary/modelErrors";
import { terms, type TermId } from "../vocabulary/terms";
import { errorCodeIn } from "./cellError";
import { cellReader } from "./cellReader";
import type { Maybe, Table } from "./signature";
import { isBlank, valueIn } from "./valueIn";

type Cells = readonly (readonly unknown[])[];

/**
 * The parameters of a model: out of the rectangle that FIT spilled, whole or in part, upright or turned, by the keys in
 * it; or just their numbers in a row or column, in their order.
 *
 * @param argument  what the cells are called
 * @param ids       the model's parameters
 * @throws {CoreError} "value" for a rectangle of another model, for one without a parameter, for another count of numbers, and for a number that
 *   a parameter cannot be; {InputError} for an error value
 */
export function readParameters(argument: TermId, cells: Maybe<Table>, ids: readonly TermId[]): number[] {
  const rows = usedRows(cells);
  if (rows.length === 0) throw new CoreError("value", sentences.blank(argument));
  const isKeyed = keyedIn(rows);
  // a fit that failed is one cell with its error, also where all that it would have filled is given
  const failed = isKeyed ? undefined : rows.flat().find((cell) => errorCodeIn(cell) !== undefined);
  if (failed !== undefined) valueIn(argument, failed);
  const found = isKeyed ? byKeys(argument, rows, ids) : inOrder(argument, rows, ids);
  return found.map((cell, i) => check[ids[i]!](cellReader(ids[i]!, false)(cell) as number));
}

/** The rows that hold something: whole columns end where the fit does. */
function usedRows(cells: Maybe<Table>): Cells {
  const rows: Cells = cells?.[0]?.length ? cells : [];
  const isUnused = (row: readonly unknown[]): boolean => row.every((cell) => cell === 0 || isBlank(cell));
  let height = rows.length;
  while (height > 1 && isUnused(rows[height - 1]!)) height--;
  return height === 1 && rows[0]!.every(isBlank) ? [] : rows.slice(0, height);
}

const isKey = (cell: unknown): cell is TermId => typeof cell === "string" && Object.hasOwn(terms, cell);

/** Keys name what is beside them; "value" alone is what a column is called. */
const keyedIn = (rows: Cells): boolean => rows.some((row) => row.some((cell) => isKey(cell) && cell !== "value"));

/** Keys stand above each other, with their values to the right; in a rectangle that was turned, side by side. */
function byKeys(argument: TermId, rows: Cells, ids: readonly TermId[]): unknown[] {
  const places = ids.map((id) => placeOf(rows, id));
  if (!places.some((place) => place))
    throw new CoreError("value", modelSentences.otherModel(argument, ids, otherIn(rows)));
  const isTurned = places.length > 1 && places[0] !== undefined && places[0].row === places[1]?.row;
  return places.map((place, i) => {
    if (!place) throw new CoreError("value", modelSentences.noParameter(argument, ids[i]!));
    return isTurned ? rows[place.row + 1]?.[place.column] : rows[place.row]![place.column + 1];
  });
}

function placeOf(rows: Cells, id: TermId): { row: number; column: number } | undefined {
  const row = rows.findIndex((line) => line.includes(id));
  return row < 0 ? undefined : { row, column: rows[row]!.indexOf(id) };
}

/** The first parameter of another model, or whatever key there is. */
function otherIn(rows: Cells): string {
  const keys = rows.flat().filter(isKey);
  return keys.find((key) => "above" in terms[key].domain) ?? keys.at(-1)!;
}

function inOrder(argument: TermId, rows: Cells, ids: readonly TermId[]): unknown[] {
  const [height, width] = [rows.length, rows[0]!.length];
  const line = width > 1 && height === 1 ? rows[0]! : rows.map((row) => row[0]);
  const numbers = line[0] === "value" ? line.slice(1) : line;
  if ((height > 1 && width > 1) || numbers.length !== ids.length)
    throw new CoreError("value", modelSentences.parameterCount(argument, ids, height, width));
  return [...numbers];
}
