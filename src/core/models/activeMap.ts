import type { PurchaseModel } from "./PurchaseModel";

/** Chances to be a customer still, by the time since the last purchase and by repeat purchases. */
export interface ActiveMap {
  /** Repeat purchases, of each column. */
  counts: readonly number[];
  /** Periods since the last purchase, of each row. */
  silences: readonly number[];
  /** Of each row, a chance a column. */
  chances: number[][];
}

const COUNTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20] as const;
/** As parts of the longest time that one may have been known; a silence as long as that leaves no time for purchases. */
const PARTS = [0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/**
 * What a model says of customers who were first seen when all began: who bought often is missed sooner.
 *
 * @param age  since then, in periods of the model, > 0
 * @source the chance is that of the model's ALIVE
 */
export function activeMap(model: PurchaseModel, age: number): ActiveMap {
  const silences = [...new Set(PARTS.map((part) => Math.round(part * age)))].filter((silence) => silence < age);
  const chances = silences.map((silence) =>
    COUNTS.map((repeatPurchases) =>
      model.active({ repeatPurchases, recency: repeatPurchases === 0 ? 0 : age - silence, age }),
    ),
  );
  return { counts: COUNTS, silences, chances };
}
