import { fitBetaBernoulli } from "../core/models/betaBernoulli";
import { fitBetaGeometric, fitRegular } from "../core/models/betaGeometric";
import { compareModels, type TriedCustomers } from "../core/models/compareModels";
import { fitModels } from "../core/models/fitModels";
import { forecastCohorts, type CohortsAhead } from "../core/models/forecastCohorts";
import { forecastCustomers } from "../core/models/forecastCustomers";
import { fitGammaGamma } from "../core/models/gammaGamma";
import { holdout, type SplitCustomers } from "../core/models/holdout";
import { fitParetoNbd } from "../core/models/paretoNbd";
import { newCustomers } from "../core/models/newCustomers";
import { predictCustomers, type Outlook, type SpendingCustomers } from "../core/models/predictCustomers";
import { modelWith } from "../core/models/purchaseModels";
import type { PurchaseColumns } from "../core/models/purchaseRows";
import { descending } from "../core/numerics/descending";
import type { PurchaseModelId } from "../vocabulary/purchaseModelWords";
import type { Jobs, Report } from "./Job";

interface Purchases {
  columns: PurchaseColumns;
  leavesAtFirst: 0 | 1;
}

interface Predicted {
  customers: SpendingCustomers;
  model: PurchaseModelId;
  outlook: Outlook;
}

interface PartsPredicted {
  parts: readonly SpendingCustomers[];
  model: PurchaseModelId;
  outlook: Pick<Outlook, "horizon" | "discountRate">;
}

interface CohortsForecast {
  model: PurchaseModelId;
  /** Of one with a rhythm, its k follows them. */
  parameters: readonly number[];
  columns: PurchaseColumns;
  ahead: CohortsAhead;
}

/**
 * All that the worker does, and the page by itself where there is no worker; each under the name of the core's
 * function.
 */
export const jobs = {
  descending,
  fitBetaGeometric: ({ columns, leavesAtFirst }: Purchases) => fitBetaGeometric(columns, leavesAtFirst),
  fitRegular: ({ columns, leavesAtFirst, regularity }: Purchases & { regularity: number | undefined }) =>
    fitRegular(columns, leavesAtFirst, regularity),
  fitParetoNbd,
  fitGammaGamma,
  fitBetaBernoulli,
  predictCustomers: ({ customers, model, outlook }: Predicted) => predictCustomers(customers, model, outlook),
  forecastCustomers: ({ customers, model, outlook }: Predicted, report: Report) =>
    forecastCustomers(customers, model, outlook, report),
  newCustomers: ({ parts, model, outlook }: PartsPredicted, report: Report) =>
    newCustomers(parts, model, outlook, report),
  forecastCohorts: ({ model, parameters, columns, ahead }: CohortsForecast) =>
    forecastCohorts(modelWith(model, parameters), columns, ahead),
  compareModels: (customers: TriedCustomers, report: Report) => compareModels(customers, report),
  fitModels: (columns: PurchaseColumns, report: Report) => fitModels(columns, report),
  holdout: ({ split, model }: { split: SplitCustomers; model: PurchaseModelId }) => holdout(split, model),
} as const satisfies Jobs;
