import { CoreError } from "../core/CoreError";
import { sentences } from "../vocabulary/errors";

/** The error as one that has a kind and a sentence: what nobody foresaw is an internal one. */
export function coreErrorOf(error: unknown): CoreError {
  return error instanceof CoreError ? error : new CoreError("value", sentences.internal(String(error)));
}
