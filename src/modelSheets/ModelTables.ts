import type { ActiveMap } from "../core/models/activeMap";
import type { ChurnWatch } from "../core/models/churnWatch";
import type { Comparison, TriedModel } from "../core/models/compareModels";
import type { CohortForecast } from "../core/models/forecastCohorts";
import type { Forecast } from "../core/models/forecastCustomers";
import type { Holdout } from "../core/models/holdout";
import type { NewCustomer } from "../core/models/newCustomers";
import type { CustomerTiers } from "../orders/models/customerTiers";
import type { PartedCustomers } from "../orders/models/partedCustomers";
import type { SpendingCustomers } from "../orders/models/spendingCustomers";
import type { ModelCohorts } from "../orders/models/modelCohorts";
import type { ModelCustomers } from "../orders/models/modelCustomers";
import type { OrderPartId } from "../vocabulary/orderParts";
import type { YearAhead } from "./yearAhead";

/** Customers of each channel, segment or first product, and what is expected of a new one. */
export interface PartedValues {
  customers: PartedCustomers;
  /** A place a part. */
  values: NewCustomer[];
}

/** Customers who are late, those with the most at risk first. */
export interface WatchedCustomers extends Omit<ChurnWatch, "places"> {
  /** Among all buyers. */
  places: Int32Array;
}

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
  /** What parts the customers of the sheet that compares where they come from. */
  partedBy?: OrderPartId;
  /** How far the value of a new customer reaches there; three years where nothing is said. */
  months?: number;
  /** Customers on the list of those to write to; a page of them where nothing is said. */
  watched?: number;
  /** The least P(alive) of who is on it. */
  leastActive?: number;
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
  /** Where the orders have a column that parts them, and the sheet is wanted. */
  parted?: PartedValues;
  /** Where that sheet is wanted, and the model knows who has left. */
  watch?: WatchedCustomers;
  /** Where that sheet is wanted. */
  ahead?: YearAhead;
  /** Where that sheet is wanted. */
  tiers?: CustomerTiers;
  /** The last cohorts until that day, and what that model expects of them. */
  cohorts: Omit<ModelCohorts, "ahead"> & { forecast: CohortForecast };
}
