import { digammaRise, logRising } from "../numerics/logRising";
import type { LogLikelihood } from "./Model";
import type { PurchaseRows } from "./purchaseRows";

/**
 * The likelihood of a base of customers under BG/BB, of parameters alpha, beta, gamma, delta: at each opportunity a
 * customer has left for good with one chance, and buys with another where not. With n opportunities, one customer's is
 *
 *   B(α + x, β + n - x) B(γ, δ + n) + Σ_{t <= j < n} B(α + x, β + j - x) B(γ + 1, δ + j)
 *
 * over B(α, β) B(γ, δ), where j is the last opportunity at which it was still one. All is written relative to j = t, so
 * that what is summed are products of a few quotients below 1.
 *
 * @source Fader, Hardie & Shang (2010), Customer-Base Analysis in a Discrete-Time Noncontractual Setting, eq. 5
 */
export function betaBernoulliLikelihood(rows: PurchaseRows): LogLikelihood {
  const { purchases, recency, age, weights, counts, times } = rows;
  return (logParameters, gradient) => {
    const parameters = Array.from(logParameters, Math.exp) as [number, number, number, number];
    let value = 0;
    const sums = [0, 0, 0, 0];
    for (let row = 0; row < weights.length; row++) {
      const own = logShare(parameters, counts[purchases[row]!]!, times[recency[row]!]!, times[age[row]!]!);
      value += weights[row]! * own.value;
      for (let i = 0; i < 4; i++) sums[i]! += weights[row]! * own.slope[i]!;
    }
    parameters.forEach((parameter, i) => (gradient[i] = sums[i]! * parameter));
    return value;
  };
}

/** The log-likelihood of one customer, and its slope. */
function logShare(
  [alpha, beta, gamma, delta]: readonly [number, number, number, number],
  x: number,
  last: number,
  opportunities: number,
): { value: number; slope: number[] } {
  const both = alpha + beta;
  const all = gamma + delta;
  // from j to j + 1: of each parameter, what the logarithm of the quotient has grown by
  let [term, byBeta, byBoth, byDelta, byAll] = [1, 0, 0, 0, 0];
  let [sum, sumBeta, sumBoth, sumDelta, sumAll] = [0, 0, 0, 0, 0];
  for (let j = last; j < opportunities; j++) {
    sum += term;
    sumBeta += term * byBeta;
    sumBoth += term * byBoth;
    sumDelta += term * byDelta;
    sumAll += term * byAll;
    term *= ((beta + j - x) / (both + j)) * ((delta + j) / (all + 1 + j));
    byBeta += 1 / (beta + j - x);
    byBoth -= 1 / (both + j);
    byDelta += 1 / (delta + j);
    byAll -= 1 / (all + 1 + j);
  }
  // still a customer: B(γ, δ + n) is (γ + δ + n) / γ of B(γ + 1, δ + n)
  const active = (term * (all + opportunities)) / gamma;
  const likelihood = sum + active;
  const [shareBeta, shareBoth, shareDelta, shareAll] = [
    (sumBeta + active * byBeta) / likelihood,
    (sumBoth + active * byBoth) / likelihood,
    (sumDelta + active * byDelta) / likelihood,
    (sumAll + active * (byAll + 1 / (all + opportunities))) / likelihood,
  ];
  const [buys, skips, chances] = [digammaRise(alpha, x), digammaRise(beta, last - x), digammaRise(both, last)];
  const [stays, stayed] = [digammaRise(delta, last), digammaRise(all, last + 1)];
  return {
    value:
      logRising(alpha, x) +
      logRising(beta, last - x) -
      logRising(both, last) +
      Math.log(gamma) +
      logRising(delta, last) -
      logRising(all, last + 1) +
      Math.log(likelihood),
    slope: [
      buys - chances + shareBoth,
      skips - chances + shareBeta + shareBoth,
      1 / gamma - stayed + shareAll - active / (gamma * likelihood),
      stays - stayed + shareDelta + shareAll,
    ],
  };
}
