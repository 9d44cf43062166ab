import { compareFigures } from "../numerics/compareFigures";

/** Customers in tiers by what they have brought; each place is one. */
export interface TieredCustomers {
  totals: Float64Array;
  /** Days with a purchase, 1 or more. */
  purchases: ArrayLike<number>;
  /** As `valueTiers` has them for the totals: 1 is the best. */
  tiers: ArrayLike<number>;
}

export interface OneOrderUp {
  /** Of each tier the least total that is in it or in a better one; NaN of one that nobody is in. */
  limits: Float64Array;
  /** What one purchase of each customer brings, refunds taken off. */
  usualOrders: Float64Array;
  /** The tier of each after one more such order: that of today, or a better one. */
  reached: Uint8Array;
}

/**
 * Whom one more order of the usual size would bring into a better tier, while all others stay where they are. A tier that
 * ends with so many customers is reached by its least total, as equal totals share the better tier.
 *
 * @formula usual_order = total / purchases; limit(k) = MIN(total; tier <= k); reached = MIN(tier, MIN(k; total + usual_order >= limit(k)))
 * @param count  how many tiers there are
 * @source the tiers of valueTiers, which are read the other way round
 */
export function oneOrderUp({ totals, purchases, tiers }: TieredCustomers, count: number): OneOrderUp {
  const limits = limitsOf(totals, tiers, count);
  const usualOrders = totals.map((total, place) => total / purchases[place]!);
  const reached = Uint8Array.from(totals, (total, place) => {
    const own = tiers[place]!;
    if (!(usualOrders[place]! > 0)) return own;
    const better = limits.subarray(0, own - 1).findIndex((limit) => reaches(total + usualOrders[place]!, limit));
    return better < 0 ? own : better + 1;
  });
  return { limits, usualOrders, reached };
}

/** By 15 digits: 0.1 more than 0.2 is 0.3. */
const reaches = (total: number, limit: number): boolean => compareFigures(total, limit) >= 0;

function limitsOf(totals: Float64Array, tiers: ArrayLike<number>, count: number): Float64Array {
  const limits = new Float64Array(count).fill(NaN);
  totals.forEach((total, place) => {
    const at = tiers[place]! - 1;
    if (!(limits[at]! <= total)) limits[at] = total;
  });
  return limits;
}
