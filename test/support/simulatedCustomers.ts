import type { PurchaseColumns } from "../../src/core/models/purchaseRows";
import type { SpendColumns } from "../../src/core/models/gammaGamma";
import { Chance } from "../../src/core/numerics/Chance";

interface Base {
  seed: number;
  customers: number;
  parameters: readonly number[];
}

/** Ages of half a year to a year and a half, in weeks, by days. */
const ageOf = (chance: Chance): number => (182 + Math.floor(365 * chance.uniform())) / 7;

type Life = (age: number) => { repeatPurchases: number; recency: number; logIntervals: number };

function baseOf(chance: Chance, customers: number, live: Life) {
  const columns = {
    repeatPurchases: new Float64Array(customers),
    recency: new Float64Array(customers),
    age: new Float64Array(customers),
    logIntervals: new Float64Array(customers),
  };
  for (let i = 0; i < customers; i++) {
    const age = ageOf(chance);
    const { repeatPurchases, recency, logIntervals } = live(age);
    columns.repeatPurchases[i] = repeatPurchases;
    columns.recency[i] = recency;
    columns.age[i] = age;
    columns.logIntervals[i] = logIntervals;
  }
  return columns;
}

/** Purchases at times that `next` draws, until the customer leaves or is no longer watched. */
function bought(age: number, next: () => number, leaves: (time: number, purchases: number) => boolean) {
  let [time, repeatPurchases, logIntervals] = [0, 0, 0];
  while (!leaves(time, repeatPurchases)) {
    const interval = next();
    if (time + interval > age || leaves(time + interval, -1)) break;
    time += interval;
    repeatPurchases++;
    logIntervals += Math.log(interval);
  }
  return { repeatPurchases, recency: time, logIntervals };
}

/** Parameters r, alpha, a, b of BG/NBD, MBG/NBD and their regular kin. */
export function simulatedBetaGeometric(
  { seed, customers, parameters }: Base,
  { regularity, leavesAtFirst }: { regularity: number; leavesAtFirst: 0 | 1 },
) {
  const chance = new Chance(seed);
  const [r, alpha, a, b] = parameters as [number, number, number, number];
  return baseOf(chance, customers, (age) => {
    const rate = chance.gamma(r, alpha);
    const leaving = chance.beta(a, b);
    return bought(
      age,
      () => chance.gamma(regularity, rate),
      (_, purchases) => purchases >= 1 - leavesAtFirst && chance.uniform() < leaving,
    );
  });
}

/** Parameters r, alpha, s, beta. */
export function simulatedParetoNbd({ seed, customers, parameters }: Base) {
  const chance = new Chance(seed);
  const [r, alpha, s, beta] = parameters as [number, number, number, number];
  return baseOf(chance, customers, (age) => {
    const rate = chance.gamma(r, alpha);
    const end = chance.exponential(chance.gamma(s, beta));
    return bought(
      age,
      () => chance.exponential(rate),
      (time) => time > end,
    );
  });
}

/** Parameters alpha, beta, gamma, delta; all customers have as many opportunities. */
export function simulatedBetaBernoulli({ seed, customers, parameters }: Base, opportunities: number): PurchaseColumns {
  const chance = new Chance(seed);
  const [alpha, beta, gamma, delta] = parameters as [number, number, number, number];
  const columns = { repeatPurchases: [] as number[], recency: [] as number[], age: [] as number[] };
  for (let i = 0; i < customers; i++) {
    const [buys, leaves] = [chance.beta(alpha, beta), chance.beta(gamma, delta)];
    let [purchases, last] = [0, 0];
    for (let time = 1; time <= opportunities && chance.uniform() >= leaves; time++)
      if (chance.uniform() < buys) [purchases, last] = [purchases + 1, time];
    columns.repeatPurchases.push(purchases);
    columns.recency.push(last);
    columns.age.push(opportunities);
  }
  return columns;
}

/** Parameters p, q, v; one to eight purchases. */
export function simulatedSpend({ seed, customers, parameters }: Base): SpendColumns {
  const chance = new Chance(seed);
  const [p, q, v] = parameters as [number, number, number];
  const purchases = Float64Array.from({ length: customers }, () => 1 + Math.floor(8 * chance.uniform() ** 2));
  return {
    repeatPurchases: purchases,
    monetaryValue: purchases.map((x) => chance.gamma(p * x, x * chance.gamma(q, v))),
  };
}

/** Parameters alpha, beta, c (1 for sBG): survivors at ages from 0 on. */
export function simulatedSurvivors({ seed, customers, parameters }: Base, ages: number): number[] {
  const chance = new Chance(seed);
  const [alpha, beta, c] = parameters as [number, number, number];
  const survivors = new Array<number>(ages + 1).fill(0);
  for (let i = 0; i < customers; i++) {
    // of those who leave with chance θ, (1 - θ)^(t^c) are there at age t
    const staying = chance.exponential(1) / -Math.log1p(-chance.beta(alpha, beta));
    const last = Math.min(ages, Math.floor(staying ** (1 / c)));
    for (let age = 0; age <= last; age++) survivors[age]!++;
  }
  return survivors;
}
