import { checkHorizon } from "./checkHorizon";
import { polynomial, type BetaGeometric } from "./betaGeometricLikelihood";
import type { Customer, Standing } from "./Model";

/** r, alpha, a, b. */
export type BetaGeometricParameters = readonly [number, number, number, number];

/** Terms that are left out are smaller, relative to the sum. */
export const LEFT_OUT = 1e-17;
export const LARGE = 2 ** 900;

/**
 * The chance that a customer is one still, at the end of its age or `horizon` periods later.
 *
 * @formula p_alive = 1 / (1 + a / (b + n - 1) * ((alpha + age) / (alpha + recency))^(r + k * x) / A) when n > 0, 1 when n = 0; A = SUM(GAMMA(r + k * x + j) / (GAMMA(r + k * x) * j!) * ((age - recency) / (alpha + age))^j; j = 0 .. k - 1); x = repeat_purchases; n = x, MBG: x + 1; horizon > 0: p_alive * SUM(B(a, b + n + m) / B(a, b + n) * P(N(horizon) = m); m = 0 ..)
 * @throws {CoreError} "value" when the horizon is so long that the terms would be too many
 * @source Fader, Hardie & Lee (2008), Computing P(alive) Using the BG/NBD Model; Reutterer, Platzer & Schröder (2021)
 */
export function stillActive(
  parameters: BetaGeometricParameters,
  model: BetaGeometric,
  customer: Customer,
  horizon = 0,
): number {
  return horizon === 0 ? activeNow(parameters, model, customer) : future(parameters, model, customer, horizon).active;
}

/**
 * Expected purchases of a customer in the next `horizon` periods.
 *
 * @formula expected_purchases = p_alive * SUM(B(a, b + n + m - 1) / B(a, b + n) * P(N(horizon) >= m); m = 1 ..); n = repeat_purchases, MBG: repeat_purchases + 1
 * @throws {CoreError} "value" when the horizon is so long that the terms would be too many
 * @source Fader, Hardie & Lee (2005), eq. 10, whose 2F1 is this sum; Reutterer, Platzer & Schröder (2021)
 */
export function expectedPurchases(
  parameters: BetaGeometricParameters,
  model: BetaGeometric,
  customer: Customer,
  horizon: number,
): number {
  return future(parameters, model, customer, horizon).purchases;
}

/**
 * Expected purchases of a customer not yet known, in its first `horizon` periods, the first purchase not among them.
 *
 * @formula expected_purchases = SUM(B(a, b + d + m - 1) / B(a, b) * P(N(horizon) >= m); m = 1 ..); d = 0, MBG: 1
 * @throws {CoreError} "value" when the horizon is so long that the terms would be too many
 * @source Fader, Hardie & Lee (2005), eq. 9, whose 2F1 is this sum; Reutterer, Platzer & Schröder (2021)
 */
export function expectedOfNew(parameters: BetaGeometricParameters, model: BetaGeometric, horizon: number): number {
  return expectedPurchases(parameters, model, { repeatPurchases: 0, recency: 0, age: 0 }, horizon);
}

function activeNow(
  [r, alpha, a, b]: BetaGeometricParameters,
  { regularity: k, leavesAtFirst }: BetaGeometric,
  { repeatPurchases: x, recency, age }: Customer,
): number {
  const n = x + leavesAtFirst;
  if (n === 0) return 1;
  const shape = r + k * x;
  const u = (age - recency) / (alpha + age);
  const active = polynomial(shape, k).rising.reduceRight((sum, coefficient) => sum * u + coefficient, 0);
  // log((α + T) / (α + t)), with its digits when the silence is short
  const silence = -Math.log1p(-u);
  return 1 / (1 + Math.exp(Math.log(a / (b + n - 1)) + shape * silence - Math.log(active)));
}

/** What a customer who is still one does in the next `horizon` periods. */
interface Future {
  /** Expected purchases. */
  purchases: number;
  /** The chance to be a customer still at the end. */
  active: number;
}

/**
 * The future of a customer: expected purchases, and the chance to be active at its end.
 *
 * Arrivals (of which every k-th is a purchase) follow a negative binomial distribution; after m purchases the customer
 * is still one with the chance of B(a, b' + m) / B(a, b'). All terms are positive, so that no digits are lost, whatever
 * the parameters; the usual closed form has none where a = 1, and an argument below 0 where a + b < 1.
 */
function future(
  parameters: BetaGeometricParameters,
  model: BetaGeometric,
  customer: Customer,
  horizon: number,
): Future {
  const now = activeNow(parameters, model, customer);
  if (horizon === 0) return { purchases: 0, active: now };
  let [purchases, active] = [0, 0];
  phaseChances(parameters, model, customer).forEach((chance, phase) => {
    if (chance === 0) return;
    const ahead = futureOfActive(parameters, model, { ...customer, phase }, horizon);
    purchases += chance * ahead.purchases;
    active += chance * ahead.active;
  });
  return { purchases: now * purchases, active: now * active };
}

/** How many of the k arrivals that make a purchase have come since the last one, 0 to k - 1: the chance of each. */
export function phaseChances(
  [r, alpha]: BetaGeometricParameters,
  { regularity: k }: BetaGeometric,
  { repeatPurchases: x, recency, age }: Customer,
): number[] {
  const u = (age - recency) / (alpha + age);
  const weights = Array.from(polynomial(r + k * x, k).rising, (rising, j) => rising * u ** j);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

/** The same of a customer who is one still, and of whose next purchase so many arrivals have come. */
export function futureOfActive(
  [r, alpha, a, b]: BetaGeometricParameters,
  { regularity: k, leavesAtFirst }: BetaGeometric,
  { repeatPurchases: x, age, phase }: Standing,
  horizon: number,
): Future {
  const shape = r + k * x;
  // the sum goes over arrivals: the more often they come, the sooner they are too many
  checkHorizon(horizon, (alpha + age) / Math.max(1, shape));
  return arrivals(shape + phase, horizon / (alpha + age + horizon), a, b + x + leavesAtFirst, k, phase);
}

/** The mean over the number of arrivals, `waiting` of which have come already. */
function arrivals(shape: number, z: number, a: number, stay: number, k: number, waiting: number): Future {
  let [chance, purchased, staying] = [1, 0, 1];
  let [all, purchases, active] = [0, 0, 0];
  for (let count = 0; ; count++) {
    all += chance;
    purchases += chance * purchased;
    active += chance * staying;
    if ((count + 1 + waiting) % k === 0) {
      const bought = (count + 1 + waiting) / k;
      purchased += staying;
      staying *= (stay + bought - 1) / (a + stay + bought - 1);
    }
    const ratio = ((shape + count) / (count + 1)) * z;
    chance *= ratio;
    if (count >= k && ratio < 1 && chance * purchased <= LEFT_OUT * (1 - ratio) * purchases) break;
    if (chance > LARGE)
      [all, purchases, active, chance] = [all / LARGE, purchases / LARGE, active / LARGE, chance / LARGE];
  }
  return { purchases: purchases / all, active: active / all };
}
