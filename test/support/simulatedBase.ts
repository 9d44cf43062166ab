import type { SpendingCustomers } from "../../src/core/models/predictCustomers";
import { Chance } from "../../src/core/numerics/Chance";

export interface Truth {
  /** r, alpha, a, b of MBG/CNBD. */
  purchases: readonly [number, number, number, number];
  regularity: number;
  /** p, q, v of Gamma-Gamma. */
  spends: readonly [number, number, number];
}

/** Customers by chance, and what became of each after the last day that a model knows. */
export interface SimulatedBase {
  customers: SpendingCustomers & { monetaryValue: Float64Array };
  /** Of each customer within the horizon. */
  purchases: Float64Array;
  value: Float64Array;
}

/**
 * Customers of MBG/CNBD who spend by Gamma-Gamma, of ages from half a year to a year, in weeks.
 *
 * @param horizon  weeks after it
 */
export function simulatedBase(seed: number, size: number, horizon: number, truth: Truth): SimulatedBase {
  const chance = new Chance(seed);
  const column = (): Float64Array => new Float64Array(size);
  const customers = {
    repeatPurchases: column(),
    recency: column(),
    age: column(),
    logIntervals: column(),
    monetaryValue: column(),
    netShares: column().fill(1),
  };
  const [purchases, value] = [column(), column()];
  const [r, alpha, a, b] = truth.purchases;
  const [p, q, v] = truth.spends;
  for (let i = 0; i < size; i++) {
    const age = 26 + 26 * chance.uniform();
    const [rate, leaving, scale] = [chance.gamma(r, alpha), chance.beta(a, b), chance.gamma(q, v)];
    let [time, spent] = [0, 0];
    while (chance.uniform() >= leaving) {
      const interval = chance.gamma(truth.regularity, rate);
      time += interval;
      if (time > age + horizon) break;
      const amount = chance.gamma(p, scale);
      if (time > age) {
        purchases[i]!++;
        value[i]! += amount;
        continue;
      }
      customers.repeatPurchases[i]!++;
      customers.recency[i] = time;
      customers.logIntervals[i]! += Math.log(interval);
      spent += amount;
    }
    customers.age[i] = age;
    if (spent > 0) customers.monetaryValue[i] = spent / customers.repeatPurchases[i]!;
  }
  return { customers, purchases, value };
}
