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
  /** How far from it the answer may be. */
  within: number;
}

/** Closed forms agree to their last digits, relative to what they come to. */
export const EXACT = 1e-9;

/** One of the last of the seven digits that a figure was written down with. */
export const seventhDigit = (figure: number): number => 10 ** (Math.floor(Math.log10(Math.abs(figure))) - 6);
