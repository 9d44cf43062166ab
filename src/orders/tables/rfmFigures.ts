import { topShare } from "../../core/customers/topShare";
import { valueTiers } from "../../core/customers/valueTiers";
import { total } from "../../core/numerics/total";
import { rfmSegments, type RfmSegment } from "../../vocabulary/rfmSegments";
import { RFM_LIMITS, TIER_SHARES } from "../../vocabulary/rules";
import type { BuyerTable } from "./BuyerTable";
import { groupOf } from "./groupOf";
import type { RfmFigures } from "./OrderTables";

const SCORES = [1, 2, 3, 4, 5];

/** Customers by scores and segments, and by what they are worth. */
export function rfmFigures(buyers: BuyerTable): RfmFigures {
  const { scores, table } = buyers;
  const places = Array.from(scores.segments.keys());
  const tiers = valueTiers(table.total);
  const tierIds = [...TIER_SHARES.map((_, i) => i + 1), TIER_SHARES.length + 1];
  return {
    limits: RFM_LIMITS,
    map: SCORES.map((purchases) => SCORES.map((recency) => countOf(buyers, purchases, recency))),
    mostDays: SCORES.map((score) => mostOf(scores.daysSince, scores.recencyScores, score)),
    leastTotals: SCORES.map((score) => leastOf(table.total, scores.monetaryScores, score)),
    segments: (Object.keys(rfmSegments) as RfmSegment[]).map((id) => {
      const own = places.filter((place) => scores.segments[place] === id);
      return { id, ...groupOf(buyers, own), medianDaysSince: median(own.map((place) => scores.daysSince[place]!)) };
    }),
    tiers: tierIds.map((tier) =>
      groupOf(
        buyers,
        places.filter((place) => tiers[place] === tier),
      ),
    ),
    topShare: shareOfBest(table.total),
  };
}

function countOf({ scores }: BuyerTable, purchases: number, recency: number): number {
  let count = 0;
  scores.frequencyScores.forEach((score, place) => {
    if (score === purchases && scores.recencyScores[place] === recency) count++;
  });
  return count;
}

const withScore = (values: ArrayLike<number>, scores: Uint8Array, score: number): number[] =>
  Array.from(values).filter((_, place) => scores[place] === score);

const mostOf = (values: Int32Array, scores: Uint8Array, score: number): number | undefined =>
  withScore(values, scores, score).reduce<number | undefined>(
    (most, value) => Math.max(most ?? value, value),
    undefined,
  );

const leastOf = (values: Float64Array, scores: Uint8Array, score: number): number | undefined =>
  withScore(values, scores, score).reduce<number | undefined>(
    (least, value) => Math.min(least ?? value, value),
    undefined,
  );

function median(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const { length } = sorted;
  return length === 0 ? undefined : (sorted[(length - 1) >> 1]! + sorted[length >> 1]!) / 2;
}

/** Undefined where the best have no part in a whole of nothing. */
const shareOfBest = (totals: Float64Array): number | undefined => (total(totals) > 0 ? topShare(totals) : undefined);
