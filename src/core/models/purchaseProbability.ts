import { integrate } from "../numerics/integrate";
import { logRising } from "../numerics/logRising";
import { LARGE, LEFT_OUT, type BetaGeometricParameters } from "./betaGeometricFuture";
import type { BetaGeometric } from "./betaGeometricLikelihood";
import { checkHorizon } from "./checkHorizon";
import type { PurchasesAsked, Standing } from "./Model";
import type { ParetoNbdParameters } from "./paretoNbdFuture";
import type { PurchaseModel } from "./PurchaseModel";

/** The chance that a customer who is one still buys so often, or more often, between two times. */
export function purchaseProbability({ law }: PurchaseModel, standing: Standing, asked: PurchasesAsked): number {
  return "regularity" in law
    ? betaGeometricProbability(law.parameters, law, standing, asked)
    : paretoNbdProbability(law.parameters, standing, asked);
}

/**
 * The chance that a customer who is one still buys `count` times or more, after one time and until a later one, both in
 * periods from now; of a new customer from the beginning on, the P(X(t) >= x) whose differences are P(X(t) = x).
 *
 * Until the first of the times arrivals come one by one; from each number of them the next purchases take as many arrivals
 * as are missing, and after each but the last the customer must stay. Exact but for rounding, to 1e-15 of a whole chance.
 *
 * @formula SUM(P(N(after) = n) * B(a, b + bought + count - 1) / B(a, b) * P(N(after, until) >= k * count - MOD(phase + n, k)); n = 0 ..); bought = FLOOR((phase + n) / k)
 * @throws {CoreError} "value" when the times are so far that the terms would be too many
 * @source Fader, Hardie & Lee (2005), eq. 8; MBG: Batislam, Denizel & Filiztekin (2007); k > 1: Platzer & Reutterer (2016)
 */
function betaGeometricProbability(
  [r, alpha, a, b]: BetaGeometricParameters,
  { regularity: k, leavesAtFirst }: BetaGeometric,
  { repeatPurchases: x, age, phase }: Standing,
  { count, after, until }: PurchasesAsked,
): number {
  const shape = r + k * x + phase;
  const stay = b + x + leavesAtFirst;
  checkHorizon(until, (alpha + age) / Math.max(1, shape));
  const [z, u] = [after / (alpha + age + after), (until - after) / (alpha + age + until)];
  // those that must not end it are known: B(a, stay + count - 1) / B(a, stay)
  let staying = Math.exp(logRising(stay, count - 1) - logRising(a + stay, count - 1));
  let [chance, all, sum] = [1, 0, 0];
  for (let n = 0; ; n++) {
    all += chance;
    sum += chance * staying * arrivalsReach(k * count - ((phase + n) % k), shape + n, u);
    if ((phase + n + 1) % k === 0) {
      const bought = (phase + n + 1) / k + count - 1;
      staying *= (stay + bought - 1) / (a + stay + bought - 1);
    }
    const ratio = ((shape + n) / (n + 1)) * z;
    chance *= ratio;
    if (ratio < 1 && chance <= LEFT_OUT * (1 - Math.max(ratio, z)) * all) return sum / all;
    if (chance > LARGE) [all, sum, chance] = [all / LARGE, sum / LARGE, chance / LARGE];
  }
}

/** The chance of `needed` arrivals or more, where u is the part that the time has of all time by its end. */
function arrivalsReach(needed: number, shape: number, u: number): number {
  let term = Math.exp(shape * Math.log1p(-u));
  let fewer = 0;
  for (let j = 0; j < needed; j++) {
    fewer += term;
    term *= ((shape + j) / (j + 1)) * u;
  }
  return Math.max(0, 1 - fewer);
}

/**
 * The chance that a customer who is one still buys `count` times or more, after one time and until a later one, both in
 * periods from now; of a new customer from the beginning on, the P(X(t) >= x) whose differences are P(X(t) = x).
 *
 * The last of these purchases comes at a time at which the customer must not have left yet: the integral over it has
 * positive terms only, while the usual closed form takes two 2F1 from each other. Its error is below 1e-12.
 *
 * @formula GAMMA(r + x + count) / (GAMMA(r + x) * GAMMA(count)) * ∫ (alpha + age)^(r + x) * t^(count - 1) / (alpha + age + t)^(r + x + count) * ((beta + age) / (beta + age + after + t))^s dt; t = 0 .. until - after; x = repeat_purchases
 * @source Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model, eq. 16, whose sum over x this is
 */
function paretoNbdProbability(
  [r, alpha, s, beta]: ParetoNbdParameters,
  { repeatPurchases, age }: Standing,
  { count, after, until }: PurchasesAsked,
): number {
  const [shape, buying, leaving] = [r + repeatPurchases, alpha + age, beta + age];
  const level = logRising(shape, count) - logRising(1, count - 1) - count * Math.log(buying);
  const density = (time: number): number =>
    Math.exp(
      level +
        (count - 1) * Math.log(time) -
        (shape + count) * Math.log1p(time / buying) -
        s * Math.log1p((after + time) / leaving),
    );
  const scale = 1 / ((shape + count) / buying + (s + 1) / (leaving + after));
  return integrate(density, 0, until - after, scale);
}
