import { fifteenDigits } from "../../vocabulary/fifteenDigits";

/** Numbers further apart than this, relative to either, differ within their fifteen digits. */
const APART = 1e-13;

/**
 * Compares two figures as Excel does, by 15 significant digits: 0.3 / 0.1 is 3, though its double is a little less.
 *
 * @returns below 0, 0 or above 0: as the first is less than, the same as or greater than the second
 */
export function compareFigures(a: number, b: number): number {
  const difference = a - b;
  if (difference === 0 || a === b) return 0;
  if (!(Math.abs(difference) < Math.abs(b) * APART)) return difference;
  return fifteenDigits(a) - fifteenDigits(b);
}
