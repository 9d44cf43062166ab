import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";
import { plainDecimal } from "../vocabulary/plainDecimal";
import { withoutUnseen } from "../vocabulary/plainText";
import type { TermId } from "../vocabulary/terms";
import { valueIn } from "./valueIn";

/**
 * The text of a cell, without spaces around it and signs that nobody sees; a number is the text of its digits, so that
 * a customer is the same one whether a column holds numbers or texts. Case, inner spaces and leading zeros are kept,
 * and so is the end of
 * "17850.0".
 *
 * @returns undefined for a blank cell
 * @throws {CoreError} "value" for anything else, {InputError} for an error value
 */
export function readText(term: TermId, cell: unknown): string | undefined {
  const value = valueIn(term, cell);
  if (typeof value === "number" && Number.isFinite(value)) return plainDecimal(value);
  if (typeof value === "string") return withoutUnseen(value).trim() || undefined;
  if (value === undefined) return undefined;
  throw new CoreError("value", sentences.mustBe(term, value));
}
