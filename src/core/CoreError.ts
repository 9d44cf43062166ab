import type { Text } from "../vocabulary/locale";

/** Why there is no number: a wrong argument, no answer, a division by zero, a result beyond the range of numbers. */
export type ErrorKind = "value" | "notAvailable" | "divide" | "overflow";

/** The only error the core throws: its kind, and the sentence that explains it in every language. */
export class CoreError extends Error {
  constructor(readonly kind: ErrorKind, readonly sentence: Text) {
    super(sentence.en);
  }
}
