import { compareFigures } from "./compareFigures";

/**
 * The smallest whole number that the figure does not exceed, by its 15 digits: 7 for 7.000000000000001, which 0.07 ·
 * 100 leaves.
 */
export function wholeAbove(value: number): number {
  const nearest = Math.round(value);
  return compareFigures(value, nearest) === 0 ? nearest : Math.ceil(value);
}
