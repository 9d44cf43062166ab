import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import { periodOf, type PeriodId } from "../vocabulary/periods";
import type { TermId } from "../vocabulary/terms";
import { valueIn } from "./valueIn";

/**
 * The period that a cell names, in either language.
 *
 * @returns undefined for a blank cell
 * @throws {CoreError} "value" for anything else, {InputError} for an error value
 */
export function readPeriod(term: TermId, cell: unknown): PeriodId | undefined {
  const word = valueIn(term, cell);
  if (word === undefined) return undefined;
  const period = typeof word === "string" ? periodOf(word) : undefined;
  if (period === undefined) throw new CoreError("value", sentences.mustBe(term, word));
  return period;
}
