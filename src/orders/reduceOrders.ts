import { byCustomer, type CustomerTable } from "../core/customers/byCustomer";
import {
  compressCustomers,
  compressSpend,
  type CompressedCustomers,
  type CompressedSpend,
} from "../core/customers/compressCustomers";
import type { OrderLines } from "../core/customers/OrderLines";
import { purchaseDays, type PurchaseDays } from "../core/customers/purchaseDays";
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
export async function reduceOrders(source: OrdersToReduce, report: Report = () => undefined): Promise<ReducedOrders> {
  const { purchases, ids, report: found } = await purchasesIn(source, report);
  const tables = tablesOf(purchases, ids);
  report(1);
  return { ...tables, report: found };
}

/** Reduces lines to their customers, and these to tables that fit a worksheet. */
export const reduceLines = ({ lines, until }: LinesToReduce): ReducedLines =>
  tablesOf(purchaseDays(lines, until), lines.ids);

/** The lines themselves are left behind here: their memory is needed for what is made of them. */
async function purchasesIn(
  { until, ...source }: OrdersToReduce,
  report: Report,
): Promise<{ purchases: PurchaseDays } & Pick<OrdersRead, "ids" | "report">> {
  const lines = await readOrders(source, (share) => report(share * READING));
  const purchases = purchaseDays(lines, until);
  // of customers nobody asks for the amounts of their lines
  return { purchases: { ...purchases, lineAmounts: purchases.amounts.sums(0) }, ids: lines.ids, report: lines.report };
}

function tablesOf(purchases: PurchaseDays, ids: readonly string[]): ReducedLines {
  const customers = byCustomer(purchases, ids, "day");
  return { ids, customers, compressed: compressCustomers(customers), spend: compressSpend(customers) };
}
