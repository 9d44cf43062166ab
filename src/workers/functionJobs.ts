import { fitBetaBernoulli } from "../core/models/betaBernoulli";
import { fitBetaGeometric, fitRegular } from "../core/models/betaGeometric";
import { fitGammaGamma } from "../core/models/gammaGamma";
import { holdout, type SplitCustomers } from "../core/models/holdout";
import { fitParetoNbd } from "../core/models/paretoNbd";
import { predictCustomers, type Outlook, type SpendingCustomers } from "../core/models/predictCustomers";
import type { PurchaseColumns } from "../core/models/purchaseRows";
import { descending } from "../core/numerics/descending";
import type { PurchaseModelId } from "../vocabulary/purchaseModelWords";
import type { Jobs } from "./Job";

interface Purchases {
  columns: PurchaseColumns;
  leavesAtFirst: 0 | 1;
}

export interface Predicted {
  customers: SpendingCustomers;
  model: PurchaseModelId;
  outlook: Outlook;
}

/** Work of functions in cells, each under the name of the core's function. */
export const functionJobs = {
  descending,
  fitBetaGeometric: ({ columns, leavesAtFirst }: Purchases) => fitBetaGeometric(columns, leavesAtFirst),
  fitRegular: ({ columns, leavesAtFirst, regularity }: Purchases & { regularity: number | undefined }) =>
    fitRegular(columns, leavesAtFirst, regularity),
  fitParetoNbd,
  fitGammaGamma,
  fitBetaBernoulli,
  predictCustomers: ({ customers, model, outlook }: Predicted) => predictCustomers(customers, model, outlook),
  holdout: ({ split, model }: { split: SplitCustomers; model: PurchaseModelId }) => holdout(split, model),
} as const satisfies Jobs;
