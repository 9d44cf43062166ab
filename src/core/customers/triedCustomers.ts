import type { PeriodId } from "../../vocabulary/periods";
import type { TriedCustomers } from "../models/compareModels";
import { eachPurchase, firstPurchase } from "./eachPurchase";
import type { PurchaseDays } from "./purchaseDays";
import { splitCustomers } from "./splitCustomers";

/**
 * Customers who had bought until a day, and all their repeat purchases by day, before and after it.
 *
 * @param before  purchases until the split
 * @param all     the same, and those after it until the last day
 * @throws {CoreError} "value" when no day is left after the split
 */
export function triedCustomers(
  before: PurchaseDays,
  all: PurchaseDays,
  ids: readonly string[],
  unit: PeriodId,
): TriedCustomers {
  const split = splitCustomers(before, all, ids, unit);
  const first = firstPurchase(before);
  const repeats = new Int32Array(all.until - first + 1);
  const isKnown = new Uint8Array(ids.length);
  for (const customer of before.customers.subarray(0, before.buyers)) isKnown[customer] = 1;
  let last = -1;
  eachPurchase(all, (buyer, day) => {
    if (buyer === last && isKnown[all.customers[buyer]!]) repeats[all.days[day]! - first]!++;
    last = buyer;
  });
  return { split, repeats };
}
