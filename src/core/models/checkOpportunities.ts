import { sentences } from "../../vocabulary/errors";
import { modelSentences } from "../../vocabulary/modelErrors";
import { check } from "../check";
import { CoreError } from "../CoreError";
import { wholeNumber } from "./wholeNumber";

/** One customer, in whole numbers: repeatPurchases <= recency <= opportunities. */
export interface OpportunityCustomer {
  /** Opportunities that were taken, after the first purchase. */
  repeatPurchases: number;
  /** The last opportunity that was taken, from 1 on; 0 where none was. */
  recency: number;
  /** How many there were. */
  opportunities: number;
}

/**
 * The customer, with whole numbers where its own are so by their fifteen digits.
 *
 * @throws {CoreError} "value" when they are not, or contradict each other
 */
export function checkOpportunities({
  repeatPurchases,
  recency,
  opportunities,
}: OpportunityCustomer): OpportunityCustomer {
  const x = check.repeat_purchases(repeatPurchases);
  const last = wholeNumber("recency", recency);
  const all = check.opportunities(opportunities);
  if (last > all) throw new CoreError("value", sentences.atMost("recency", "opportunities", all, last));
  if (x > last) throw new CoreError("value", sentences.atMost("repeat_purchases", "recency", last, x));
  if (x === 0 && last > 0) throw new CoreError("value", modelSentences.recencyOfNothing(last));
  return { repeatPurchases: x, recency: last, opportunities: all };
}
