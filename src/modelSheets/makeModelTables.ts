import { activeMap } from "../core/models/activeMap";
import type { Comparison, TriedModel } from "../core/models/compareModels";
import { modelWith } from "../core/models/purchaseModels";
import type { ModelCustomers } from "../orders/models/modelCustomers";
import { periods } from "../vocabulary/periods";
import type { PurchaseModelId } from "../vocabulary/purchaseModelWords";
import type { ModelTables } from "./ModelTables";

export interface ModelFound extends Pick<
  ModelTables,
  "settings" | "holdout" | "forecast" | "buyers" | "cohorts" | "parted" | "watch" | "ahead" | "tiers"
> {
  model: PurchaseModelId;
  compared: {
    customers: Omit<ModelCustomers, "tried">;
    comparison: Comparison;
    /** Of the customers before the split. */
    repeatPurchases: ArrayLike<number>;
  };
}

/** As `modelWith` takes them. */
export const parametersOf = ({ fit, rhythm }: Pick<TriedModel, "fit" | "rhythm">): number[] => [
  ...fit.parameters.slice(0, 4),
  rhythm,
];

/** What the workers have found of a model, and what follows from it. */
export function makeModelTables({ model, compared, ...found }: ModelFound): ModelTables {
  const { customers, comparison, repeatPurchases } = compared;
  const one = comparison.tried.find((tried) => tried.model === model)!;
  const known = (customers.split - customers.firstDay) / periods.week.days;
  const counts = Array.from(repeatPurchases);
  return {
    ...found,
    one,
    comparison,
    customers,
    repeats: counts.reduce((all, count) => all + count, 0),
    boughtOnce: counts.filter((count) => count === 0).length,
    map: activeMap(modelWith(model, parametersOf(one)), known),
  };
}
