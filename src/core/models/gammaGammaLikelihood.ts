import { logBeta } from "../numerics/logBeta";
import { digammaRise } from "../numerics/logRising";
import { counting, countingSort } from "../numerics/countingSort";
import { distinct } from "./distinct";
import type { LogLikelihood } from "./Model";

/** Customers with a mean spend, a place a customer or several who are the same. */
export interface SpendRows {
  purchases: Float64Array;
  /** Of a purchase; all above 0. */
  means: Float64Array;
  weights: Float64Array;
  customers: number;
}

/** A product of so much is turned into its logarithm, before it leaves the range of numbers. */
const LARGE = 2 ** 100;

/**
 * The likelihood of the mean spends m of customers with x purchases, of parameters p, q, v. With s = x m, one customer's is
 *
 *   (s / v)^(p x) / (m B(p x, q) (1 + s / v)^(p x + q))
 *
 * The logarithms of 1 + s / v are all that is asked of each customer, and only their sum by x and weight: one logarithm
 * of a product does for hundreds. What the product is more than 1 is kept in place of it, so that no digits are lost
 * where v is large, as it is when customers are much alike.
 *
 * @source Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value, eq. 1a
 */
export function gammaGammaLikelihood(rows: SpendRows): LogLikelihood {
  const { spends, groups, all, spendLogs, meanLogs } = grouped(rows);

  return (logParameters, gradient) => {
    const [p, q, v] = Array.from(logParameters, Math.exp) as [number, number, number];
    const inverse = 1 / v;
    const scaled = spendLogs - all * logParameters[2]!;
    let [value, byP, byQ, byV] = [p * scaled - meanLogs, scaled, 0, -p * all];
    for (const { purchases: x, weight, start, end } of groups) {
      let [more, logs, shares] = [0, 0, 0];
      for (let i = start; i < end; i++) {
        const spend = spends[i]! * inverse;
        const factor = 1 + spend;
        shares += spend / factor;
        more = spend + more * factor;
        if (more > LARGE) {
          logs += Math.log1p(more);
          more = 0;
        }
      }
      logs += Math.log1p(more);
      const customers = end - start;
      value -= weight * (customers * logBeta(p * x, q) + (p * x + q) * logs);
      byP += weight * x * (customers * digammaRise(p * x, q) - logs);
      byQ += weight * (customers * digammaRise(q, p * x) - logs);
      byV += weight * (p * x + q) * shares;
    }
    gradient[0] = p * byP;
    gradient[1] = q * byQ;
    gradient[2] = byV;
    return value;
  };
}

/** Customers with as many purchases and the same weight, from one place to another. */
interface Group {
  purchases: number;
  weight: number;
  start: number;
  end: number;
}

/** What all customers have spent, those of a group side by side, and the sums that do not change with parameters. */
function grouped({ purchases, means, weights }: SpendRows) {
  const counts = distinct(purchases);
  const kinds = distinct(weights);
  const byKind = countingSort(counting(means.length), kinds.places, kinds.values.length);
  const order = countingSort(byKind, counts.places, counts.values.length);
  const spends = new Float64Array(means.length);
  const groups: Group[] = [];
  let [all, spendLogs, meanLogs] = [0, 0, 0];
  for (let end = 0; end < order.length;) {
    const [start, first] = [end, order[end]!];
    const [x, weight] = [purchases[first]!, weights[first]!];
    let [product, logs] = [1, 0];
    for (; end < order.length && purchases[order[end]!] === x && weights[order[end]!] === weight; end++) {
      const mean = means[order[end]!]!;
      spends[end] = x * mean;
      product *= mean;
      if (product > LARGE || product < 1 / LARGE) {
        logs += Math.log(product);
        product = 1;
      }
    }
    logs += Math.log(product);
    groups.push({ purchases: x, weight, start, end });
    all += weight * x * (end - start);
    spendLogs += weight * x * (logs + (end - start) * Math.log(x));
    meanLogs += weight * logs;
  }
  return { spends, groups, all, spendLogs, meanLogs };
}
