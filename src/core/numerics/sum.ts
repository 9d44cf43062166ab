/** Every power of ten that a double holds exactly, from the largest down. */
const SCALES = Array.from({ length: 23 }, (_, i) => Number(`1e${22 - i}`));
/** Fifteen digits: as whole numbers of this size, sums of decimals are exact. */
export const FIFTEEN_DIGITS = 1e15;
/**
 * What is smaller, relative to the largest term, is the rounding of terms that meet: Excel and LibreOffice make it 0 as
 * well.
 */
export const NOTHING = 2 ** -48;

/**
 * The sum of up to four figures, by the rule for all sums of the product; a difference is the sum with a negative term.
 *
 * Figures are decimal, doubles are not: 10527.21 - 687.84 - 9839.37 leaves 1.8e-12. Where terms cancel out, those that
 * are decimals of at most 15 digits down to a common last place (cents up to 10^12, say) are summed as whole numbers of
 * that place:
 * exactly, so that figures which meet leave 0, and figures one cent apart leave that cent. Of other numbers, such as
 * quotients, a remainder below 2^-48 of the largest term is 0. A single figure is no sum and stays what it is, however
 * small.
 */
export function sum(a: number, b: number, c = 0, d = 0): number {
  const plain = a + b + c + d;
  const largest = Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
  // nothing cancels out, so nothing was lost
  if (Math.abs(plain) >= largest) return plain;
  return decimalSum(a, b, c, d, largest) ?? (Math.abs(plain) < largest * NOTHING ? 0 : plain);
}

/** The exact sum of decimals; undefined when a term has more digits than the fifteen of the largest. */
function decimalSum(a: number, b: number, c: number, d: number, largest: number): number | undefined {
  let place = 0;
  while (place < SCALES.length - 1 && largest * SCALES[place]! >= FIFTEEN_DIGITS) place++;
  const scale = SCALES[place]!;
  const decimal =
    largest * scale < FIFTEEN_DIGITS &&
    isWhole(a, scale) &&
    isWhole(b, scale) &&
    isWhole(c, scale) &&
    isWhole(d, scale);
  return decimal
    ? (Math.round(a * scale) + Math.round(b * scale) + Math.round(c * scale) + Math.round(d * scale)) / scale
    : undefined;
}

/** Is the number the double nearest to a whole number of 1 / scale? */
const isWhole = (value: number, scale: number): boolean => Math.round(value * scale) / scale === value;
