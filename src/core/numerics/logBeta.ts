import { logGamma } from "./logGamma";
import { logRising } from "./logRising";

/**
 * Logarithm of the beta function; with all its digits where one argument is much larger than the other.
 *
 * @param a,b  above 0
 * @source NIST Digital Library of Mathematical Functions, 5.12.1
 */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  return logGamma(small) - logRising(large, small);
}
