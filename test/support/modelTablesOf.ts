import type { OrderLines } from "../../src/core/customers/OrderLines";
import { compareModels } from "../../src/core/models/compareModels";
import { forecastCustomers } from "../../src/core/models/forecastCustomers";
import { holdout, type SplitCustomers } from "../../src/core/models/holdout";
import { makeModelTables, type ModelFound } from "../../src/modelSheets/makeModelTables";
import type { ModelSettings, ModelTables } from "../../src/modelSheets/ModelTables";
import { outlookOf } from "../../src/modelSheets/outlookOf";
import { modelCustomers } from "../../src/orders/models/modelCustomers";
import { spendingCustomers } from "../../src/orders/models/spendingCustomers";
import type { PurchaseModelId } from "../../src/vocabulary/purchaseModelWords";

/** Orders as models know them, before a day and after it. */
interface ModelBase {
  lines: OrderLines;
  compared: ModelFound["compared"];
  split: SplitCustomers;
}

/** What the pane asks the two workers for, worked out at once. */
export function modelBaseOf(lines: OrderLines, days: { split: number; until: number }): ModelBase {
  const { tried, ...customers } = modelCustomers(lines, days);
  const { repeatPurchases } = tried.split.columns;
  return { lines, split: tried.split, compared: { customers, comparison: compareModels(tried), repeatPurchases } };
}

export function modelTablesOf(
  { lines, compared, split }: ModelBase,
  settings: ModelSettings,
  model: PurchaseModelId = compared.comparison.recommended!,
): ModelTables {
  const { until } = compared.customers;
  const buyers = spendingCustomers(lines, { until, isAnonymous: settings.isAnonymous });
  return makeModelTables({
    settings,
    model,
    compared,
    holdout: holdout(split, model),
    forecast: forecastCustomers(buyers.customers, model, outlookOf(settings)),
    buyers,
  });
}
