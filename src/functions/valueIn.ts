import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { errorCodeIn, InputError } from "./cellError";

/**
 * A cell without content, in any of the ways hosts hand it over; a text of spaces only looks the same to its reader.
 */
export const isBlank = (cell: unknown): cell is null | undefined | "" =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/**
 * What a cell holds, out of a data type where it is in one.
 *
 * @returns undefined for a blank cell
 * @throws {CoreError} "value" for a data type that holds nothing, {InputError} for an error value
 */
export function valueIn(term: TermId, cell: unknown): unknown {
  if (isBlank(cell)) return undefined;
  const error = errorCodeIn(cell);
  if (error) throw new InputError(error, cell, sentences.errorValue(term, error));
  if (typeof cell !== "object" || Array.isArray(cell)) return cell;
  const { basicValue } = cell as { basicValue?: unknown };
  if (basicValue === undefined || typeof basicValue === "object")
    throw new CoreError("value", sentences.dataType(term));
  return valueIn(term, basicValue);
}
