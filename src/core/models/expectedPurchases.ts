import type { PurchaseModel } from "./PurchaseModel";
import type { PurchaseColumns } from "./purchaseRows";

/** A place a customer. */
export interface ExpectedPurchases {
  /** The chance to be a customer still. */
  active: Float64Array;
  /** Purchases to come. */
  purchases: Float64Array;
}

/**
 * What a model expects of each customer within a horizon: the chance to be one still, and the purchases.
 *
 * @param horizon  in the periods of the columns
 */
export function expectedPurchases(
  model: PurchaseModel,
  { repeatPurchases, recency, age }: PurchaseColumns,
  horizon: number,
): ExpectedPurchases {
  const { length } = repeatPurchases;
  const found = { active: new Float64Array(length), purchases: new Float64Array(length) };
  const known = new Map<string, number[]>();
  for (let place = 0; place < length; place++) {
    const customer = { repeatPurchases: repeatPurchases[place]!, recency: recency[place]!, age: age[place]! };
    const key = `${customer.repeatPurchases} ${customer.age}`;
    let ofPhases = known.get(key);
    if (!ofPhases) {
      ofPhases = Array.from({ length: model.phases }, (_, phase) => model.expected({ ...customer, phase }, horizon));
      known.set(key, ofPhases);
    }
    const active = model.active(customer);
    const chances = model.phaseChances(customer);
    found.active[place] = active;
    found.purchases[place] = active * chances.reduce((sum, chance, phase) => sum + chance * ofPhases[phase]!, 0);
  }
  return found;
}
