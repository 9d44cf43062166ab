import type { PurchaseModel } from "./PurchaseModel";

/**
 * Repeat purchases that a model expects of customers from their first purchase on, a place a period: what is known of
 * each of them later does not count.
 *
 * @param firsts  of each day, how many come on it for the first time
 * @param daysOf  a period of the model's times, in days
 * @param length  of the periods that are answered, in days
 * @returns       of each of these, as many as the days fill or begin
 * @formula SUM(E(X(end - first)) - E(X(start - first)))
 * @source Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, figure 4
 */
export function trackPurchases(
  model: PurchaseModel,
  firsts: ArrayLike<number>,
  { daysOf, length }: { daysOf: number; length: number },
): Float64Array {
  const begin = { repeatPurchases: 0, recency: 0, age: 0 };
  const active = model.active(begin);
  const days = firsts.length;
  // of a customer, on each day after the first purchase
  const until = (day: number): number =>
    day === 0 ? 0 : active * model.expected({ ...begin, phase: 0 }, day / daysOf);
  const each = Float64Array.from({ length: days }, (_, day) => until(day) - until(Math.max(0, day - 1)));
  const found = new Float64Array(Math.ceil(days / length));
  for (let first = 0; first < days; first++) {
    const count = firsts[first]!;
    if (count > 0)
      for (let day = first + 1; day < days; day++) found[Math.floor(day / length)]! += count * each[day - first]!;
  }
  return found;
}
