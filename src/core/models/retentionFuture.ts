import { modelSentences } from "../../vocabulary/modelErrors";
import { CoreError } from "../CoreError";
import { integrate } from "../numerics/integrate";
import { logRising } from "../numerics/logRising";

/** alpha, beta and c, which is 1 in sBG. */
export type RetentionParameters = readonly [number, number, number?];

/** As many terms of a sum over ages are added one by one; those behind them by an integral. */
const SINGLE_TERMS = 2000;
/** Logarithm of what no longer counts, beside 1. */
const NO_MORE = -45;
/** Where powers of an age end. */
const LAST_AGE = 1e300;

/**
 * log B(alpha, at + passed) - log B(alpha, at): the chance to stay while what counts the renewals moves on from `at`. Of
 * the two ways to write it, the one that loses no digits.
 */
export const logStay = (alpha: number, at: number, passed: number): number =>
  passed < alpha
    ? logRising(at, passed) - logRising(at + alpha, passed)
    : logRising(at, alpha) - logRising(at + passed, alpha);

/**
 * The share of customers who are still there after so many periods.
 *
 * @source Fader & Hardie (2007), eq. 6; with c, Fader, Hardie, Liu, Davin & Steenburgh (2018), eq. 3
 */
export const survival = ([alpha, beta, c = 1]: RetentionParameters, periods: number): number =>
  Math.exp(logStay(alpha, beta, periods ** c));

/** The share of those who came to the end of a period that stay for another one; periods count from 1. */
export const retention = ([alpha, beta, c = 1]: RetentionParameters, periods: number): number => {
  const before = (periods - 1) ** c;
  return Math.exp(logStay(alpha, beta + before, periods ** c - before));
};

/**
 * The discounted expected lifetime of a new customer, in periods: the sum of S(t) / (1 + d)^t from t = 0 on. What it
 * leaves out is less than 1e-12 of it.
 *
 * @throws {CoreError} "divide" when the sum has no end
 * @source Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, eq. 5
 */
export const discountedLifetime = (parameters: RetentionParameters, discountRate: number): number =>
  discountedFrom(parameters, discountRate, 0);

/**
 * The same of a customer in its n-th contract: the sum of S(t) / S(n - 1) / (1 + d)^(t - n) from t = n on, periods that
 * the customer has yet to renew for, as the customer is about to.
 *
 * @param contractPeriod n, from 1 on; 1 is before the first renewal
 * @throws {CoreError} "divide" when the sum has no end
 * @source Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, eq. 6
 */
export const discountedResidualLifetime = (
  parameters: RetentionParameters,
  discountRate: number,
  contractPeriod: number,
): number => retention(parameters, contractPeriod) * discountedFrom(parameters, discountRate, contractPeriod);

/** The sum of S(t) / S(first) / (1 + d)^(t - first) over the ages from the first one on. */
export function discountedFrom(parameters: RetentionParameters, discountRate: number, first: number): number {
  const [alpha, beta, c = 1] = parameters;
  const rate = Math.log1p(discountRate);
  if (rate === 0 && !(alpha * c > 1)) throw new CoreError("divide", modelSentences.endlessLifetime(alpha * c));
  const start = first ** c;
  const term = (age: number): number => Math.exp(logStay(alpha, beta + start, age ** c - start) - rate * (age - first));
  let sum = 0;
  for (let age = first; age < first + SINGLE_TERMS; age++) {
    const next = term(age);
    sum += next;
    if (next < 1e-18 * sum && age > first) return sum;
  }
  return sum + tail(term, first + SINGLE_TERMS, rate, alpha * c);
}

/**
 * The sum of the terms from `from` on, by the formula of Euler and Maclaurin.
 *
 * @param power of an age, by which terms fall at last where they are not discounted
 * @source NIST Digital Library of Mathematical Functions, 2.10.1
 */
function tail(term: (age: number) => number, from: number, rate: number, power: number): number {
  const [far, near, here, next, last] = [-2, -1, 0, 1, 2].map((step) => term(from + step)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const slope = (8 * (next - near) - (last - far)) / 12;
  const third = (last - far) / 2 - (next - near);
  const end = rate > 0 ? Math.min(LAST_AGE, from - NO_MORE / rate) : LAST_AGE;
  const beyond = rate > 0 ? 0 : (end * term(end)) / (power - 1);
  return integrate(term, from, end, 1 / (rate + power / from)) + beyond + here / 2 - slope / 12 + third / 720;
}
