import { CoreError } from "../core/CoreError";
import { numberIn } from "../core/numberIn";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { valueIn } from "./valueIn";

/**
 * The number of a cell: a number, a text that reads one way only, or a data type that holds one of them.
 *
 * @returns undefined for a blank cell
 * @throws {CoreError} "value" for anything else, {InputError} for an error value
 */
export function readNumber(term: TermId, cell: unknown): number | undefined {
  // nearly every cell holds a plain number
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const value = valueIn(term, cell);
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const [number, other] = typeof value === "string" ? numberIn(value) : [];
  if (number === undefined) throw new CoreError("value", sentences.mustBe(term, value));
  if (other !== undefined) throw new CoreError("value", sentences.ambiguous(term, value as string, [number, other]));
  return number;
}
