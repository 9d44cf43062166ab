import { convertDiscountRate } from "../core/metrics/convertDiscountRate";
import type { Outlook } from "../core/models/predictCustomers";
import { periods } from "../vocabulary/periods";
import type { ModelSettings } from "./ModelTables";

/** The same orders give the same figures. */
const SEED = 1;

/** How far the value of a new customer reaches where nothing is said. */
export const VALUE_MONTHS = 36;

/** How far the predictions of the sheets look, and by which rates; in weeks. */
export const outlookOf = ({ horizon, marginRate = 1, discountRate = 0 }: ModelSettings): Outlook => ({
  horizon,
  marginRate,
  discountRate: convertDiscountRate(discountRate, "year", "week"),
  seed: SEED,
});

/** The same of the value of a new customer, which is said in months. */
export const outlookOfNew = (settings: ModelSettings): Outlook => ({
  ...outlookOf(settings),
  horizon: ((settings.months ?? VALUE_MONTHS) * periods.month.days) / periods.week.days,
});
