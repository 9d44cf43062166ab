import { byCustomer, type CustomerTable } from "../core/customers/byCustomer";
import {
  compressCustomers,
  compressSpend,
  type CompressedCustomers,
  type CompressedSpend,
} from "../core/customers/compressCustomers";
import type { OrderLines } from "../core/customers/OrderLines";
import { purchaseDays } from "../core/customers/purchaseDays";
import type { Report } from "../workers/Job";
import type { OrdersRead } from "./OrdersRead";
import { readOrders, type OrderSource } from "./readOrders";

export interface OrdersToReduce extends OrderSource {
  /** The last day that counts. */
  until: number;
}

export interface LinesToReduce {
  lines: OrderLines;
  /** The last day that counts. */
  until: number;
}

/** Who has bought what; no line is kept. */
export interface ReducedLines {
  ids: readonly string[];
  /** In days. */
  customers: CustomerTable;
  compressed: CompressedCustomers;
  spend: CompressedSpend;
}

export interface ReducedOrders extends ReducedLines {
  report: OrdersRead["report"];
}

/** Of the whole; the rest is the reduction. */
const READING = 0.8;

/** Reads the lines of orders out of files, and reduces them. */
export async function reduceOrders(
  { until, ...source }: OrdersToReduce,
  report: Report = () => undefined,
): Promise<ReducedOrders> {
  const lines = await readOrders(source, (share) => report(share * READING));
  const reduced = reduceLines({ lines, until });
  report(1);
  return { ...reduced, report: lines.report };
}

/** Reduces lines to their customers, and these to tables that fit a worksheet. */
export function reduceLines({ lines, until }: LinesToReduce): ReducedLines {
  const customers = byCustomer(purchaseDays(lines, until), lines.ids, "day");
  return {
    ids: lines.ids,
    customers,
    compressed: compressCustomers(customers),
    spend: compressSpend(customers),
  };
}
