import type { Place } from "../formula/CellReading";
import type { UiKey } from "../vocabulary/ui";

/** What a cell or a part of a formula holds; null is blank. */
export type Scalar = number | string | boolean | null;

/** What a part of a formula comes to. */
export type Outcome = Value | Failure | Unknown;
export interface Value {
  value: Scalar;
}
export interface Failure {
  error: string;
  /** Why, in the reader's language. */
  sentence?: string;
  /** The key of that sentence, until it is said. */
  because?: UiKey;
  /** The cell the error was found in, when it comes from one. */
  from?: Place;
}
/** Only Excel can work it out: a function the pane does not have, or cells that were not read. */
export interface Unknown {
  unknown: true;
}

export const UNKNOWN: Unknown = { unknown: true };
export const isValue = (outcome: Outcome | undefined): outcome is Value => outcome !== undefined && "value" in outcome;
export const isFailure = (outcome: Outcome | undefined): outcome is Failure =>
  outcome !== undefined && "error" in outcome;

export const valueOf = (value: Scalar): Value => ({ value });
/** A number, or Excel's answer to one beyond its range. */
export const numberOf = (value: number): Outcome =>
  Number.isFinite(value) ? { value: value + 0 } : { error: "#NUM!" };
export const failed = (error: string, because?: UiKey): Failure => ({ error, ...(because ? { because } : {}) });
/** The number of an outcome, where it is one. */
export const knownNumber = (outcome: Outcome | undefined): number | undefined =>
  isValue(outcome) && typeof outcome.value === "number" ? outcome.value : undefined;
