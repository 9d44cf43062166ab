import { convertDiscountRate } from "../core/metrics/convertDiscountRate";
import type { Outlook } from "../core/models/predictCustomers";
import type { ModelSettings } from "./ModelTables";

/** The same orders give the same figures. */
const SEED = 1;

/** How far the predictions of the sheets look, and by which rates; in weeks. */
export const outlookOf = ({ horizon, marginRate = 1, discountRate = 0 }: ModelSettings): Outlook => ({
  horizon,
  marginRate,
  discountRate: convertDiscountRate(discountRate, "year", "week"),
  seed: SEED,
});
