import { MANY_REPEATS } from "../../vocabulary/modelRules";
import { distinct } from "./distinct";
import type { PurchaseModel } from "./PurchaseModel";
import type { PurchaseColumns } from "./purchaseRows";
import { purchaseProbability } from "./purchaseProbability";

/** How many customers made no repeat purchase, one, two and so on; the last figure has all with as many or more. */
export function repeatHistogram({ repeatPurchases }: Pick<PurchaseColumns, "repeatPurchases">): Float64Array {
  const customers = new Float64Array(MANY_REPEATS + 1);
  for (let place = 0; place < repeatPurchases.length; place++)
    customers[Math.min(repeatPurchases[place]!, MANY_REPEATS)]!++;
  return customers;
}

/**
 * The same as a model expects it of customers of whom it knows only how long ago each came: by it one sees whether the
 * model has the shape of what it was fitted to.
 *
 * @param age  of each customer, in periods of the model
 * @formula customers = SUM(P(X(age) >= x) - P(X(age) >= x + 1))
 * @source Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, figure 1
 */
export function expectedHistogram(model: PurchaseModel, { age }: Pick<PurchaseColumns, "age">): Float64Array {
  const { values: ages, places } = distinct(age);
  const customers = new Float64Array(ages.length);
  for (const place of places) customers[place]!++;
  const begin = { repeatPurchases: 0, recency: 0, age: 0 };
  const active = model.active(begin);
  const found = new Float64Array(MANY_REPEATS + 1);
  ages.forEach((until, i) => {
    let more = 1;
    for (let count = 1; count <= MANY_REPEATS; count++) {
      const atLeast = active * purchaseProbability(model, { ...begin, phase: 0 }, { count, after: 0, until });
      found[count - 1]! += customers[i]! * (more - atLeast);
      more = atLeast;
    }
    found[MANY_REPEATS]! += customers[i]! * more;
  });
  return found;
}
