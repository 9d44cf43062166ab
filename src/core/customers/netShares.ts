import type { PurchaseDays } from "./purchaseDays";

/**
 * What is left of the amounts of purchases when later refunds are taken off, as a part of them: of all customers, or of
 * those of the same segment.
 *
 * @formula net_share = SUM(all amounts) / SUM(amounts of purchase days)
 * @param segmentOf  of each buyer, as `firstSegments` has it: -1 for none, which is one of them
 * @returns          of each id; 1 where purchases brought nothing
 */
export function netShares(purchases: PurchaseDays, ids: readonly string[], segmentOf?: Int32Array): Float64Array {
  const { buyers, customers, starts, amounts, isPurchase } = purchases;
  const groupOf = (buyer: number): number => (segmentOf ? segmentOf[buyer]! + 1 : 0);
  const groups = segmentOf ? segmentOf.reduce((most, segment) => Math.max(most, segment + 2), 1) : 1;
  const [net, gross] = [amounts.sums(groups), amounts.sums(groups)];
  for (let buyer = 0; buyer < buyers; buyer++)
    for (let day = starts[buyer]!; day < starts[buyer + 1]!; day++) {
      net.add(groupOf(buyer), amounts, day);
      if (isPurchase[day] === 1) gross.add(groupOf(buyer), amounts, day);
    }
  const shares = Float64Array.from({ length: groups }, (_, group) =>
    gross.sign(group) > 0 ? net.value(group) / gross.value(group) : 1,
  );
  const byId = new Float64Array(ids.length).fill(NaN);
  for (let buyer = 0; buyer < buyers; buyer++) byId[customers[buyer]!] = shares[groupOf(buyer)]!;
  return byId;
}
