import type { Chance } from "../numerics/Chance";
import type { SpendingCustomers } from "./predictCustomers";

/** Parameters of Gamma-Gamma, by chance. */
export type DrawnSpend = readonly [p: number, q: number, v: number];

/** What the amounts of a customer are multiples of, by chance: the inverse of Gamma-Gamma's rate. */
export function drawnScale(
  [p, q, v]: DrawnSpend,
  { repeatPurchases, monetaryValue }: SpendingCustomers,
  place: number,
  chance: Chance,
): number {
  const x = repeatPurchases[place]!;
  const spent = x > 0 ? x * Math.max(0, monetaryValue[place]!) : 0;
  return (v + spent) / chance.gamma(q + p * x, 1);
}
