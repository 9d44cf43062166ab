import { PARAMETER_DRAWS } from "../../vocabulary/modelRules";
import { Chance } from "../numerics/Chance";
import { choleskyRoot } from "../numerics/choleskyRoot";
import type { Fit } from "./Model";
import type { FittedPurchases } from "./purchaseModels";
import { purchaseRows } from "./purchaseRows";
import type { Outlook, SpendingCustomers } from "./predictCustomers";
import type { PurchaseModel } from "./PurchaseModel";
import type { PurchaseColumns } from "./purchaseRows";

/** What all customers together do in each of the futures that were drawn. */
export interface TotalDraws {
  /** A list a moment: purchases until then. */
  purchases: Float64Array[];
}

/**
 * Purchases of all customers together until certain times, in futures by chance. Each of them has parameters of its own,
 * drawn from what the data leave open about them (normal for their logarithms, by the curvature of the likelihood), and
 * each customer a life of its own under these.
 *
 * @param until  times ahead, ascending, in the periods of the columns
 * @source King, Tomz & Wittenberg (2000), Making the Most of Statistical Analyses, for the draws of parameters
 */
export function drawPurchases(
  { fit, withParameters }: FittedPurchases,
  columns: PurchaseColumns,
  until: ArrayLike<number>,
  seed: number,
): TotalDraws {
  const chance = new Chance(seed);
  const lives = new Lives(columns, chance);
  const purchases = Array.from({ length: until.length }, () => new Float64Array(PARAMETER_DRAWS));
  const drawn = parameterDraws(fit, chance);
  for (let draw = 0; draw < PARAMETER_DRAWS; draw++) {
    const counts = new Float64Array(until.length);
    let moment = 0;
    const visit = (time: number): void => {
      while (time > until[moment]!) moment++;
      counts[moment]!++;
    };
    lives.each(withParameters(drawn()), until[until.length - 1]!, visit, () => (moment = 0));
    let all = 0;
    counts.forEach((count, i) => (purchases[i]![draw] = all += count));
  }
  return { purchases };
}

/**
 * The margin of all customers together within a horizon, discounted and after refunds, in futures by chance, as above;
 * parameters of spends are drawn as well.
 */
export function drawValues(
  { fit, withParameters }: FittedPurchases,
  spends: Fit,
  customers: SpendingCustomers,
  { horizon, marginRate, discountRate, seed }: Outlook,
): Float64Array {
  const chance = new Chance(seed);
  const lives = new Lives(customers, chance);
  const rate = Math.log1p(discountRate);
  const [drawn, drawnSpends] = [parameterDraws(fit, chance), parameterDraws(spends, chance)];
  return Float64Array.from({ length: PARAMETER_DRAWS }, () => {
    const [p, q, v] = drawnSpends() as [number, number, number];
    let [purchases, discounted, value] = [0, 0, 0];
    const visit = (time: number): void => {
      purchases++;
      discounted += Math.exp(-rate * time);
    };
    lives.each(withParameters(drawn()), horizon, visit, (place) => {
      if (purchases > 0) {
        const x = customers.repeatPurchases[place]!;
        const spent = x > 0 ? x * Math.max(0, customers.monetaryValue[place]!) : 0;
        const amount = (chance.gamma(p * purchases, 1) / chance.gamma(q + p * x, 1)) * (v + spent);
        value += marginRate * customers.netShares[place]! * (discounted / purchases) * amount;
      }
      [purchases, discounted] = [0, 0];
    });
    return value;
  });
}

/** Parameters by chance, as far as a fit leaves them open. */
function parameterDraws({ parameters, logCovariances }: Fit, chance: Chance): () => number[] {
  const root = choleskyRoot(logCovariances);
  return () => {
    const normal = logCovariances.map(() => chance.normal());
    return parameters.map((parameter, i) => {
      const step = root?.[i]?.reduce((sum, part, j) => (j <= i ? sum + part * normal[j]! : sum), 0) ?? 0;
      return parameter * Math.exp(step);
    });
  };
}

/** Lives of customers by chance; those who are the same are asked about once. */
class Lives {
  private readonly rows;

  constructor(
    columns: PurchaseColumns,
    private readonly chance: Chance,
  ) {
    this.rows = purchaseRows(columns);
  }

  /**
   * One life of each customer under a model.
   *
   * @param visit  is told the time of each purchase
   * @param after  is told the customer whose purchases these were
   */
  each(model: PurchaseModel, horizon: number, visit: (time: number) => void, after: (place: number) => void): void {
    const { chance, rows } = this;
    const { purchases, recency, age, counts, times, rowOf } = rows;
    const active = new Float64Array(purchases.length);
    const phases = new Float64Array(purchases.length * model.phases);
    for (let row = 0; row < purchases.length; row++) {
      const customer = {
        repeatPurchases: counts[purchases[row]!]!,
        recency: times[recency[row]!]!,
        age: times[age[row]!]!,
      };
      active[row] = model.active(customer);
      phases.set(model.phaseChances(customer), row * model.phases);
    }
    for (let place = 0; place < rowOf.length; place++) {
      const row = rowOf[place]!;
      if (chance.uniform() >= active[row]!) continue;
      const standing = { repeatPurchases: counts[purchases[row]!]!, age: times[age[row]!]!, phase: 0 };
      let left = model.phases === 1 ? 0 : chance.uniform() - phases[row * model.phases]!;
      while (left > 0 && standing.phase < model.phases - 1) left -= phases[row * model.phases + ++standing.phase]!;
      model.live(chance, standing, horizon, visit);
      after(place);
    }
  }
}

/** The figures that so large parts of the draws do not exceed. */
export function quantiles(draws: Float64Array, ...parts: readonly number[]): number[] {
  const sorted = draws.slice().sort();
  return parts.map((part) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!);
}
