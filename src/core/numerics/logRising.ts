import { digammaRest } from "./digamma";
import { STIRLING_FROM, stirlingRest } from "./logGamma";

/** As many factors are multiplied; more are taken by the series. */
const MOST_FACTORS = 16;
/** Above it a product of so many factors could leave the range of numbers. */
const LARGEST_FACTOR = 1e15;

const isProduct = (x: number, rise: number): boolean =>
  rise <= MOST_FACTORS && x < LARGEST_FACTOR && Number.isInteger(rise);

/**
 * log gamma(x + rise) - log gamma(x), the logarithm of the rising factorial x (x + 1) … (x + rise - 1): with all its
 * digits where x is so large that those of the two logarithms cancel out.
 *
 * @param x     above 0
 * @param rise  0 or more, whole or not
 * @source NIST Digital Library of Mathematical Functions, 5.2.5 and 5.11.1
 */
export function logRising(x: number, rise: number): number {
  if (isProduct(x, rise)) {
    let product = 1;
    for (let i = 0; i < rise; i++) product *= x + i;
    return Math.log(product);
  }
  let [low, high, ratio] = [x, x + rise, 1];
  while (low < STIRLING_FROM) ratio *= low++ / high++;
  const series = rise * (Math.log(high) - 1) + (low - 0.5) * Math.log1p(rise / low);
  return series + stirlingRest(high) - stirlingRest(low) + Math.log(ratio);
}

/** digamma(x + rise) - digamma(x), the derivative of `logRising` by x. */
export function digammaRise(x: number, rise: number): number {
  let sum = 0;
  if (isProduct(x, rise)) {
    for (let i = 0; i < rise; i++) sum += 1 / (x + i);
    return sum;
  }
  let [low, high] = [x, x + rise];
  while (low < STIRLING_FROM) sum += rise / (low++ * high++);
  return Math.log1p(rise / low) + digammaRest(high) - digammaRest(low) + sum;
}
