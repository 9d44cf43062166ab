import { STIRLING_FROM } from "./logGamma";

/**
 * Derivative of the logarithm of the gamma function.
 *
 * @param x  above 0
 * @returns  within 4e-15 of the true value or of 1, whichever is larger
 * @source NIST Digital Library of Mathematical Functions, 5.11.2 and 5.5.2
 */
export function digamma(x: number): number {
  let sum = 0;
  let above = x;
  while (above < STIRLING_FROM) sum += 1 / above++;
  return Math.log(above) + digammaRest(above) - sum;
}

/** What the logarithm lacks of digamma, for arguments from `STIRLING_FROM` on. */
export function digammaRest(x: number): number {
  const q = 1 / (x * x);
  return (
    -0.5 / x - q * (1 / 12 - q * (1 / 120 - q * (1 / 252 - q * (1 / 240 - q * (1 / 132 - q * (691 / 32760 - q / 12))))))
  );
}
