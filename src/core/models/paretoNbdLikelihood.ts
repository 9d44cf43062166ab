import { digammaRise, logRising } from "../numerics/logRising";
import { LeavingFirst } from "./LeavingFirst";
import type { LogLikelihood } from "./Model";
import type { PurchaseRows } from "./purchaseRows";

/** Customers whose rates have such a shape are all alike: a search that comes so far has nothing more to find. */
const LARGEST_SHAPE = 1e6;

/**
 * The likelihood of a base of customers under Pareto/NBD, of parameters r, alpha, s, beta. One customer's is
 *
 *   gamma(r + x) / gamma(r) α^r β^s / ((α + t)^(r + x) (β + t)^s) Q
 *   Q = u(x, t) + (1 - u(x, T)) ((α + t) / (α + T))^(r + x) ((β + t) / (β + T))^s
 *
 * where u(x, y) is the chance of a customer with x purchases to leave from y on before the next one: who was silent from
 * t to T has left first, or would buy first but has not until T, or would leave but has not either. No difference in Q
 * is smaller than what is added to it. As u takes the time, it is worked out once for each x and each time, t or T.
 *
 * @source Fader & Hardie (2005), A Note on Deriving the Pareto/NBD Model and Related Expressions, eq. 15
 */
export function paretoNbdLikelihood(rows: PurchaseRows): LogLikelihood {
  const { counts, times, starts, weights } = rows;
  const { weightsByCount, weightsByTime, purchasesByTime, purchases } = marginalsOf(rows);
  const pairs = pairsOf(rows);
  const group = new Group(pairs.largest);

  return (logParameters, gradient) => {
    const parameters = Array.from(logParameters, Math.exp) as [number, number, number, number];
    const [r, alpha, s, beta] = parameters;
    if (Math.max(r, s) > LARGEST_SHAPE) return -Infinity;
    // relative to the time 0, so that no digits cancel out where customers are so alike that r or s is large
    let value = -purchases * logParameters[1]!;
    const slope: [number, number, number, number] = [0, 0, 0, 0];
    for (let i = 0; i < times.length; i++) {
      const weight = weightsByTime[i]!;
      if (weight === 0) continue;
      const time = times[i]!;
      const [logBuying, logLeaving] = [Math.log1p(time / alpha), Math.log1p(time / beta)];
      value -= (r * weight + purchasesByTime[i]!) * logBuying + s * weight * logLeaving;
      slope[0] -= weight * logBuying;
      slope[1] += ((r * weight * time) / alpha - purchasesByTime[i]!) / (alpha + time);
      slope[2] -= weight * logLeaving;
      slope[3] += (s * weight * time) / (beta * (beta + time));
    }
    for (let i = 0; i < counts.length; i++) {
      const x = counts[i]!;
      value += weightsByCount[i]! * logRising(r, x);
      slope[0] += weightsByCount[i]! * digammaRise(r, x);
      group.begin(parameters, x, times, pairs, i);
      value += group.walk(pairs, weights, starts[i]!, starts[i + 1]!, slope);
    }
    parameters.forEach((parameter, i) => (gradient[i] = slope[i]! * parameter));
    return value;
  };
}

/** What belongs to customers with the same number of purchases: a place for each time that is a t or a T of theirs. */
class Group {
  private readonly leaving = new LeavingFirst();
  private shape = 0;
  private s = 0;
  private size = 0;
  private readonly logBuying: Float64Array;
  private readonly logLeaving: Float64Array;
  private readonly inverseBuying: Float64Array;
  private readonly inverseLeaving: Float64Array;
  private readonly chances: Float64Array;
  private readonly slopes: Float64Array;
  /** What the value changes by when a chance does. */
  private readonly shares: Float64Array;

  constructor(largest: number) {
    this.logBuying = new Float64Array(largest);
    this.logLeaving = new Float64Array(largest);
    this.inverseBuying = new Float64Array(largest);
    this.inverseLeaving = new Float64Array(largest);
    this.chances = new Float64Array(largest);
    this.slopes = new Float64Array(4 * largest);
    this.shares = new Float64Array(largest);
  }

  begin(
    [r, alpha, s, beta]: readonly [number, number, number, number],
    x: number,
    times: Float64Array,
    { starts, times: places, fromLast }: Pairs,
    index: number,
  ): void {
    const { leaving, slopes } = this;
    const start = starts[index]!;
    this.size = starts[index + 1]! - start;
    this.shape = r + x;
    this.s = s;
    leaving.begin(r, alpha, s, beta, x);
    for (let step = 0; step < this.size; step++) {
      const i = fromLast[start + step]!;
      const time = times[places[start + i]!]!;
      this.logBuying[i] = Math.log1p(time / alpha);
      this.logLeaving[i] = Math.log1p(time / beta);
      this.inverseBuying[i] = 1 / (alpha + time);
      this.inverseLeaving[i] = 1 / (beta + time);
      this.shares[i] = 0;
      leaving.at(time);
      this.chances[i] = leaving.chance;
      slopes[4 * i] = leaving.byR;
      slopes[4 * i + 1] = leaving.byAlpha;
      slopes[4 * i + 2] = leaving.byS;
      slopes[4 * i + 3] = leaving.byBeta;
    }
  }

  /** The sum of the logarithms of Q over rows; adds its slope. */
  walk(
    { recency, age }: Pairs,
    weights: Float64Array,
    start: number,
    end: number,
    slope: [number, number, number, number],
  ): number {
    const { shape, s, size, logBuying, logLeaving, inverseBuying, inverseLeaving, chances, slopes, shares } = this;
    let [value, byR, byAlpha, byS, byBeta] = [0, 0, 0, 0, 0];
    for (let row = start; row < end; row++) {
      const [last, seen, weight] = [recency[row]!, age[row]!, weights[row]!];
      const buying = logBuying[last]! - logBuying[seen]!;
      const leaving = logLeaving[last]! - logLeaving[seen]!;
      const silent = Math.exp(shape * buying + s * leaving);
      const buysLater = (1 - chances[seen]!) * silent;
      const q = chances[last]! + buysLater;
      const share = weight / q;
      value += weight * Math.log(q);
      shares[last]! += share;
      shares[seen]! -= share * silent;
      const later = share * buysLater;
      byR += later * buying;
      byS += later * leaving;
      byAlpha += later * (inverseBuying[last]! - inverseBuying[seen]!);
      byBeta += later * (inverseLeaving[last]! - inverseLeaving[seen]!);
    }
    byAlpha *= shape;
    byBeta *= s;
    for (let i = 0; i < size; i++) {
      const share = shares[i]!;
      byR += share * slopes[4 * i]!;
      byAlpha += share * slopes[4 * i + 1]!;
      byS += share * slopes[4 * i + 2]!;
      byBeta += share * slopes[4 * i + 3]!;
    }
    slope[0] += byR;
    slope[1] += byAlpha;
    slope[2] += byS;
    slope[3] += byBeta;
    return value;
  }
}

interface Pairs {
  /** Of each number of purchases, its first pair; and the number of pairs. */
  starts: Int32Array;
  /** Of each pair, the place of its time. */
  times: Int32Array;
  /** The pairs of each number of purchases, counted from the first of them, from the last time to the first. */
  fromLast: Int32Array;
  /** Of each row, the pairs of its recency and its age, counted from the first pair of its number of purchases. */
  recency: Int32Array;
  age: Int32Array;
  /** The most pairs of a number of purchases. */
  largest: number;
}

/** Every time that is a recency or an age of customers with the same number of purchases, once. */
function pairsOf({ recency, age, counts, times, starts }: PurchaseRows): Pairs {
  const pairs: Pairs = {
    starts: new Int32Array(counts.length + 1),
    times: new Int32Array(2 * recency.length),
    fromLast: new Int32Array(2 * recency.length),
    recency: new Int32Array(recency.length),
    age: new Int32Array(recency.length),
    largest: 0,
  };
  const known = new Int32Array(times.length).fill(-1);
  let all = 0;
  for (let i = 0; i < counts.length; i++) {
    const first = all;
    const placeOf = (time: number): number => {
      if (known[time]! < first) {
        known[time] = all;
        pairs.times[all++] = time;
      }
      return known[time]! - first;
    };
    for (let row = starts[i]!; row < starts[i + 1]!; row++) {
      pairs.recency[row] = placeOf(recency[row]!);
      pairs.age[row] = placeOf(age[row]!);
    }
    pairs.starts[i + 1] = all;
    const ofTimes = pairs.times.subarray(first, all);
    pairs.fromLast.subarray(first, all).set(ofTimes.map((_, pair) => pair).sort((a, b) => ofTimes[b]! - ofTimes[a]!));
    pairs.largest = Math.max(pairs.largest, all - first);
  }
  return pairs;
}

function marginalsOf({ purchases, recency, weights, counts, times }: PurchaseRows) {
  const weightsByCount = new Float64Array(counts.length);
  const weightsByTime = new Float64Array(times.length);
  const purchasesByTime = new Float64Array(times.length);
  let all = 0;
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row]!;
    const bought = weight * counts[purchases[row]!]!;
    weightsByCount[purchases[row]!]! += weight;
    weightsByTime[recency[row]!]! += weight;
    purchasesByTime[recency[row]!]! += bought;
    all += bought;
  }
  return { weightsByCount, weightsByTime, purchasesByTime, purchases: all };
}
