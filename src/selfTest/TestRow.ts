import type { Text } from "../vocabulary/locale";

/** A formula whose answer is known. */
export interface TestRow {
  /** What the code of a failure calls it by. */
  id: string;
  says: Text;
  /** In keys of the worksheet. */
  formula: string;
  /** Any of several where hosts differ rightly. */
  expected: readonly number[];
  /** Relative. */
  tolerance: number;
}

/** Closed forms agree to their last digits; what is fitted or drawn was written down with seven. */
export const EXACT = 1e-9;
export const SEVEN_DIGITS = 1e-6;
