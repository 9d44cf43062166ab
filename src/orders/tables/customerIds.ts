import type { CustomerTable } from "../../core/customers/byCustomer";

/** Places from the largest total down; equal ones stay in the order of their ids. */
export const byTotal = (totals: Float64Array): Int32Array =>
  Int32Array.from(totals.keys()).sort((a, b) => totals[b]! - totals[a]! || a - b);

/** What sheets call the customer of each place: by id, or by the rank of what it brought, which names nobody. */
export function customerIds(
  { customers, total }: CustomerTable,
  ids: readonly string[],
  isAnonymous: boolean | undefined,
): string[] {
  if (!isAnonymous) return Array.from(customers, (customer) => ids[customer]!);
  const names = Array<string>(customers.length);
  byTotal(total).forEach((place, rank) => (names[place] = String(rank + 1)));
  return names;
}
