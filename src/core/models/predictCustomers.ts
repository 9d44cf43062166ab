import type { Text } from "../../vocabulary/locale";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { CENTRAL, FUTURES, LATE } from "../../vocabulary/modelRules";
import { CoreError } from "../CoreError";
import { Chance } from "../numerics/Chance";
import { counting, countingSort } from "../numerics/countingSort";
import { discountedPurchases } from "./discountedPurchases";
import { distinct } from "./distinct";
import { expectedSpend, fitGammaGamma, type GammaGammaParameters, type SpendColumns } from "./gammaGamma";
import type { Gaps } from "./Gaps";
import type { Fit, Standing } from "./Model";
import type { PurchaseModel } from "./PurchaseModel";
import { purchaseModels } from "./purchaseModels";
import type { PurchaseColumns } from "./purchaseRows";

/** Customers with what they spent; each place is one. */
export interface SpendingCustomers extends PurchaseColumns, SpendColumns {
  /** What is left of a purchase after refunds, as a part of it. */
  netShares: ArrayLike<number>;
}

/** How far predictions look, and by which rates; periods are those of the customers' times. */
export interface Outlook {
  horizon: number;
  marginRate: number;
  /** Effective, a period. */
  discountRate: number;
  seed: number;
}

/** A place a customer, in the order of the columns. */
export interface CustomerPredictions {
  /** The chance to be a customer still. */
  active: Float64Array;
  /** Expected within the horizon. */
  purchases: Float64Array;
  /** Mean amount of a purchase, before refunds; NaN where it has none. */
  spend: Float64Array;
  /** Margin of all purchases within the horizon, discounted, after refunds; and before. */
  value: Float64Array;
  grossValue: Float64Array;
  /** Between which the value lies in nine of ten futures. */
  low: Float64Array;
  high: Float64Array;
  /** From the last purchase to the next: half of the customer's gaps are shorter. */
  nextGap: Float64Array;
  /** 1 where the silence is longer than nine of ten of the customer's gaps. */
  late: Uint8Array;
  /** Why there is no spend where there is none. */
  noSpend: Text | undefined;
}

/**
 * What each customer is expected to do within a horizon, by a model of purchases and one of spends that are fitted to
 * all of them.
 *
 * Customers of the same purchases and age have the same futures, as far as they are customers still and by the size of
 * their amounts: so many are made by chance for all of them, and each takes its quantiles from those, by its own chance
 * to be active and its own mean.
 *
 * @formula clv = clv_gross * net_share; clv_gross = margin_rate * spend * ∫ (1 + discount_rate_period)^(-t) dE(t); t = 0 .. horizon; discount_rate_period = (1 + discount_rate_annual)^(unit / 365.25) - 1; clv_low = QUANTILE(margin_rate * net_share * SUM((1 + discount_rate_period)^(-time) * amount), 0.05); late = P(gap > silence) < 0.1
 * @throws {CoreError} "notAvailable" when the model of purchases has no fit; "value" when the horizon is too long
 * @source Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves; Platzer & Reutterer (2016); quantiles by simulation of the same models
 */
export function predictCustomers(
  customers: SpendingCustomers,
  model: PurchaseModelId,
  outlook: Outlook,
): CustomerPredictions {
  const { fit, withParameters } = purchaseModels[model](customers);
  return predictWith(withParameters(fit.parameters), spending(customers), customers, outlook);
}

interface Spending {
  parameters: GammaGammaParameters;
}

/** The model of their amounts, or why there is none. */
export function spending(customers: SpendingCustomers): (Spending & { fit: Fit }) | { reason: Text } {
  try {
    const fit = fitGammaGamma(customers);
    return { parameters: fit.parameters as unknown as GammaGammaParameters, fit };
  } catch (error) {
    if (error instanceof CoreError) return { reason: error.sentence };
    throw error;
  }
}

/** The same by a model that is known. */
export function predictWith(
  model: PurchaseModel,
  spends: Spending | { reason: Text },
  customers: SpendingCustomers,
  outlook: Outlook,
): CustomerPredictions {
  const found = nothingYet(customers.repeatPurchases.length);
  const amounts = amountsOf(spends, customers, found);
  const futures = new Futures(model, "parameters" in spends ? spends.parameters : undefined, outlook);
  eachGroup(customers, (group) => {
    futures.begin(customers.repeatPurchases[group[0]!]!, customers.age[group[0]!]!);
    for (const place of group) predictOne(place, { model, futures, customers, outlook, amounts }, found);
  });
  return found;
}

interface Known {
  model: PurchaseModel;
  futures: Futures;
  customers: SpendingCustomers;
  outlook: Outlook;
  /** The sizes of the customers' amounts, by which those of their futures are multiplied. */
  amounts: Float64Array;
}

function predictOne(
  place: number,
  { model, futures, customers, outlook: { marginRate }, amounts }: Known,
  found: CustomerPredictions,
): void {
  const customer = {
    repeatPurchases: customers.repeatPurchases[place]!,
    recency: customers.recency[place]!,
    age: customers.age[place]!,
  };
  const active = model.active(customer);
  const phases = model.phaseChances(customer);
  const net = marginRate * customers.netShares[place]!;
  const discounted = active * meanOf(phases, futures.discounted);
  found.active[place] = active;
  found.purchases[place] = active * meanOf(phases, futures.purchases);
  found.grossValue[place] = marginRate * found.spend[place]! * discounted;
  found.value[place] = net * found.spend[place]! * discounted;
  // a loss on each purchase turns the order of futures round
  const [from, to] = net < 0 ? [1 - CENTRAL.from, 1 - CENTRAL.to] : [CENTRAL.from, CENTRAL.to];
  const size = net * amounts[place]!;
  found.low[place] = size * futures.quantile(active, phases, from) + 0;
  found.high[place] = size * futures.quantile(active, phases, to) + 0;
  found.nextGap[place] = futures.gaps.median(customer.recency);
  found.late[place] = futures.gaps.longerThan(customer) < 1 - LATE ? 1 : 0;
}

const meanOf = (chances: readonly number[], values: ArrayLike<number>): number =>
  chances.reduce((sum, chance, i) => sum + chance * values[i]!, 0);

function nothingYet(length: number): CustomerPredictions {
  const column = (): Float64Array => new Float64Array(length);
  return {
    active: column(),
    purchases: column(),
    spend: column().fill(NaN),
    value: column(),
    grossValue: column(),
    low: column(),
    high: column(),
    nextGap: column(),
    late: new Uint8Array(length),
    noSpend: undefined,
  };
}

/** Fills in the spends, and answers the scale of each customer's amounts: v + x m, of Gamma-Gamma. */
function amountsOf(
  spends: Spending | { reason: Text },
  customers: SpendingCustomers,
  found: CustomerPredictions,
): Float64Array {
  const amounts = new Float64Array(found.spend.length).fill(NaN);
  if (!("parameters" in spends)) {
    found.noSpend = spends.reason;
    return amounts;
  }
  for (let place = 0; place < amounts.length; place++)
    try {
      const x = customers.repeatPurchases[place]!;
      // the model knows no mean of 0 or below
      const mean = x > 0 ? Math.max(0, customers.monetaryValue[place]!) : 0;
      found.spend[place] = expectedSpend(spends.parameters, x, mean);
      amounts[place] = spends.parameters[2] + x * mean;
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      found.noSpend = error.sentence;
    }
  return amounts;
}

/** Visits customers of the same purchases and age together, by their places. */
function eachGroup({ repeatPurchases, age }: PurchaseColumns, visit: (places: Int32Array) => void): void {
  const { length } = repeatPurchases;
  const [counts, ages] = [distinct(repeatPurchases), distinct(age)];
  let order = countingSort(counting(length), ages.places, ages.values.length);
  order = countingSort(order, counts.places, counts.values.length);
  for (let start = 0; start < length;) {
    const first = order[start]!;
    let end = start;
    while (
      end < length &&
      counts.places[order[end]!] === counts.places[first] &&
      ages.places[order[end]!] === ages.places[first]
    )
      end++;
    visit(order.subarray(start, end));
    start = end;
  }
}

/** What customers of so many purchases and such an age may do, as long as they are customers; by the phase they are in. */
class Futures {
  /** Expected purchases; and discounted. */
  readonly purchases: Float64Array;
  readonly discounted: Float64Array;
  gaps: Gaps;
  /** Those in which something is bought. */
  private readonly buying: Int32Array;
  /** What the purchases of each future bring, discounted, for amounts of the scale 1; ascending. */
  private readonly values: readonly Float64Array[];
  private readonly chance: Chance;
  private readonly draws: number;

  constructor(
    private readonly model: PurchaseModel,
    private readonly spends: GammaGammaParameters | undefined,
    private readonly outlook: Outlook,
  ) {
    this.chance = new Chance(outlook.seed);
    this.draws = Math.ceil(FUTURES / model.phases);
    this.purchases = new Float64Array(model.phases);
    this.discounted = new Float64Array(model.phases);
    this.gaps = model.gaps(0);
    this.buying = new Int32Array(model.phases);
    this.values = Array.from({ length: model.phases }, () => new Float64Array(this.draws));
  }

  begin(repeatPurchases: number, age: number): void {
    const { model, outlook } = this;
    this.gaps = model.gaps(repeatPurchases);
    for (let phase = 0; phase < model.phases; phase++) {
      const standing = { repeatPurchases, age, phase };
      const expected = (time: number): number => model.expected(standing, time);
      this.purchases[phase] = expected(outlook.horizon);
      this.discounted[phase] = discountedPurchases(
        expected,
        model.scale(standing),
        outlook.horizon,
        outlook.discountRate,
      );
      if (this.spends) this.buying[phase] = this.draw(standing, this.spends, this.values[phase]!);
    }
  }

  private draw(standing: Standing, [p, q]: GammaGammaParameters, values: Float64Array): number {
    const { model, chance, outlook } = this;
    const rate = Math.log1p(outlook.discountRate);
    let [buying, purchases, discounted] = [0, 0, 0];
    const visit = (time: number): void => {
      purchases++;
      discounted += Math.exp(-rate * time);
    };
    for (let i = 0; i < values.length; i++) {
      [purchases, discounted] = [0, 0];
      model.live(chance, standing, outlook.horizon, visit);
      // all amounts in one draw, by the mean discount of their times: what differs is of the second order
      values[i] =
        purchases === 0
          ? 0
          : (discounted / purchases) *
            (chance.gamma(p * purchases, 1) / chance.gamma(q + p * standing.repeatPurchases, 1));
      if (purchases > 0) buying++;
    }
    values.sort();
    return buying;
  }

  /**
   * The smallest value that so large a part of the futures do not exceed, those in which the customer has left among
   * them.
   */
  quantile(active: number, phases: readonly number[], part: number): number {
    const { values, draws, buying } = this;
    if ((active * meanOf(phases, buying)) / draws <= 1 - part) return 0;
    const next = phases.map(() => draws - 1);
    // from the top: most have left, or buy nothing
    for (let above = 0; ;) {
      let [most, phase] = [0, -1];
      for (let j = 0; j < phases.length; j++) {
        const value = next[j]! >= 0 ? values[j]![next[j]!]! : 0;
        if (value > most) [most, phase] = [value, j];
      }
      if (phase < 0) return 0;
      above += (active * phases[phase]!) / draws;
      if (above > 1 - part) return most;
      next[phase]!--;
    }
  }
}
