import { term } from "../vocabulary/terms";
import type { TermId } from "../vocabulary/terms";

/** A change in the term's own unit: by a share of it (0.05 is 5 %), by points of a rate (0.02 is 2 points), or by whole periods. */
export interface Change {
  by: "share" | "points" | "periods";
  amount: number;
}

/** What is neither measured nor chosen in small steps has no small change. */
const FIXED: readonly TermId[] = ["timing", "changes", "change", "rating", "from", "to", "step"];

/**
 * A change of a figure that a business can bring about within a year; undefined for words, and for what is no lever.
 *
 * Each is in the figure's own unit: the same percentage for all would say little of a product, whose factors all move it alike.
 */
export function realisticChange(id: TermId): Change | undefined {
  if (FIXED.includes(id)) return undefined;
  // the one lever that is pulled downwards
  if (id === "churn_rate") return { by: "points", amount: -0.02 };
  if (id === "periods") return { by: "periods", amount: 1 };
  switch (term(id).unit) {
    case "money": case "count": case "number": case "ratio": return { by: "share", amount: 0.05 };
    case "rate": return { by: "points", amount: 0.02 };
    case "periods": return { by: "periods", amount: 1 };
    default: return undefined;
  }
}

/** The figure after the change. */
export const changed = (value: number, { by, amount }: Change): number => (by === "share" ? value * (1 + amount) : value + amount);
