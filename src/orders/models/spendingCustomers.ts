import { byCustomer } from "../../core/customers/byCustomer";
import type { OrderLines } from "../../core/customers/OrderLines";
import { purchaseDays } from "../../core/customers/purchaseDays";
import { spendingColumns } from "../../core/customers/spendingColumns";
import { CoreError } from "../../core/CoreError";
import type { SpendingCustomers as Spending } from "../../core/models/predictCustomers";
import { sentences } from "../../vocabulary/errors";
import type { LineLabels } from "../prepare/PreparedOrders";
import { segmentsOf } from "../tables/Bought";
import { customerIds } from "../tables/customerIds";
import { namesByCustomer } from "../tables/namesByCustomer";

interface Wanted {
  /** The last day that counts. */
  until: number;
  /** Numbers in place of the ids of customers. */
  isAnonymous?: boolean | undefined;
  /** Is the channel of each wanted? */
  hasChannels?: boolean | undefined;
}

/** What is predicted from; a place a customer, times in weeks. */
export interface SpendingCustomers {
  customers: Spending;
  /** What a sheet calls each. */
  ids: string[];
  lastDays: Int32Array;
  /** Of the first purchase, "" where it names none; where they are wanted and the orders have them. */
  channels?: string[];
}

/**
 * The customers of order lines, with what they spent.
 *
 * @throws {CoreError} "notAvailable" where nobody has bought until that day
 */
export function spendingCustomers(
  lines: OrderLines,
  { until, isAnonymous, hasChannels }: Wanted,
  channels?: LineLabels,
): SpendingCustomers {
  const purchases = purchaseDays(lines, until);
  if (purchases.buyers === 0) throw new CoreError("notAvailable", sentences.noPurchase(until));
  const table = byCustomer(purchases, lines.ids, "week");
  return {
    customers: spendingColumns(table, purchases, lines.ids),
    ids: customerIds(table, lines.ids, isAnonymous),
    lastDays: table.lastDate,
    ...(hasChannels && channels ? { channels: channelsOf(table.customers, { purchases, lines }, channels) } : {}),
  };
}

function channelsOf(
  customers: Int32Array,
  bought: Parameters<typeof namesByCustomer>[0],
  channels: LineLabels,
): string[] {
  const names = namesByCustomer(bought, segmentsOf(channels));
  return Array.from(customers, (customer) => names[customer]!);
}
