import { byCustomer } from "../../src/core/customers/byCustomer";
import type { OrderLines } from "../../src/core/customers/OrderLines";
import { netShares } from "../../src/core/customers/netShares";
import { purchaseDays, type PurchaseDays } from "../../src/core/customers/purchaseDays";
import { triedCustomers } from "../../src/core/customers/triedCustomers";
import { eachPurchase, firstPurchase } from "../../src/core/customers/eachPurchase";
import { compareModels } from "../../src/core/models/compareModels";
import { dataGates } from "../../src/core/models/dataGates";
import { forecastCustomers } from "../../src/core/models/forecastCustomers";
import { holdout, type SplitCustomers } from "../../src/core/models/holdout";
import { makeModelTables, type ModelFound } from "../../src/modelSheets/makeModelTables";
import type { ModelSettings, ModelTables } from "../../src/modelSheets/ModelTables";
import { outlookOf } from "../../src/modelSheets/outlookOf";
import { customerIds } from "../../src/orders/tables/customerIds";
import type { PurchaseModelId } from "../../src/vocabulary/purchaseModelWords";

/** Orders as models know them, before a day and after it. */
export interface ModelBase {
  lines: OrderLines;
  all: PurchaseDays;
  compared: ModelFound["compared"];
  split: SplitCustomers;
}

/** What the pane asks the two workers for, worked out at once. */
export function modelBaseOf(lines: OrderLines, { split, until }: { split: number; until: number }): ModelBase {
  const [before, all] = [purchaseDays(lines, split), purchaseDays(lines, until)];
  const firstDay = firstPurchase(all);
  let lastDay = firstDay;
  eachPurchase(before, (_, day) => (lastDay = Math.max(lastDay, before.days[day]!)));
  const tried = triedCustomers(before, all, lines.ids, "week");
  const seen = { historyDays: split - firstDay + 1, silentDays: split - lastDay };
  return {
    lines,
    all,
    split: tried.split,
    compared: {
      customers: { firstDay, split, until, gates: dataGates(byCustomer(before, lines.ids, "week"), seen) },
      comparison: compareModels(tried),
      repeatPurchases: tried.split.columns.repeatPurchases,
    },
  };
}

export function modelTablesOf(
  { lines, all, compared, split }: ModelBase,
  settings: ModelSettings,
  model: PurchaseModelId = compared.comparison.recommended!,
): ModelTables {
  const table = byCustomer(all, lines.ids, "week");
  const shares = netShares(all, lines.ids);
  const customers = { ...table, netShares: Float64Array.from(table.customers, (customer) => shares[customer]!) };
  return makeModelTables({
    settings,
    model,
    compared,
    holdout: holdout(split, model),
    forecast: forecastCustomers(customers, model, outlookOf(settings)),
    buyers: { customers, ids: customerIds(table, lines.ids, settings.isAnonymous), lastDays: table.lastDate },
  });
}
