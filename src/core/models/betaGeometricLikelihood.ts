import { digammaRise, logRising } from "../numerics/logRising";
import { logGamma } from "../numerics/logGamma";
import type { LogLikelihood } from "./Model";
import type { PurchaseRows } from "./purchaseRows";

/** Which of the four models it is that customers leave by chance after a purchase. */
export interface BetaGeometric {
  /** k of the Erlang-k times between purchases: 1 is pure chance, more is a rhythm. */
  regularity: number;
  /** May a customer leave after the first purchase already? 1 as MBG has it, 0 as BG. */
  leavesAtFirst: 0 | 1;
}

/**
 * The likelihood of a base of customers. One customer's is
 *
 *   exp((k - 1) logIntervals - x log gamma(k)) [ B(a, b + n) / B(a, b) · A + B(a + 1, b + n - 1) / B(a, b) · D ]
 *   A = Σ_{j < k} gamma(r + k x + j) / (gamma(r) j!) α^r (T - t)^j / (α + T)^(r + k x + j)
 *   D = gamma(r + k x) / gamma(r) α^r / (α + t)^(r + k x)
 *
 * with n = x + d the purchases after which the customer could have left, and no D where n = 0. What only depends on x or
 * only on T is summed once for each x and T; what is left for a row is log(P + E), where A is P, and D with its beta
 * function E, over what both have in common.
 *
 * @source Fader, Hardie & Lee (2005) for k = 1, d = 0; Batislam, Denizel & Filiztekin (2007) for k = 1, d = 1;
 *   Platzer & Reutterer (2016), Ticking Away the Moments, and Reutterer, Platzer & Schröder (2021) for k > 1
 */
export function betaGeometricLikelihood(rows: PurchaseRows, model: BetaGeometric): LogLikelihood {
  const { regularity: k, leavesAtFirst: d } = model;
  const { counts, times, starts } = rows;
  const marginals = marginalsOf(rows, k);
  const level = (k - 1) * rows.logIntervals - logGamma(k) * marginals.purchases;
  const logs = new Float64Array(times.length);
  const inverses = new Float64Array(times.length);
  const walk = k === 1 ? walkChance : walkRhythm;
  const sums = new Sums();

  return (logParameters, gradient) => {
    const [r, alpha, a, b] = Array.from(logParameters, Math.exp) as [number, number, number, number];
    // relative to the time 0, so that no digits cancel out where customers are so alike that r is large
    let value = level - k * marginals.purchases * logParameters[1]!;
    let [byR, byAlpha, byA, byB] = [0, 0, 0, 0];
    for (let i = 0; i < times.length; i++) {
      const time = times[i]!;
      const [weight, purchases] = [marginals.byAge[i]!, marginals.purchasesByAge[i]!];
      logs[i] = Math.log1p(time / alpha);
      inverses[i] = 1 / (alpha + time);
      value -= (r * weight + purchases) * logs[i]!;
      byR -= weight * logs[i]!;
      byAlpha += ((r * weight * time) / alpha - purchases) * inverses[i]!;
    }
    for (let i = 0; i < counts.length; i++) {
      const x = counts[i]!;
      const n = x + d;
      const weight = marginals.byCount[i]!;
      value += weight * (logRising(r, k * x) + logRising(b, n) - logRising(a + b, n));
      byR += weight * digammaRise(r, k * x);
      const both = digammaRise(a + b, n);
      byA -= weight * both;
      byB += weight * (digammaRise(b, n) - both);
      if (n === 0 && k === 1) continue;
      const left = n === 0 ? 0 : a / (b + n - 1);
      walk(rows, starts[i]!, starts[i + 1]!, r + k * x, left, k, logs, inverses, sums);
      value += sums.value;
      byR += sums.byShape;
      byAlpha += sums.byAlpha;
      byA += sums.left / a;
      if (n > 0) byB -= sums.left / (b + n - 1);
    }
    gradient[0] = byR * r;
    gradient[1] = byAlpha * alpha;
    gradient[2] = byA * a;
    gradient[3] = byB * b;
    return value;
  };
}

/** What a walk over the rows of one number of purchases adds up. */
class Sums {
  value = 0;
  byShape = 0;
  byAlpha = 0;
  /** Of the chances that customers have left. */
  left = 0;
}

type Walk = (
  rows: PurchaseRows,
  start: number,
  end: number,
  shape: number,
  left: number,
  regularity: number,
  logs: Float64Array,
  inverses: Float64Array,
  sums: Sums,
) => void;

/** k = 1, where P is 1: the loop that takes the time. */
const walkChance: Walk = ({ recency, age, weights }, start, end, shape, left, _, logs, inverses, sums) => {
  const logLeft = Math.log(left);
  let [value, byShape, byAlpha, leftSum] = [0, 0, 0, 0];
  for (let row = start; row < end; row++) {
    const [last, seen, weight] = [recency[row]!, age[row]!, weights[row]!];
    const silence = logs[seen]! - logs[last]!;
    const exponent = logLeft + shape * silence;
    const isLarge = exponent > 0;
    const e = Math.exp(isLarge ? -exponent : exponent);
    const q = 1 + e;
    const share = (weight * (isLarge ? 1 : e)) / q;
    value += weight * ((isLarge ? exponent : 0) + Math.log(q));
    byShape += share * silence;
    byAlpha += share * (inverses[seen]! - inverses[last]!);
    leftSum += share;
  }
  sums.value = value;
  sums.byShape = byShape;
  sums.byAlpha = shape * byAlpha;
  sums.left = leftSum;
};

/** k > 1, where P = Σ_{j < k} (s)_j / j! u^j is a polynomial in u = (T - t) / (α + T). */
const walkRhythm: Walk = (rows, start, end, shape, left, regularity, logs, inverses, sums) => {
  const { recency, age, weights, times } = rows;
  const logLeft = Math.log(left);
  const { rising, byShapeOf } = polynomial(shape, regularity);
  let [value, byShape, byAlpha, leftSum] = [0, 0, 0, 0];
  for (let row = start; row < end; row++) {
    const [last, seen, weight] = [recency[row]!, age[row]!, weights[row]!];
    const silence = logs[seen]! - logs[last]!;
    const inverse = inverses[seen]!;
    const u = (times[seen]! - times[last]!) * inverse;
    let [p, byS, byU] = [0, 0, 0];
    for (let j = regularity - 1; j >= 0; j--) {
      byU = byU * u + p;
      p = p * u + rising[j]!;
      byS = byS * u + byShapeOf[j]!;
    }
    const exponent = logLeft + shape * silence;
    const isLarge = exponent > 0;
    const e = Math.exp(isLarge ? -exponent : exponent);
    const [scale, gone] = isLarge ? [e, 1] : [1, e];
    const q = scale * p + gone;
    const share = (weight * gone) / q;
    const alive = (weight * scale) / q;
    value += weight * ((isLarge ? exponent : 0) + Math.log(q));
    byShape += share * silence + alive * byS;
    byAlpha += share * shape * (inverse - inverses[last]!) - alive * byU * u * inverse;
    leftSum += share;
  }
  sums.value = value;
  sums.byShape = byShape;
  sums.byAlpha = byAlpha;
  sums.left = leftSum;
};

/** Of u^j, j < k: (s)_j / j!, and its derivative by s. */
export function polynomial(shape: number, regularity: number): { rising: Float64Array; byShapeOf: Float64Array } {
  const rising = new Float64Array(regularity);
  const byShapeOf = new Float64Array(regularity);
  let [term, logarithmic] = [1, 0];
  for (let j = 0; j < regularity; j++) {
    rising[j] = term;
    byShapeOf[j] = term * logarithmic;
    term *= (shape + j) / (j + 1);
    logarithmic += 1 / (shape + j);
  }
  return { rising, byShapeOf };
}

interface Marginals {
  byCount: Float64Array;
  byAge: Float64Array;
  /** k times the purchases of all of an age. */
  purchasesByAge: Float64Array;
  purchases: number;
}

function marginalsOf({ purchases, age, weights, counts, times }: PurchaseRows, k: number): Marginals {
  const byCount = new Float64Array(counts.length);
  const byAge = new Float64Array(times.length);
  const purchasesByAge = new Float64Array(times.length);
  let all = 0;
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row]!;
    const x = counts[purchases[row]!]!;
    byCount[purchases[row]!]! += weight;
    byAge[age[row]!]! += weight;
    purchasesByAge[age[row]!]! += k * weight * x;
    all += weight * x;
  }
  return { byCount, byAge, purchasesByAge, purchases: all };
}
