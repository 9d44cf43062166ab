import { FIFTEEN_DIGITS } from "./sum";

/** Decimal places at most; money has two or three, a weight or a rate some more. */
const MOST_PLACES = 9;
/** A figure and its product by a power of ten are rounded once each: 6 × 2.55 is 15.299999999999999, and means 15.3. */
const ROUNDING = 2 ** -51;

/**
 * The least power of ten that makes whole numbers of all figures, by their fifteen digits; undefined when there is none
 * of nine places. Large figures may be whole at one power and not at the next: so each of them is tried on all figures,
 * and their order does not matter.
 */
export function decimalScale(values: ArrayLike<number>): number | undefined {
  let first = 0;
  for (let places = 0; places <= MOST_PLACES; places++) {
    const scale = 10 ** places;
    // what was not whole before is likely not to be
    if (first < values.length && !isWhole(values[first]! * scale)) continue;
    const broken = firstBroken(values, scale);
    if (broken === undefined) return largestOf(values) * scale < FIFTEEN_DIGITS ? scale : undefined;
    first = broken;
  }
  return undefined;
}

function firstBroken(values: ArrayLike<number>, scale: number): number | undefined {
  for (let i = 0; i < values.length; i++) if (!isWhole(values[i]! * scale)) return i;
  return undefined;
}

function largestOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]!));
  return largest;
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) <= Math.abs(value) * ROUNDING;
