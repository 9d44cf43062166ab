import { modelSentences } from "../../vocabulary/modelErrors";
import { check } from "../check";
import { CoreError } from "../CoreError";
import { checkHorizon } from "./checkHorizon";
import { checkOpportunities, type OpportunityCustomer } from "./checkOpportunities";
import { discountedFrom, logStay } from "./retentionFuture";
import { wholeNumber } from "./wholeNumber";

/** alpha, beta, gamma, delta. */
export type BetaBernoulliParameters = readonly [number, number, number, number];

/**
 * What of a prediction depends on the opportunities and one more number alone: of 100,000 customers few differ in it, so
 * whoever asks for many may remember it.
 */
type Sum = (opportunities: number, more: number) => number;

/**
 * The chance that a customer is one still, at the last opportunity or `horizon` opportunities after it.
 *
 * @formula B(alpha + x, beta + n - x) * B(gamma, delta + n + horizon) / (B(alpha, beta) * B(gamma, delta) * L); L = (B(alpha + x, beta + n - x) * B(gamma, delta + n) + SUM(B(alpha + x, beta + j - x) * B(gamma + 1, delta + j); j = recency .. n - 1)) / (B(alpha, beta) * B(gamma, delta)); x = repeat_purchases; n = opportunities; B(a, b) = EXP(GAMMALN(a) + GAMMALN(b) - GAMMALN(a + b))
 * @param horizon whole, from 0 on
 * @throws {CoreError} "value" when the customer's numbers contradict each other, or the horizon is no whole number
 * @source Fader, Hardie & Shang (2010), Customer-Base Analysis in a Discrete-Time Noncontractual Setting, eq. 11, for a horizon of 1
 */
export function stillActive(parameters: BetaBernoulliParameters, customer: OpportunityCustomer, horizon = 0): number {
  const [, , gamma, delta] = parameters;
  const ahead = wholeNumber("horizon", horizon);
  const { opportunities } = customer;
  return activeNow(parameters, customer) * Math.exp(logStay(gamma, delta + opportunities, ahead));
}

/**
 * Expected purchases at the next `horizon` opportunities.
 *
 * @formula p_alive * (alpha + x) / (alpha + beta + n) * SUM(B(gamma, delta + n + t) / B(gamma, delta + n); t = 1 .. horizon); x = repeat_purchases; n = opportunities
 * @throws {CoreError} "value" when the customer's numbers contradict each other, the horizon is no whole number, or
 *   beyond 100,000
 * @source Fader, Hardie & Shang (2010), Customer-Base Analysis in a Discrete-Time Noncontractual Setting, eq. 13
 */
export function expectedPurchases(
  parameters: BetaBernoulliParameters,
  customer: OpportunityCustomer,
  horizon: number,
  staying: Sum = (opportunities, more) => chancesToStay(parameters, opportunities, more),
): number {
  const ahead = wholeNumber("horizon", horizon);
  checkHorizon(ahead);
  return buying(parameters, customer) * staying(customer.opportunities, ahead);
}

/**
 * Discounted expected residual transactions: all purchases yet to come, each discounted from its opportunity to the last
 * one.
 *
 * @formula p_alive * (alpha + x) / (alpha + beta + n) * SUM(B(gamma, delta + n + t) / B(gamma, delta + n) / (1 + discount_rate_period)^t; t = 1 ..); x = repeat_purchases; n = opportunities
 * @param discountRate effective, from one opportunity to the next
 * @throws {CoreError} "value" when the customer's numbers contradict each other, or the rate is none; "divide" when the
 *   purchases have no end
 * @source Fader, Hardie & Shang (2010), Customer-Base Analysis in a Discrete-Time Noncontractual Setting, eq. 14
 */
export function discountedResidual(
  parameters: BetaBernoulliParameters,
  customer: OpportunityCustomer,
  discountRate: number,
  staying: Sum = (opportunities, more) => discountedChances(parameters, opportunities, more),
): number {
  const rate = check.discount_rate_period(discountRate);
  return buying(parameters, customer) * staying(customer.opportunities, rate);
}

/** The chances to be a customer still at each of the next opportunities, of one who is now, in all. */
export function chancesToStay(parameters: BetaBernoulliParameters, opportunities: number, horizon: number): number {
  const [, , gamma, delta] = parameters;
  const at = delta + opportunities;
  let [sum, stay] = [0, 1];
  for (let i = 0; i < horizon; i++) {
    stay *= (at + i) / (gamma + at + i);
    sum += stay;
  }
  return sum;
}

/** The same without a horizon, discounted. */
export function discountedChances(parameters: BetaBernoulliParameters, opportunities: number, rate: number): number {
  const [, , gamma, delta] = parameters;
  if (rate === 0 && !(gamma > 1)) throw new CoreError("divide", modelSentences.endlessPurchases("gamma", gamma));
  const at = delta + opportunities;
  const stay = at / (gamma + at);
  return (stay / (1 + rate)) * discountedFrom([gamma, at + 1], rate, 0);
}

/** The chance to be one still, times that of buying then. */
const buying = (parameters: BetaBernoulliParameters, customer: OpportunityCustomer): number => {
  const [alpha, beta] = parameters;
  const { repeatPurchases, opportunities } = customer;
  return (activeNow(parameters, customer) * (alpha + repeatPurchases)) / (alpha + beta + opportunities);
};

/** The chance to be one still at the last opportunity. */
function activeNow([alpha, beta, gamma, delta]: BetaBernoulliParameters, customer: OpportunityCustomer): number {
  const { repeatPurchases: x, recency, opportunities: n } = checkOpportunities(customer);
  // having left after opportunity j, over being active; from the last one on, backwards
  let [left, term] = [0, gamma / (delta + n - 1)];
  for (let j = n - 1; j >= recency; j--) {
    term *= (alpha + beta + j) / (beta + j - x);
    left += term;
    term *= (gamma + delta + j) / (delta + j - 1);
  }
  return 1 / (1 + left);
}
