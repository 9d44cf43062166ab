import type { WholeAmounts } from "../../core/numerics/WholeAmounts";
import type { BuyerTable } from "./BuyerTable";
import type { Group } from "./OrderTables";

/** The customers at some places of the table, and what they brought. */
export const groupOf = ({ sums }: BuyerTable, places: readonly number[]): Group => ({
  customers: places.length,
  revenue: sumOf(sums.totals, places),
  margin: sums.margins && sumOf(sums.margins, places),
});

function sumOf(amounts: WholeAmounts, places: readonly number[]): number {
  const sum = amounts.sums(1);
  for (const place of places) sum.add(0, amounts, place);
  return sum.value(0);
}
