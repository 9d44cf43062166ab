import { modelSentences } from "../../vocabulary/modelErrors";
import { check } from "../check";
import { CoreError } from "../CoreError";
import { integrate } from "../numerics/integrate";
import { logRising } from "../numerics/logRising";
import { wholeNumber } from "./wholeNumber";

/** alpha, beta and c, which is 1 in sBG. */
export type RetentionParameters = readonly [number, number, number?];

/** As many terms of a sum over ages are added one by one; those behind them by an integral. */
const SINGLE_TERMS = 2000;
/** Logarithm of what no longer counts, beside 1. */
const NO_MORE = -45;
/** Where powers of an age end, and the logarithm of it. */
const LAST_AGE = 1e300;
const LAST_LOG = 690;

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
 * @formula EXP(GAMMALN(beta + t^c) - GAMMALN(beta) - GAMMALN(alpha + beta + t^c) + GAMMALN(alpha + beta)); t = periods; sBG: c = 1
 * @param periods whole, from 0 on
 * @throws {CoreError} "value" when they are not
 * @source Fader & Hardie (2007), How to Project Customer Retention, eq. 6; with c, Fader, Hardie, Liu, Davin & Steenburgh (2018), "How to Project Customer Retention" Revisited, eq. 3
 */
export function survival(parameters: RetentionParameters, periods: number): number {
  const [alpha, beta, c = 1] = parameters;
  const age = wholeNumber("periods", periods);
  if (isFar(age, c)) return Math.exp(logRising(beta, alpha) - alpha * c * Math.log(age));
  return Math.exp(logStay(alpha, beta, age ** c));
}

/**
 * The share of those who came to the end of a period that stay for another one.
 *
 * @formula SURVIVAL(periods) / SURVIVAL(periods - 1); sBG: (beta + periods - 1) / (alpha + beta + periods - 1)
 * @param periods which one, from 1 on
 * @throws {CoreError} "value" when it is no whole number from 1 on
 * @source Fader & Hardie (2007), How to Project Customer Retention, eq. 7; with c, Fader, Hardie, Liu, Davin & Steenburgh (2018), "How to Project Customer Retention" Revisited, eq. 4
 */
export function retention([alpha, beta, c = 1]: RetentionParameters, periods: number): number {
  const age = check.periods(periods);
  if (isFar(age, c)) return Math.exp(alpha * c * Math.log1p(-1 / age));
  const before = (age - 1) ** c;
  return Math.exp(logStay(alpha, beta + before, age ** c - before));
}

/** Is the power of an age near the end of numbers? What beta adds to it is lost long before. */
const isFar = (age: number, c: number): boolean => c * Math.log(age) > LAST_LOG;

/**
 * The discounted expected lifetime of a new customer, in periods: the sum of S(t) / (1 + d)^t from t = 0 on. What it
 * leaves out is less than 1e-12 of it.
 *
 * @formula SUM(SURVIVAL(t) / (1 + discount_rate_period)^t; t = 0 ..)
 * @param discountRate effective, a period
 * @throws {CoreError} "value" when the rate is none, "divide" when the sum has no end
 * @source Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, eq. 5
 */
export function discountedLifetime(parameters: RetentionParameters, discountRate: number): number {
  return discountedFrom(parameters, check.discount_rate_period(discountRate), 0);
}

/**
 * The same of a customer in its n-th contract: the sum of S(t) / S(n - 1) / (1 + d)^(t - n) from t = n on, periods that
 * the customer has yet to renew for, as the customer is about to.
 *
 * @formula SUM(SURVIVAL(t) / SURVIVAL(n - 1) / (1 + discount_rate_period)^(t - n); t = n ..); n = contract_period
 * @param discountRate effective, a period
 * @param contractPeriod n, from 1 on; 1 is before the first renewal
 * @throws {CoreError} "value" when the rate or the period is none, "divide" when the sum has no end
 * @source Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, eq. 6
 */
export function discountedResidualLifetime(
  parameters: RetentionParameters,
  discountRate: number,
  contractPeriod: number,
): number {
  const rate = check.discount_rate_period(discountRate);
  const contract = check.contract_period(contractPeriod);
  return retention(parameters, contract) * discountedFrom(parameters, rate, contract);
}

/** The sum of S(t) / S(first) / (1 + d)^(t - first) over the ages from the first one on. */
export function discountedFrom(parameters: RetentionParameters, discountRate: number, first: number): number {
  const [alpha, beta, c = 1] = parameters;
  const rate = Math.log1p(discountRate);
  if (rate === 0 && !(alpha * c > 1)) throw new CoreError("divide", modelSentences.endlessLifetime(alpha * c));
  const start = first ** c;
  const term = (age: number): number => Math.exp(logStay(alpha, beta + start, age ** c - start) - rate * (age - first));
  // without c each term follows from the one before, at a fiftieth of the time
  const after = (next: number, age: number): number =>
    c === 1 ? (next * (beta + age)) / ((alpha + beta + age) * (1 + discountRate)) : term(age + 1);
  let [sum, next] = [0, 1];
  for (let age = first; age < first + SINGLE_TERMS; age++) {
    sum += next;
    if (next < 1e-18 * sum) return sum;
    next = after(next, age);
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
