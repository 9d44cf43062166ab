import { LAST_DAY } from "../../vocabulary/calendar";
import { cannotLoseOneTimeBuyers } from "../../vocabulary/churnErrors";
import { ACT_UNTIL } from "../../vocabulary/churnRules";
import { periods, type PeriodId } from "../../vocabulary/periods";
import { keepsOneTimeBuyers, type PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { CoreError } from "../CoreError";
import { total } from "../numerics/total";
import { discountedPurchases } from "./discountedPurchases";
import type { Customer } from "./Model";
import type { Outlook } from "./predictCustomers";
import type { PurchaseModel } from "./PurchaseModel";
import { modelWith } from "./purchaseModels";

/** Customers who are late, place by place, and what is predicted of them. */
export interface LateCustomers {
  repeatPurchases: ArrayLike<number>;
  recency: ArrayLike<number>;
  age: ArrayLike<number>;
  /** The chance to be a customer still. */
  active: ArrayLike<number>;
  /** Of each within the horizon, as the predictions have it: value, or purchases where there is none. */
  expected: ArrayLike<number>;
  /** What one purchase brings of that; 1 where purchases are counted. */
  each: ArrayLike<number>;
}

interface Watching {
  model: PurchaseModelId;
  /** Of one with a rhythm, its k follows them. */
  parameters: readonly number[];
  late: LateCustomers;
  outlook: Pick<Outlook, "horizon" | "discountRate">;
  /** What the times of customers are counted in. */
  unit: PeriodId;
  /** The last day that was seen. */
  until: number;
  /** Customers on the list. */
  most: number;
  /** And the least chance of being active that they have. */
  leastActive: number;
  /** Are amounts of each customer to be rounded to cents, so that lists add up to their totals? */
  inCents: boolean;
}

/** The customers with the most at risk, from the most down. */
export interface ChurnWatch {
  /** Among those who are late. */
  places: Int32Array;
  /** Expected within the horizon of a customer who is one still, and the part of it that is likely lost. */
  ifActive: Float64Array;
  atRisk: Float64Array;
  /** 0 where it is below half already; NaN where it never is as long as calendars last. */
  daysLeft: Float64Array;
  /** Of all who are late. */
  all: { customers: number; atRisk: number };
}

/**
 * Who is likely lost, by what is lost with them, and until when they can be written to: the first day on which, without
 * another purchase, P(alive) is below one half.
 *
 * @formula if_active = clv / p_alive; at_risk = if_active * (1 - p_alive); days_left = MIN(day; p_alive(age + day) < 0.5)
 * @throws {CoreError} "notAvailable" of a model in which nobody leaves before the second purchase
 * @source P(alive) and the value as stillActive of each model and predictCustomers have them
 */
export function churnWatch({
  model: id,
  parameters,
  late,
  outlook,
  unit,
  until,
  most,
  leastActive,
  inCents,
}: Watching): ChurnWatch {
  if (keepsOneTimeBuyers(id)) throw new CoreError("notAvailable", cannotLoseOneTimeBuyers(id));
  const model = modelWith(id, parameters);
  const { active } = late;
  const amount = (value: number): number => (inCents ? Math.round(value * 100) / 100 : value);
  const ifActive = Float64Array.from(active, (_, place) => valueIfActive(place, late, model, outlook));
  const atRisk = ifActive.map((value, place) => amount(value * (1 - active[place]!)));
  const places = Int32Array.from(atRisk.keys())
    .filter((place) => active[place]! >= leastActive)
    .sort((a, b) => atRisk[b]! - atRisk[a]! || a - b)
    .slice(0, most);
  const day = 1 / periods[unit].days;
  return {
    places,
    ifActive: Float64Array.from(places, (place) => amount(ifActive[place]!)),
    atRisk: Float64Array.from(places, (place) => atRisk[place]!),
    daysLeft: Float64Array.from(places, (place) =>
      active[place]! < ACT_UNTIL ? 0 : daysLeft(model, customerAt(late, place), day, LAST_DAY - until),
    ),
    all: { customers: active.length, atRisk: total(atRisk) },
  };
}

const customerAt = ({ repeatPurchases, recency, age }: LateCustomers, place: number): Customer => ({
  repeatPurchases: repeatPurchases[place]!,
  recency: recency[place]!,
  age: age[place]!,
});

/** Below this a chance, and what is expected with it, have lost their digits. */
const FAINT = 1e-290;

function valueIfActive(
  place: number,
  late: LateCustomers,
  model: PurchaseModel,
  { horizon, discountRate }: Watching["outlook"],
): number {
  const active = late.active[place]!;
  if (active > FAINT) return late.expected[place]! / active;
  const customer = customerAt(late, place);
  return model.phaseChances(customer).reduce((sum, chance, phase) => {
    const standing = { ...customer, phase };
    const expected = (time: number): number => model.expected(standing, time);
    return (
      sum + chance * late.each[place]! * discountedPurchases(expected, model.scale(standing), horizon, discountRate)
    );
  }, 0);
}

/** Silence lets P(alive) only fall, so the first day below one half is found by halves. */
function daysLeft(model: PurchaseModel, customer: Customer, day: number, most: number): number {
  const isBelow = (days: number): boolean => model.active({ ...customer, age: customer.age + days * day }) < ACT_UNTIL;
  let [above, below] = [0, 1];
  while (!isBelow(below)) {
    if (below >= most) return NaN;
    [above, below] = [below, Math.min(2 * below, most)];
  }
  while (below - above > 1) {
    const middle = Math.floor((above + below) / 2);
    if (isBelow(middle)) below = middle;
    else above = middle;
  }
  return below;
}
