import { integrate } from "../numerics/integrate";

/**
 * Purchases expected within a horizon, each discounted from its time: by parts, the sum of those of a moment.
 *
 * @param expected      purchases until a time
 * @param scale         a time in which they change their pace by a factor of a few at most
 * @param discountRate  effective, a period
 */
export function discountedPurchases(
  expected: (time: number) => number,
  scale: number,
  horizon: number,
  discountRate: number,
): number {
  const rate = Math.log1p(discountRate);
  const purchases = expected(horizon);
  if (!(rate > 0)) return purchases;
  const earlier = integrate((time) => Math.exp(-rate * time) * expected(time), 0, horizon, Math.min(scale, 1 / rate));
  return Math.exp(-rate * horizon) * purchases + rate * earlier;
}
