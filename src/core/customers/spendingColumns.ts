import type { SpendingCustomers } from "../models/predictCustomers";
import type { CustomerTable } from "./byCustomer";
import { netShares } from "./netShares";
import type { PurchaseDays } from "./purchaseDays";

/** What predictions of a value need to know of the customers of a table, place by place. */
export function spendingColumns(
  { customers, repeatPurchases, recency, age, logIntervals, monetaryValue }: CustomerTable,
  purchases: PurchaseDays,
  ids: readonly string[],
): SpendingCustomers {
  const shares = netShares(purchases, ids);
  return {
    ...{ repeatPurchases, recency, age, logIntervals, monetaryValue },
    netShares: Float64Array.from(customers, (customer) => shares[customer]!),
  };
}
