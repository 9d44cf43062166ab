import { CoreError } from "../core/CoreError";
import { numberIn } from "../core/numberIn";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { errorCodeIn, InputError } from "./cellError";

/**
 * The number of a cell: a number, a text that reads one way only, or a data type that holds one of them.
 *
 * @returns undefined for a blank cell
 * @throws {CoreError} "value" for anything else, {InputError} for an error value
 */
export function readNumber(term: TermId, cell: unknown): number | undefined {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return undefined;
  const error = errorCodeIn(cell);
  if (error) throw new InputError(error, cell, sentences.errorValue(term, error));
  if (typeof cell === "string") return readText(term, cell);
  if (typeof cell === "object" && !Array.isArray(cell)) return readDataType(term, cell);
  throw new CoreError("value", sentences.mustBe(term, cell));
}

/** A cell without content, in any of the ways hosts hand it over; a text of spaces only looks the same to its reader. */
export const isBlank = (cell: unknown): cell is null | undefined | "" => cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

function readText(term: TermId, text: string): number {
  const readings = numberIn(text);
  if (readings.length === 1) return readings[0]!;
  if (readings.length === 2) throw new CoreError("value", sentences.ambiguous(term, text, [readings[0]!, readings[1]!]));
  throw new CoreError("value", sentences.mustBe(term, text));
}

function readDataType(term: TermId, cell: object): number | undefined {
  const { basicValue } = cell as { basicValue?: unknown };
  if (basicValue === undefined || typeof basicValue === "object") throw new CoreError("value", sentences.dataType(term));
  return readNumber(term, basicValue);
}
