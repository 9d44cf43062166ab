import { PARAMETER_DRAWS } from "../../vocabulary/modelRules";
import { Chance } from "../numerics/Chance";
import { choleskyRoot } from "../numerics/choleskyRoot";
import type { Fit, LogLikelihood } from "./Model";
import type { FittedPurchases } from "./purchaseModels";
import type { Outlook, SpendingCustomers } from "./predictCustomers";
import type { PurchaseModel } from "./PurchaseModel";
import { purchaseRows, type PurchaseColumns } from "./purchaseRows";

/**
 * Purchases of all customers together until certain times, in futures by chance. Each of them has parameters of its own,
 * drawn from what the data leave open about them (normal for their logarithms, by the curvature of the likelihood), and
 * each customer a life of its own under these.
 *
 * @param until  times ahead, ascending, in the periods of the columns
 * @returns      of each of these times, purchases until then in every future
 * @source King, Tomz & Wittenberg (2000), Making the Most of Statistical Analyses, for the draws of parameters
 */
export function drawPurchases(
  fitted: FittedPurchases,
  columns: PurchaseColumns,
  until: ArrayLike<number>,
  seed: number,
): Float64Array[] {
  const chance = new Chance(seed);
  const lives = new Lives(columns, chance);
  const purchases = Array.from({ length: until.length }, () => new Float64Array(PARAMETER_DRAWS));
  const drawn = parameterDraws(fitted, chance);
  for (let draw = 0; draw < PARAMETER_DRAWS; draw++) {
    const counts = new Float64Array(until.length);
    let moment = 0;
    const visit = (time: number): void => {
      while (time > until[moment]!) moment++;
      counts[moment]!++;
    };
    lives.each(fitted.withParameters(drawn()), until[until.length - 1]!, visit, () => (moment = 0));
    let all = 0;
    counts.forEach((count, i) => (purchases[i]![draw] = all += count));
  }
  return purchases;
}

/**
 * The margin of all customers together within a horizon, discounted and after refunds, in futures by chance, as above;
 * parameters of spends are drawn as well.
 */
export function drawValues(
  fitted: FittedPurchases,
  spends: Drawable,
  customers: SpendingCustomers,
  { horizon, marginRate, discountRate, seed }: Outlook,
): Float64Array {
  const chance = new Chance(seed);
  const lives = new Lives(customers, chance);
  const rate = Math.log1p(discountRate);
  const [drawn, drawnSpends] = [parameterDraws(fitted, chance), parameterDraws(spends, chance)];
  return Float64Array.from({ length: PARAMETER_DRAWS }, () => {
    const spend = drawnSpends() as unknown as DrawnSpend;
    let [purchases, discounted, value] = [0, 0, 0];
    const visit = (time: number): void => {
      purchases++;
      discounted += Math.exp(-rate * time);
    };
    lives.each(fitted.withParameters(drawn()), horizon, visit, (place) => {
      if (purchases > 0) {
        const amount = chance.gamma(spend[0] * purchases, 1) * drawnScale(spend, customers, place, chance);
        value += marginRate * customers.netShares[place]! * (discounted / purchases) * amount;
      }
      [purchases, discounted] = [0, 0];
    });
    return value;
  });
}

/**
 * Purchases of all customers together in spans of time, and what is left of them after refunds, in futures by chance, as
 * above.
 *
 * @param ends    of the spans, ascending, in the periods of the columns; the first begins now
 * @returns       of each future, of each span
 */
export function drawSpans(
  fitted: FittedPurchases,
  spends: Drawable | undefined,
  customers: SpendingCustomers,
  ends: ArrayLike<number>,
  seed: number,
): { purchases: Float64Array[]; revenue: Float64Array[] } {
  const chance = new Chance(seed);
  const lives = new Lives(customers, chance);
  const [drawn, drawnSpends] = [parameterDraws(fitted, chance), spends && parameterDraws(spends, chance)];
  const spans = ends.length;
  const found = (): Float64Array[] => Array.from({ length: PARAMETER_DRAWS }, () => new Float64Array(spans));
  const [purchases, revenue] = [found(), found()];
  const own = new Float64Array(spans);
  for (let draw = 0; draw < PARAMETER_DRAWS; draw++) {
    const spend = drawnSpends?.() as unknown as DrawnSpend | undefined;
    let [span, hasBought] = [0, false];
    const visit = (time: number): void => {
      while (time > ends[span]!) span++;
      own[span]!++;
      hasBought = true;
    };
    lives.each(fitted.withParameters(drawn()), ends[spans - 1]!, visit, (place) => {
      if (hasBought) {
        const scale = spend ? customers.netShares[place]! * drawnScale(spend, customers, place, chance) : 0;
        for (let i = 0; i < spans; i++) {
          if (own[i] === 0) continue;
          purchases[draw]![i]! += own[i]!;
          if (spend) revenue[draw]![i]! += scale * chance.gamma(spend[0] * own[i]!, 1);
          own[i] = 0;
        }
      }
      [span, hasBought] = [0, false];
    });
  }
  return { purchases, revenue };
}

type DrawnSpend = readonly [p: number, q: number, v: number];

/** What the amounts of a customer are multiples of, by chance: the inverse of Gamma-Gamma's rate. */
function drawnScale(
  [p, q, v]: DrawnSpend,
  { repeatPurchases, monetaryValue }: SpendingCustomers,
  place: number,
  chance: Chance,
): number {
  const x = repeatPurchases[place]!;
  const spent = x > 0 ? x * Math.max(0, monetaryValue[place]!) : 0;
  return (v + spent) / chance.gamma(q + p * x, 1);
}

/** A fit, and the likelihood that it is the peak of. */
export interface Drawable {
  fit: Fit;
  logLikelihood: LogLikelihood;
}

/**
 * Half of the 99.9 % point of chi-squared with four degrees of freedom: what the data make so much less likely than the
 * best they leave no more open.
 */
const OUT_OF_REACH = 9.23;

/**
 * Parameters by chance, as far as a fit leaves them open. Where few customers do, the normal law leads to places that
 * the data exclude: such a step is halved until it does not.
 */
function parameterDraws({ fit, logLikelihood }: Drawable, chance: Chance): () => number[] {
  const root = choleskyRoot(fit.logCovariances);
  const peak = Float64Array.from(fit.logCovariances, (_, i) => Math.log(fit.parameters[i]!));
  const gradient = new Float64Array(peak.length);
  return () => {
    const normal = peak.map(() => chance.normal());
    let step = peak.map(
      (_, i) => root?.[i]!.reduce((sum, part, j) => (j <= i ? sum + part * normal[j]! : sum), 0) ?? 0,
    );
    const reached = (): Float64Array => peak.map((part, i) => part + step[i]!);
    while (step.some((part) => part !== 0) && !(logLikelihood(reached(), gradient) > fit.logLikelihood - OUT_OF_REACH))
      step = step.map((part) => part / 2);
    return Array.from(reached(), Math.exp);
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
