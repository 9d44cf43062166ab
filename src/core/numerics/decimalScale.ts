import { FIFTEEN_DIGITS } from "./sum";

/** Decimal places at most; money has two or three, a weight or a rate some more. */
const MOST_PLACES = 9;
/** A figure and its product by a power of ten are rounded once each: 6 × 2.55 is 15.299999999999999, and means 15.3. */
const ROUNDING = 2 ** -51;

/**
 * The power of ten that makes whole numbers of all figures, by their fifteen digits; undefined when there is none of
 * nine places.
 */
export function decimalScale(values: ArrayLike<number>): number | undefined {
  let [scale, places, largest] = [1, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const value = Math.abs(values[i]!);
    if (value > largest) largest = value;
    while (!isWhole(value * scale)) {
      if (++places > MOST_PLACES) return undefined;
      scale *= 10;
    }
  }
  return largest * scale < FIFTEEN_DIGITS ? scale : undefined;
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) <= value * ROUNDING;
