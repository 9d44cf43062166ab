import type { OrderReport } from "../prepare/OrderReport";
import type { SourceTable } from "./OrderTables";

export type ReportUsed = Pick<
  OrderReport,
  "rows" | "blank" | "total" | "leftOut" | "used" | "net" | "customers" | "customersBefore"
>;

/** What of the report stands on sheets. */
export const sourceTable = ({
  rows,
  blank,
  total,
  leftOut,
  used,
  net,
  customers,
  customersBefore,
}: ReportUsed): SourceTable => ({
  rows: rows - blank,
  total,
  leftOut: leftOut.map((one) => ({ reason: one.reason, rows: one.rows, amount: one.amount })),
  used: { rows: used.rows, amount: used.amount },
  rates: net.rates,
  vat: net.vat,
  joined: customersBefore - customers,
});
