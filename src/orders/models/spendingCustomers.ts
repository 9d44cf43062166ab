import { byCustomer } from "../../core/customers/byCustomer";
import type { OrderLines } from "../../core/customers/OrderLines";
import { purchaseDays } from "../../core/customers/purchaseDays";
import { spendingColumns } from "../../core/customers/spendingColumns";
import { CoreError } from "../../core/CoreError";
import type { SpendingCustomers as Spending } from "../../core/models/predictCustomers";
import { sentences } from "../../vocabulary/errors";
import { customerIds } from "../tables/customerIds";

interface Wanted {
  /** The last day that counts. */
  until: number;
  /** Numbers in place of the ids of customers. */
  isAnonymous?: boolean | undefined;
}

/** What is predicted from; a place a customer, times in weeks. */
export interface SpendingCustomers {
  customers: Spending;
  /** What a sheet calls each. */
  ids: string[];
  lastDays: Int32Array;
}

/**
 * The customers of order lines, with what they spent.
 *
 * @throws {CoreError} "notAvailable" where nobody has bought until that day
 */
export function spendingCustomers(lines: OrderLines, { until, isAnonymous }: Wanted): SpendingCustomers {
  const purchases = purchaseDays(lines, until);
  if (purchases.buyers === 0) throw new CoreError("notAvailable", sentences.noPurchase(until));
  const table = byCustomer(purchases, lines.ids, "week");
  return {
    customers: spendingColumns(table, purchases, lines.ids),
    ids: customerIds(table, lines.ids, isAnonymous),
    lastDays: table.lastDate,
  };
}
