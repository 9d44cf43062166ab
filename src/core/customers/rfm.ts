import { sentences } from "../../vocabulary/errors";
import { RFM_MAP, type RfmSegment } from "../../vocabulary/rfmSegments";
import { RFM_LIMITS } from "../../vocabulary/rules";
import { check } from "../check";
import { CoreError } from "../CoreError";
import { byCustomer } from "./byCustomer";
import type { PurchaseDays } from "./purchaseDays";

const SCORES = 5;

/** A customer a place, in the order of their ids. */
export interface RfmTable {
  customers: Int32Array;
  daysSince: Int32Array;
  purchases: Int32Array;
  amount: Float64Array;
  recencyScores: Uint8Array;
  frequencyScores: Uint8Array;
  monetaryScores: Uint8Array;
  segments: RfmSegment[];
}

/**
 * Scores of each customer who has bought, 1 to 5, and the segment they lead to: how long ago the last purchase was, on
 * how many days there was one, what all of them brought.
 *
 * Recency and amount are scored by rank, in fifths of the customers, and equal customers get equal scores: 1 + the part
 * of five that is strictly worse. Purchases are scored by limits, which keep their meaning while customers come and go.
 *
 * @formula recency_score = 1 + ROUNDDOWN(5 * COUNTIF(days_since_purchase, ">" & days) / customers, 0); monetary_score = 1 + ROUNDDOWN(5 * COUNTIF(total, "<" & amount) / customers, 0); frequency_score = 1 + COUNTIF(limits, "<=" & purchases)
 * @steps frequency_score = 1 + COUNTIF(limits, "<=" & purchases)
 * @param limits  purchases from which on the scores 2, 3, 4 and 5 are given, ascending; 2, 3, 4 and 7 when left out
 * @throws {CoreError} "value" when the limits are not four or do not ascend
 * @source Hughes (1994), Strategic Database Marketing
 */
export function rfm(
  purchases: PurchaseDays,
  ids: readonly string[],
  limits: readonly (number | undefined)[] = [],
): RfmTable {
  const ascending = RFM_LIMITS.map((usual, i) => check.limits(limits[i] ?? usual));
  const wrong = ascending.findIndex((limit, i) => i > 0 && limit <= ascending[i - 1]!);
  if (wrong > 0) throw new CoreError("value", sentences.ascending("limits", ascending[wrong - 1]!, ascending[wrong]!));
  const table = byCustomer(purchases, ids, "day");
  const daysSince = table.lastDate.map((date) => purchases.until - date);
  const days = table.repeatPurchases.map((repeats) => repeats + 1);
  const recencyScores = fifths(Float64Array.from(daysSince, (since) => -since));
  const frequencyScores = Uint8Array.from(days, (count) => 1 + ascending.filter((limit) => count >= limit).length);
  return {
    customers: table.customers,
    daysSince,
    purchases: days,
    amount: table.total,
    recencyScores,
    frequencyScores,
    monetaryScores: fifths(table.total),
    segments: Array.from(recencyScores, (score, place) => RFM_MAP[frequencyScores[place]! - 1]![score - 1]!),
  };
}

/** The score of each value: how many fifths of all are smaller. */
function fifths(values: Float64Array): Uint8Array {
  const sorted = values.slice().sort();
  // the first value of each score: what is smaller than it is less than the score asks for
  const scores = new Uint8Array(values.length);
  for (let place = 0; place < values.length; place++)
    scores[place] = 1 + Math.floor((SCORES * smaller(sorted, values[place]!)) / values.length);
  return scores;
}

function smaller(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
