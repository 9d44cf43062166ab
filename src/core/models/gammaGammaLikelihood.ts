import { logBeta } from "../numerics/logBeta";
import { digammaRise } from "../numerics/logRising";
import type { LogLikelihood } from "./Model";

/** Customers with a mean spend, a place a customer or several who are the same. */
export interface SpendRows {
  purchases: Float64Array;
  /** Of a purchase; all above 0. */
  means: Float64Array;
  weights: Float64Array;
  customers: number;
}

/**
 * The likelihood of the mean spends m of customers with x purchases, of parameters p, q, v. With s = x m, one customer's is
 *
 *   (s / v)^(p x) / (m B(p x, q) (1 + s / v)^(p x + q))
 *
 * @source Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, eq. 1a
 */
export function gammaGammaLikelihood(rows: SpendRows): LogLikelihood {
  const { purchases, means, weights } = rows;
  const spends = means.map((mean, i) => mean * purchases[i]!);
  const byCount = weightsByCount(rows);
  let [all, spendLogs, meanLogs] = [0, 0, 0];
  means.forEach((mean, i) => {
    all += weights[i]! * purchases[i]!;
    spendLogs += weights[i]! * purchases[i]! * Math.log(spends[i]!);
    meanLogs += weights[i]! * Math.log(mean);
  });

  return (logParameters, gradient) => {
    const [p, q, v] = Array.from(logParameters, Math.exp) as [number, number, number];
    const scaled = spendLogs - all * logParameters[2]!;
    let [value, byP, byQ] = [p * scaled - meanLogs, scaled, 0];
    for (const [x, weight] of byCount) {
      value -= weight * logBeta(p * x, q);
      byP += weight * x * digammaRise(p * x, q);
      byQ += weight * digammaRise(q, p * x);
    }
    let [logs, logsByCount, shares, sharesByCount] = [0, 0, 0, 0];
    for (let i = 0; i < spends.length; i++) {
      const spend = spends[i]!;
      const weight = weights[i]!;
      const weighted = weight * purchases[i]!;
      // with its digits where v is large, as it is when customers are much alike
      const log = Math.log1p(spend / v);
      const share = spend / (v + spend);
      logs += weight * log;
      logsByCount += weighted * log;
      shares += weight * share;
      sharesByCount += weighted * share;
    }
    value -= p * logsByCount + q * logs;
    gradient[0] = p * (byP - logsByCount);
    gradient[1] = q * (byQ - logs);
    gradient[2] = p * sharesByCount + q * shares - p * all;
    return value;
  };
}

function weightsByCount({ purchases, weights }: SpendRows): Map<number, number> {
  const byCount = new Map<number, number>();
  purchases.forEach((x, i) => byCount.set(x, (byCount.get(x) ?? 0) + weights[i]!));
  return byCount;
}
