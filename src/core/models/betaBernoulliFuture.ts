import { modelSentences } from "../../vocabulary/modelErrors";
import { CoreError } from "../CoreError";
import { checkHorizon } from "./checkHorizon";
import { discountedFrom, survival } from "./retentionFuture";

/** alpha, beta, gamma, delta. */
export type BetaBernoulliParameters = readonly [number, number, number, number];

/** One customer: repeatPurchases <= recency <= opportunities, whole numbers. */
export interface OpportunityCustomer {
  repeatPurchases: number;
  recency: number;
  opportunities: number;
}

/**
 * The chance that a customer is one still, at the last opportunity or `horizon` opportunities after it.
 *
 * @source Fader, Hardie & Shang (2010), eq. 11, for a horizon of 1
 */
export function stillActive(
  [alpha, beta, gamma, delta]: BetaBernoulliParameters,
  { repeatPurchases: x, recency, opportunities: n }: OpportunityCustomer,
  horizon = 0,
): number {
  // having left after opportunity j, over being active; from the last one on, backwards
  let [left, term] = [0, gamma / (delta + n - 1)];
  for (let j = n - 1; j >= recency; j--) {
    term *= (alpha + beta + j) / (beta + j - x);
    left += term;
    term *= (gamma + delta + j) / (delta + j - 1);
  }
  return survival([gamma, delta + n], horizon) / (1 + left);
}

/**
 * Expected purchases at the next `horizon` opportunities.
 *
 * @throws {CoreError} "value" when the horizon is no whole number, or beyond 100,000
 * @source Fader, Hardie & Shang (2010), eq. 13
 */
export function expectedPurchases(
  parameters: BetaBernoulliParameters,
  customer: OpportunityCustomer,
  horizon: number,
): number {
  if (!Number.isInteger(horizon)) throw new CoreError("value", modelSentences.whole("horizon", horizon));
  checkHorizon(horizon);
  const [, , gamma, delta] = parameters;
  const at = delta + customer.opportunities;
  let [sum, stay] = [0, 1];
  for (let i = 0; i < horizon; i++) {
    stay *= (at + i) / (gamma + at + i);
    sum += stay;
  }
  return buying(parameters, customer) * sum;
}

/**
 * Discounted expected residual transactions: all purchases yet to come, each discounted from its opportunity to the last
 * one.
 *
 * @param discountRate effective, from one opportunity to the next
 * @throws {CoreError} "divide" when they have no end
 * @source Fader, Hardie & Shang (2010), eq. 14
 */
export function discountedResidual(
  parameters: BetaBernoulliParameters,
  customer: OpportunityCustomer,
  discountRate: number,
): number {
  const [, , gamma, delta] = parameters;
  if (discountRate === 0 && !(gamma > 1))
    throw new CoreError("divide", modelSentences.endlessPurchases("gamma", gamma));
  const at = delta + customer.opportunities;
  const stay = at / (gamma + at);
  const sum = (stay / (1 + discountRate)) * discountedFrom([gamma, at + 1], discountRate, 0);
  return buying(parameters, customer) * sum;
}

/** The chance to be one still, times that of buying then. */
const buying = (parameters: BetaBernoulliParameters, customer: OpportunityCustomer): number => {
  const [alpha, beta] = parameters;
  const { repeatPurchases, opportunities } = customer;
  return (stillActive(parameters, customer) * (alpha + repeatPurchases)) / (alpha + beta + opportunities);
};
