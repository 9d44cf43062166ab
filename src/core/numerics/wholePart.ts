import { compareFigures } from "./compareFigures";

/**
 * The largest whole number that the figure reaches, by its 15 digits: 2 for 1.9999999999999998, which a quotient leaves
 * in place of 2.
 */
export function wholePart(value: number): number {
  const nearest = Math.round(value);
  return compareFigures(value, nearest) === 0 ? nearest : Math.floor(value);
}
