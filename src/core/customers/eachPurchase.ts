import type { PurchaseDays } from "./purchaseDays";

/** Goes through the purchases of all who have bought, by customer and then by day; both are told by their places. */
export function eachPurchase(
  { buyers, starts, isPurchase }: PurchaseDays,
  visit: (buyer: number, day: number) => void,
): void {
  for (let buyer = 0; buyer < buyers; buyer++)
    for (let day = starts[buyer]!; day < starts[buyer + 1]!; day++) if (isPurchase[day] === 1) visit(buyer, day);
}

/** The first day on which anybody bought; that of the end where nobody did. */
export function firstPurchase(purchases: PurchaseDays): number {
  let first = purchases.until;
  eachPurchase(purchases, (_, day) => {
    if (purchases.days[day]! < first) first = purchases.days[day]!;
  });
  return first;
}
