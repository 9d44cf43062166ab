import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { CENTRAL, MANY_REPEATS } from "../../vocabulary/modelRules";
import { periods, type PeriodId } from "../../vocabulary/periods";
import { drawPurchases } from "./drawPurchases";
import { quantiles } from "./quantiles";
import type { Standing } from "./Model";
import type { PurchaseModel } from "./PurchaseModel";
import { purchaseModels } from "./purchaseModels";
import type { PurchaseColumns } from "./purchaseRows";

/** Customers as they were on a day, and what they bought after it. */
export interface SplitCustomers {
  /** Until the split; each place is one. */
  columns: PurchaseColumns;
  /** Of each purchase after the split, the place of its customer. */
  buyers: Int32Array;
  /** And how many days after the split it was, from 1 on. */
  days: Int32Array;
  /** Days after the split that count. */
  length: number;
  unit: PeriodId;
}

/** Seven days after the split, or what is left of them. */
interface HoldoutWeek {
  /** Days after the split on which it begins, from 1 on. */
  start: number;
  predicted: number;
  actual: number;
  /** From the split to the end of the week, and between what it lies in nine of ten futures. */
  predictedUntil: number;
  low: number;
  high: number;
  actualUntil: number;
}

/** Customers of so many repeat purchases before the split; the last group has as many or more. */
interface HoldoutGroup {
  repeatPurchases: number;
  customers: number;
  predicted: number;
  actual: number;
  /** If they bought on as before the split. */
  samePace: number;
}

export interface Holdout {
  weeks: HoldoutWeek[];
  groups: HoldoutGroup[];
}

const WEEK = periods.week.days;
/** Of the futures: the same formula is to give the same figures. */
const SEED = 1;

/**
 * A model that knows nothing of what came after a day, and what came: purchases of the customers it knew, by week, and
 * by how often they had bought. Who bought first after the split is not among them.
 *
 * @formula predicted = SUM(p_alive * (E(X(t + 1)) - E(X(t)))); same_pace = SUM(repeat_purchases / age * horizon); predicted_low = QUANTILE(SUM(X), 0.05); predicted_high = QUANTILE(SUM(X), 0.95)
 * @throws {CoreError} "notAvailable" when the model has no fit before the split
 * @source Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, figures 2 to 5
 */
export function holdout(split: SplitCustomers, model: PurchaseModelId): Holdout {
  const { columns, length, unit } = split;
  const fitted = purchaseModels[model](columns);
  const known = new Standings(fitted.withParameters(fitted.fit.parameters), columns);
  const ends = Float64Array.from(
    { length: Math.ceil(length / WEEK) },
    (_, week) => Math.min(length, (week + 1) * WEEK) / periods[unit].days,
  );
  const draws = drawPurchases(fitted, columns, ends, SEED);
  return { weeks: weeksOf(split, known, ends, draws), groups: groupsOf(split, known, ends.at(-1)!) };
}

function weeksOf(
  { buyers, days }: SplitCustomers,
  known: Standings,
  ends: Float64Array,
  draws: Float64Array[],
): HoldoutWeek[] {
  const actual = new Float64Array(ends.length);
  for (let i = 0; i < buyers.length; i++) actual[Math.floor((days[i]! - 1) / WEEK)]!++;
  let [predictedBefore, actualUntil] = [0, 0];
  return Array.from(ends, (end, week) => {
    const predictedUntil = known.expected(end);
    const [low, high] = quantiles(draws[week]!, CENTRAL.from, CENTRAL.to) as [number, number];
    const predicted = predictedUntil - predictedBefore;
    predictedBefore = predictedUntil;
    actualUntil += actual[week]!;
    return {
      start: week * WEEK + 1,
      predicted,
      actual: actual[week]!,
      predictedUntil,
      low,
      high,
      actualUntil,
    };
  });
}

function groupsOf({ columns, buyers }: SplitCustomers, known: Standings, horizon: number): HoldoutGroup[] {
  const { repeatPurchases, age } = columns;
  const groups = Array.from({ length: MANY_REPEATS + 1 }, (_, count) => ({
    repeatPurchases: count,
    customers: 0,
    predicted: known.expected(horizon, (x) => Math.min(x, MANY_REPEATS) === count),
    actual: 0,
    samePace: 0,
  }));
  const groupOf = (place: number): HoldoutGroup => groups[Math.min(repeatPurchases[place]!, MANY_REPEATS)]!;
  for (let place = 0; place < repeatPurchases.length; place++) {
    const group = groupOf(place);
    group.customers++;
    group.samePace += samePace(repeatPurchases[place]!, age[place]!, horizon);
  }
  for (const buyer of buyers) groupOf(buyer).actual++;
  return groups;
}

/** Purchases of a customer who buys on as before; who has bought once only buys no more. */
export const samePace = (repeatPurchases: number, age: number, horizon: number): number =>
  repeatPurchases === 0 ? 0 : (repeatPurchases / age) * horizon;

/** How many are expected to be customers still, of each purchases, age and phase: what they do depends on nothing else. */
class Standings {
  private readonly all: { standing: Standing; expected: number }[] = [];

  constructor(
    private readonly model: PurchaseModel,
    { repeatPurchases, recency, age }: PurchaseColumns,
  ) {
    const places = new Map<string, number>();
    for (let i = 0; i < repeatPurchases.length; i++) {
      const customer = { repeatPurchases: repeatPurchases[i]!, recency: recency[i]!, age: age[i]! };
      const active = model.active(customer);
      const key = `${customer.repeatPurchases} ${customer.age}`;
      const first = places.get(key) ?? this.begin(customer);
      places.set(key, first);
      model.phaseChances(customer).forEach((chance, phase) => (this.all[first + phase]!.expected += active * chance));
    }
  }

  /** Purchases until a time, of all or of those with certain purchases so far. */
  expected(horizon: number, isMeant: (repeatPurchases: number) => boolean = () => true): number {
    let purchases = 0;
    for (const { standing, expected } of this.all)
      if (expected > 0 && isMeant(standing.repeatPurchases))
        purchases += expected * this.model.expected(standing, horizon);
    return purchases;
  }

  private begin({ repeatPurchases, age }: { repeatPurchases: number; age: number }): number {
    const first = this.all.length;
    for (let phase = 0; phase < this.model.phases; phase++)
      this.all.push({ standing: { repeatPurchases, age, phase }, expected: 0 });
    return first;
  }
}
