import { eachPurchase } from "./eachPurchase";
import type { OrderLines } from "./OrderLines";
import type { PurchaseDays } from "./purchaseDays";

/** What each line or cost is filed under: an index into the names, -1 where it names none. */
export interface Segments {
  names: readonly string[];
  ofLines: Int32Array;
}

/**
 * The segment of each buyer's first purchase, -1 where it names none. Where its lines name several, that of the largest
 * amount counts, and of equal ones the first by name.
 */
export function firstSegments(purchases: PurchaseDays, lines: OrderLines, { names, ofLines }: Segments): Int32Array {
  const [firstDays, buyerOf] = [new Int32Array(purchases.buyers).fill(-1), new Int32Array(lines.ids.length).fill(-1)];
  eachPurchase(purchases, (buyer, day) => {
    if (firstDays[buyer]! < 0) firstDays[buyer] = purchases.days[day]!;
  });
  purchases.customers.subarray(0, purchases.buyers).forEach((customer, buyer) => (buyerOf[customer] = buyer));
  const found = new Int32Array(purchases.buyers).fill(-1);
  // a refund is no purchase
  const amounts = new Float64Array(purchases.buyers);
  for (let line = 0; line < ofLines.length; line++) {
    const [segment, amount, customer] = [ofLines[line]!, lines.amounts[line]!, lines.customers[line]!];
    const buyer = customer < 0 ? -1 : buyerOf[customer]!;
    if (buyer < 0 || segment < 0 || lines.days[line] !== firstDays[buyer] || !(amount >= amounts[buyer]!)) continue;
    const taken = names[found[buyer]!];
    if (amount === amounts[buyer] && taken !== undefined && names[segment]! >= taken) continue;
    [found[buyer], amounts[buyer]] = [segment, amount];
  }
  return found;
}
