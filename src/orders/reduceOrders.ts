import { byCustomer, type CustomerTable } from "../core/customers/byCustomer";
import {
  compressCustomers,
  compressSpend,
  type CompressedCustomers,
  type CompressedSpend,
} from "../core/customers/compressCustomers";
import { purchaseDays } from "../core/customers/purchaseDays";
import type { Report } from "../workers/Job";
import type { OrdersRead } from "./OrdersRead";
import { readOrders, type OrderSource } from "./readOrders";

export interface OrdersToReduce extends OrderSource {
  /** The last day that counts. */
  until: number;
}

/** Who has bought what, out of files; no line is kept. */
export interface ReducedOrders extends Pick<OrdersRead, "ids" | "report"> {
  /** In days. */
  customers: CustomerTable;
  compressed: CompressedCustomers;
  spend: CompressedSpend;
}

/** Of the whole; the rest is the reduction. */
const READING = 0.8;

/** Reads the lines of orders and reduces them to their customers, and these to tables that fit a worksheet. */
export async function reduceOrders(source: OrdersToReduce, report: Report = () => undefined): Promise<ReducedOrders> {
  const lines = await readOrders(source, (share) => report(share * READING));
  const customers = byCustomer(purchaseDays(lines, source.until), lines.ids, "day");
  report(1);
  return {
    ids: lines.ids,
    report: lines.report,
    customers,
    compressed: compressCustomers(customers),
    spend: compressSpend(customers),
  };
}
