import { modelSentences } from "../../vocabulary/modelErrors";
import { CoreError } from "../CoreError";

/** Two hundred and seventy years of days. */
const MOST_PERIODS = 100_000;
/** The terms that are added up are about as many as 40 times this. */
const MOST_REACHES = 100_000;

/**
 * Predictions that are added up purchase by purchase end: at a horizon, and at many times the time that customers take
 * for a purchase.
 *
 * @param reach the scale of time of the sum: what is known of a customer, and the scale of the rates
 * @throws {CoreError} "value" when the horizon is beyond that
 */
export function checkHorizon(horizon: number, reach = Infinity): void {
  const most = Math.min(MOST_PERIODS, MOST_REACHES * reach);
  if (!(horizon <= most)) throw new CoreError("value", modelSentences.longestHorizon(most, horizon));
}
