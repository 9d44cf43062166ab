import type { Text } from "../vocabulary/locale";

/** Why there is no number: a wrong argument, no answer, a division by zero, a result beyond the range of numbers. */
export type ErrorKind = "value" | "notAvailable" | "divide" | "overflow";

/**
 * The only error the core throws: its kind, and the sentence that explains it in every language.
 *
 * It records no stack: a column can hold a million wrong cells, and recording would take most of their time.
 */
export class CoreError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly sentence: Text,
  ) {
    const recorded = Error as { stackTraceLimit?: number };
    const limit = recorded.stackTraceLimit;
    recorded.stackTraceLimit = 0;
    super(sentence.en);
    if (limit === undefined) delete recorded.stackTraceLimit;
    else recorded.stackTraceLimit = limit;
  }
}
