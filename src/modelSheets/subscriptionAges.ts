import type { SubscriptionTables } from "./SubscriptionTables";

/** So many periods beyond those that are over. */
const AHEAD = { month: 12, quarter: 8, year: 5 } as const satisfies Readonly<
  Record<SubscriptionTables["period"], number>
>;

export const agesAhead = (period: SubscriptionTables["period"]): number => AHEAD[period];

/** More rows than anybody compares. */
const MOST = 12;

/**
 * Contracts of which the time to come is told, where so many ages are over: the first to the one that the oldest
 * customers are in; of many, some in even steps and the last.
 */
export function contractPeriods(ages: number): number[] {
  const last = ages + 1;
  const step = Math.ceil(last / MOST);
  const all = Array.from({ length: Math.ceil(last / step) }, (_, i) => 1 + i * step);
  return all.at(-1) === last ? all : [...all, last];
}
