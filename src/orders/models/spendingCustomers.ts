import { byCustomer } from "../../core/customers/byCustomer";
import { netShares } from "../../core/customers/netShares";
import { purchaseDays } from "../../core/customers/purchaseDays";
import { CoreError } from "../../core/CoreError";
import type { SpendingCustomers as Spending } from "../../core/models/predictCustomers";
import { sentences } from "../../vocabulary/errors";
import { preparedIn } from "../prepare/sessions";
import { customerIds } from "../tables/customerIds";

export interface SpendingCustomersWanted {
  session: number;
  /** The last day that counts. */
  until: number;
  /** Numbers in place of the ids of customers. */
  isAnonymous?: boolean;
}

/** What is predicted from; a place a customer, times in weeks. */
export interface SpendingCustomers {
  customers: Spending;
  /** What a sheet calls each. */
  ids: string[];
  lastDays: Int32Array;
}

/**
 * The customers of what was prepared last in a session.
 *
 * @throws {CoreError} "notAvailable" where nobody has bought until that day
 */
export function spendingCustomers({ session, until, isAnonymous }: SpendingCustomersWanted): SpendingCustomers {
  const { lines } = preparedIn(session);
  const purchases = purchaseDays(lines, until);
  if (purchases.buyers === 0) throw new CoreError("notAvailable", sentences.noPurchase(until));
  const table = byCustomer(purchases, lines.ids, "week");
  const shares = netShares(purchases, lines.ids);
  const { repeatPurchases, recency, age, logIntervals, monetaryValue } = table;
  return {
    customers: {
      ...{ repeatPurchases, recency, age, logIntervals, monetaryValue },
      netShares: Float64Array.from(table.customers, (customer) => shares[customer]!),
    },
    ids: customerIds(table, lines.ids, isAnonymous),
    lastDays: table.lastDate,
  };
}
