import { churnWatch } from "../core/models/churnWatch";
import { compareModels, type TriedCustomers } from "../core/models/compareModels";
import { fitModels } from "../core/models/fitModels";
import { forecastCohorts, type CohortsAhead } from "../core/models/forecastCohorts";
import { forecastCustomers } from "../core/models/forecastCustomers";
import { forecastSpans } from "../core/models/forecastSpans";
import { newCustomers } from "../core/models/newCustomers";
import type { Outlook, SpendingCustomers } from "../core/models/predictCustomers";
import { modelWith } from "../core/models/purchaseModels";
import type { PurchaseColumns } from "../core/models/purchaseRows";
import type { PurchaseModelId } from "../vocabulary/purchaseModelWords";
import type { Predicted } from "./functionJobs";
import type { Jobs, Report } from "./Job";

interface PartsPredicted {
  parts: readonly SpendingCustomers[];
  model: PurchaseModelId;
  outlook: Pick<Outlook, "horizon" | "discountRate">;
}

interface SpansForecast extends Omit<Predicted, "outlook"> {
  ends: ArrayLike<number>;
  seed: number;
}

interface CohortsForecast {
  model: PurchaseModelId;
  /** Of one with a rhythm, its k follows them. */
  parameters: readonly number[];
  columns: PurchaseColumns;
  ahead: CohortsAhead;
}

/** Work of the Models tab, each under the name of the core's function. */
export const modelJobs = {
  forecastCustomers: ({ customers, model, outlook }: Predicted, report: Report) =>
    forecastCustomers(customers, model, outlook, report),
  forecastSpans: ({ customers, model, ends, seed }: SpansForecast, report: Report) =>
    forecastSpans(customers, model, ends, seed, report),
  churnWatch,
  newCustomers: ({ parts, model, outlook }: PartsPredicted, report: Report) =>
    newCustomers(parts, model, outlook, report),
  forecastCohorts: ({ model, parameters, columns, ahead }: CohortsForecast) =>
    forecastCohorts(modelWith(model, parameters), columns, ahead),
  compareModels: (customers: TriedCustomers, report: Report) => compareModels(customers, report),
  fitModels: (columns: PurchaseColumns, report: Report) => fitModels(columns, report),
} as const satisfies Jobs;
