import type { Standing } from "./Model";
import type { PurchaseModel } from "./PurchaseModel";
import type { PurchaseColumns } from "./purchaseRows";

/** Customers of whom the model expects the same. */
export interface StandingGroup {
  part: number;
  standing: Standing;
  /** Of each weight, its sum over them, each times the chance to be a customer still in this standing. */
  sums: Float64Array;
}

/**
 * Customers of the same part, purchases and age together, so that each future is worked out once.
 *
 * @param weights  a place a customer, of each thing that is added up
 * @param partOf   a place a customer; who has -1 is left out
 */
export function standingGroups(
  model: PurchaseModel,
  { repeatPurchases, recency, age }: PurchaseColumns,
  weights: readonly ArrayLike<number>[],
  partOf?: ArrayLike<number>,
): Iterable<StandingGroup> {
  const groups = new Map<string, StandingGroup>();
  for (let place = 0; place < repeatPurchases.length; place++) {
    const part = partOf ? partOf[place]! : 0;
    if (part < 0) continue;
    const customer = { repeatPurchases: repeatPurchases[place]!, recency: recency[place]!, age: age[place]! };
    const active = model.active(customer);
    model.phaseChances(customer).forEach((chance, phase) => {
      const key = `${part} ${customer.repeatPurchases} ${customer.age} ${phase}`;
      const group = groups.get(key) ?? {
        part,
        standing: { ...customer, phase },
        sums: new Float64Array(weights.length),
      };
      groups.set(key, group);
      weights.forEach((weight, i) => (group.sums[i]! += active * chance * weight[place]!));
    });
  }
  return groups.values();
}
