import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import { periodOf, type PeriodId } from "../vocabulary/periods";
import type { TermId } from "../vocabulary/terms";
import { errorCodeIn, InputError } from "./cellError";
import { isBlank } from "./readNumber";

/**
 * The period that a cell names, in either language.
 *
 * @returns undefined for a blank cell
 * @throws {CoreError} "value" for anything else, {InputError} for an error value
 */
export function readPeriod(term: TermId, cell: unknown): PeriodId | undefined {
  const word = typeof cell === "object" && cell !== null ? (cell as { basicValue?: unknown }).basicValue : cell;
  const period = typeof word === "string" ? periodOf(word) : undefined;
  if (period) return period;
  if (isBlank(cell)) return undefined;
  const error = errorCodeIn(cell);
  if (error) throw new InputError(error, cell, sentences.errorValue(term, error));
  throw new CoreError("value", typeof cell === "object" && typeof word !== "string" ? sentences.dataType(term) : sentences.mustBe(term, word));
}
