import type { ActiveMap } from "../core/models/activeMap";
import type { Comparison, TriedModel } from "../core/models/compareModels";
import type { CohortForecast } from "../core/models/forecastCohorts";
import type { Forecast } from "../core/models/forecastCustomers";
import type { Holdout } from "../core/models/holdout";
import type { SpendingCustomers } from "../orders/models/spendingCustomers";
import type { ModelCohorts } from "../orders/models/modelCohorts";
import type { ModelCustomers } from "../orders/models/modelCustomers";

/** What a user says about the sheets of a model. */
export interface ModelSettings {
  /** Weeks ahead. */
  horizon: number;
  /** On revenue; where it is not known, predictions are of revenue. */
  marginRate?: number;
  /** A year. */
  discountRate?: number;
  /** Numbers in place of the ids of customers. */
  isAnonymous?: boolean;
}

/** What the sheets of a model are made of; times are in weeks. */
export interface ModelTables {
  settings: ModelSettings;
  /** Before the split. */
  one: TriedModel;
  comparison: Comparison;
  customers: Omit<ModelCustomers, "tried">;
  /** Before the split: purchases after the first, and who made none. */
  repeats: number;
  boughtOnce: number;
  holdout: Holdout;
  map: ActiveMap;
  /** By the same model, fitted until the last day, and of whom. */
  forecast: Forecast;
  buyers: SpendingCustomers;
  /** The last cohorts until that day, and what that model expects of them. */
  cohorts: Omit<ModelCohorts, "ahead"> & { forecast: CohortForecast };
}
