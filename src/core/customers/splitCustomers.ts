import type { PeriodId } from "../../vocabulary/periods";
import { modelSentences } from "../../vocabulary/modelErrors";
import { CoreError } from "../CoreError";
import type { SplitCustomers } from "../models/holdout";
import { byCustomer } from "./byCustomer";
import { eachPurchase } from "./eachPurchase";
import type { PurchaseDays } from "./purchaseDays";

/**
 * Customers who had bought until a day, and the days after it on which they bought again.
 *
 * @param before  purchases until the split
 * @param all     the same, and those after it until the last day
 * @throws {CoreError} "value" when no day is left after the split
 */
export function splitCustomers(
  before: PurchaseDays,
  all: PurchaseDays,
  ids: readonly string[],
  unit: PeriodId,
): SplitCustomers {
  if (before.until >= all.until) throw new CoreError("value", modelSentences.splitAfterEnd(before.until, all.until));
  const columns = byCustomer(before, ids, unit);
  const placeOf = new Int32Array(ids.length).fill(-1);
  columns.customers.forEach((customer, place) => (placeOf[customer] = place));
  const [buyers, days]: [number[], number[]] = [[], []];
  eachPurchase(all, (buyer, day) => {
    const [place, after] = [placeOf[all.customers[buyer]!]!, all.days[day]! - before.until];
    if (place < 0 || after <= 0) return;
    buyers.push(place);
    days.push(after);
  });
  const { repeatPurchases, recency, age, logIntervals } = columns;
  return {
    columns: { repeatPurchases, recency, age, logIntervals },
    buyers: Int32Array.from(buyers),
    days: Int32Array.from(days),
    length: all.until - before.until,
    unit,
  };
}
