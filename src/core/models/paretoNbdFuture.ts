import { modelSentences } from "../../vocabulary/modelErrors";
import { CoreError } from "../CoreError";
import { integrate } from "../numerics/integrate";
import { LeavingFirst } from "./LeavingFirst";
import type { Customer } from "./Model";

/** r, alpha, s, beta. */
export type ParetoNbdParameters = readonly [number, number, number, number];

/** Its coefficients take memory, which a column of customers would ask for again and again. */
const leaving = new LeavingFirst();

/** Periods of a rate after which nothing is left of a discounted value. */
const NOTHING_LEFT = 45;

/**
 * The chance that a customer is one still, at the end of its age or `horizon` periods later.
 *
 * @formula p_alive = ((beta + age) / (beta + age + horizon))^s / (1 + s * ∫ (alpha + age)^(r + x) * (beta + age)^s / ((alpha + y)^(r + x) * (beta + y)^(s + 1)) dy; y = recency .. age); x = repeat_purchases
 * @source Schmittlein, Morrison & Colombo (1987), eq. 11 to 13; with a horizon, Fader & Hardie (2005), A Note on Deriving
 *   the Pareto/NBD Model, by Bayes' rule
 */
export function stillActive(parameters: ParetoNbdParameters, customer: Customer, horizon = 0): number {
  const [r, alpha, s, beta] = parameters;
  const { repeatPurchases, recency, age } = customer;
  leaving.begin(r, alpha, s, beta, repeatPurchases);
  leaving.at(recency);
  const leftFirst = leaving.chance;
  leaving.at(age);
  const silence = age - recency;
  const silent = Math.exp(
    -(r + repeatPurchases) * Math.log1p(silence / (alpha + recency)) - s * Math.log1p(silence / (beta + recency)),
  );
  const now = silent / (leftFirst + (1 - leaving.chance) * silent);
  return now * Math.exp(-s * Math.log1p(horizon / (beta + age)));
}

/**
 * Expected purchases of a customer in the next `horizon` periods; of a new one where nothing has been seen of it yet.
 *
 * @formula expected_purchases = p_alive * (r + repeat_purchases) / (alpha + age) * (beta + age) / (s - 1) * (1 - ((beta + age) / (beta + age + horizon))^(s - 1))
 * @source Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, eq. 41
 */
export function expectedPurchases(parameters: ParetoNbdParameters, customer: Customer, horizon: number): number {
  return stillActive(parameters, customer) * purchasesOfActive(parameters, customer, horizon);
}

/** The same of a customer who is one still. */
export function purchasesOfActive(
  [r, alpha, s, beta]: ParetoNbdParameters,
  { repeatPurchases, age }: Pick<Customer, "repeatPurchases" | "age">,
  horizon: number,
): number {
  const log = Math.log1p(horizon / (beta + age));
  // (1 - e^(-(s - 1) log)) / (s - 1), which is log where s = 1
  const periods = s === 1 ? log : -Math.expm1(-(s - 1) * log) / (s - 1);
  return ((r + repeatPurchases) / (alpha + age)) * (beta + age) * periods;
}

/**
 * Expected purchases of a customer not yet known, in its first `horizon` periods, the first purchase not among them.
 *
 * @formula expected_purchases = r / alpha * beta / (s - 1) * (1 - (beta / (beta + horizon))^(s - 1))
 * @source Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, eq. 17
 */
export function expectedOfNew(parameters: ParetoNbdParameters, horizon: number): number {
  return expectedPurchases(parameters, { repeatPurchases: 0, recency: 0, age: 0 }, horizon);
}

/**
 * Discounted expected residual transactions: all purchases yet to come, discounted to the end of the customer's age.
 *
 * @formula discounted_purchases = p_alive * (r + repeat_purchases) / (alpha + age) * ∫ (1 + discount_rate_period)^(-t) * ((beta + age) / (beta + age + t))^s dt; t = 0 ..
 * @param discountRate effective, a period; the model's continuous one is log(1 + discountRate)
 * @throws {CoreError} "divide" when they have no end
 * @source Fader, Hardie & Lee (2005), RFM and CLV, eq. 2
 */
export function discountedResidual(parameters: ParetoNbdParameters, customer: Customer, discountRate: number): number {
  const [, , s, beta] = parameters;
  const now = beta + customer.age;
  const rate = Math.log1p(discountRate);
  if (rate === 0) {
    if (!(s > 1)) throw new CoreError("divide", modelSentences.endlessPurchases("s", s));
    return (buying(parameters, customer) * now) / (s - 1);
  }
  const periods = integrate(
    (time) => Math.exp(-rate * time - s * Math.log1p(time / now)),
    0,
    NOTHING_LEFT / rate,
    Math.min(now, 1 / (rate + s / now)),
  );
  return buying(parameters, customer) * periods;
}

/** Purchases a period that are expected of a customer who may be none any more. */
const buying = (parameters: ParetoNbdParameters, customer: Customer): number => {
  const [r, alpha] = parameters;
  return (stillActive(parameters, customer) * (r + customer.repeatPurchases)) / (alpha + customer.age);
};
