import { REALISTIC } from "../vocabulary/rules";
import { term, type TermId } from "../vocabulary/terms";
import { sum } from "./numerics/sum";

/**
 * A change in the term's own unit: by a share of it (0.05 is 5 %), by points of a rate (0.02 is 2 points), or by whole
 * periods.
 */
export interface Change {
  by: "share" | "points" | "periods";
  amount: number;
}

/** What is neither measured nor chosen in small steps has no small change; what a customer has done is no lever. */
const FIXED: readonly TermId[] = [
  "timing",
  "changes",
  "change",
  "rating",
  "from",
  "to",
  "step",
  "horizon",
  "repeat_purchases",
  "recency",
  "age",
  "monetary_value",
];

/**
 * A change of a figure that a business can bring about within a year; undefined for words, and for what is no lever.
 *
 * Each is in the figure's own unit: the same percentage for all would say little of a product, whose factors all move
 * it alike. Of rates it is 2 points, as far as there is room: customers lost fall to half at most (churn_rate becomes
 * MAX(churn / 2, churn - 2 points), retention_rate accordingly), and no rate rises above 1. The range of the worksheet
 * moves its levers by the same rule.
 *
 * @param value  the figure that is changed; without it, the usual amount
 */
export function realisticChange(id: TermId, value?: number): Change | undefined {
  if (FIXED.includes(id)) return undefined;
  if (id === "periods") return { by: "periods", amount: 1 };
  switch (term(id).unit) {
    case "money":
    case "count":
    case "number":
    case "ratio":
      return { by: "share", amount: REALISTIC.share };
    case "rate":
      return { by: "points", amount: value === undefined ? usualPoints(id) : pointsWithRoom(id, value) };
    case "periods":
      return { by: "periods", amount: 1 };
    default:
      return undefined;
  }
}

/** Churn is the one lever that is pulled downwards. */
const usualPoints = (id: TermId): number => (id === "churn_rate" ? -REALISTIC.points : REALISTIC.points);

function pointsWithRoom(id: TermId, value: number): number {
  const usual = usualPoints(id);
  if (id === "churn_rate") return value > 0 ? Math.max(usual, -value / 2) : usual;
  const room = sum(term(id).domain.max ?? Infinity, -value);
  if (room <= 0) return 0;
  return Math.min(usual, id === "retention_rate" ? room / 2 : room);
}

/** The figure after the change. */
export const changed = (value: number, { by, amount }: Change): number =>
  by === "share" ? value * (1 + amount) : sum(value, amount);
