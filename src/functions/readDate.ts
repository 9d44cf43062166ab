import { CoreError } from "../core/CoreError";
import { dateIn } from "../core/dateIn";
import { LAST_DAY } from "../vocabulary/calendar";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { valueIn } from "./valueIn";

/**
 * The day of a cell, by its number in Excel's calendar: a date with its time or without, or a text that names one day
 * only.
 *
 * @returns undefined for a blank cell
 * @throws {CoreError} "value" for anything else, {InputError} for an error value
 */
export function readDate(term: TermId, cell: unknown): number | undefined {
  const value = typeof cell === "number" ? cell : valueIn(term, cell);
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isFinite(value)) {
    if (value >= 1 && value < LAST_DAY + 1) return Math.floor(value);
    throw new CoreError("value", sentences.noDay(term, value));
  }
  const [day, other] = typeof value === "string" ? dateIn(value) : [];
  if (day === undefined) throw new CoreError("value", sentences.mustBe(term, value));
  if (other !== undefined) throw new CoreError("value", sentences.ambiguousDay(term, value as string, [day, other]));
  return day;
}
