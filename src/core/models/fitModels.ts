import { PURCHASE_MODELS } from "../../vocabulary/purchaseModelWords";
import { fitPurchases, looksForRhythm, type FittedModel, type UnfittedModel } from "./fitPurchases";
import type { PurchaseModel } from "./PurchaseModel";
import type { PurchaseColumns } from "./purchaseRows";

/** Models of the same customers, none of which was tried on what it had not seen. */
export interface FittedModels {
  fitted: FittedModel[];
  unfitted: UnfittedModel[];
}

/**
 * Fits every model of purchases to customers whose purchases are counted already. There is nothing to try them on, and
 * so none to recommend.
 *
 * @param columns  a place a customer or, with weights, several; times in one unit. Without the logarithms of the times
 *                 between purchases there are no models with a rhythm.
 * @param report   told the part that is done, from 0 to 1
 */
export function fitModels(columns: PurchaseColumns, report: (share: number) => void = () => undefined): FittedModels {
  const fitted: FittedModel[] = [];
  const unfitted: UnfittedModel[] = [];
  PURCHASE_MODELS.forEach((model, i) => {
    const found: FittedModel | UnfittedModel =
      looksForRhythm(model) && !columns.logIntervals
        ? { model, reason: "noIntervals" }
        : fitPurchases(model, columns, (known, purchases) => ({ ...known, active: activeIn(purchases, columns) }));
    if ("reason" in found) unfitted.push(found);
    else fitted.push(found);
    report((i + 1) / PURCHASE_MODELS.length);
  });
  return { fitted, unfitted };
}

function activeIn(model: PurchaseModel, { repeatPurchases, recency, age, weights }: PurchaseColumns): number {
  let active = 0;
  for (let i = 0; i < repeatPurchases.length; i++) {
    const customer = { repeatPurchases: repeatPurchases[i]!, recency: recency[i]!, age: age[i]! };
    active += (weights ? weights[i]! : 1) * model.active(customer);
  }
  return active;
}
