import type { OrderLines } from "../core/customers/OrderLines";

/** The lines of one or more files together, and what was found in their rows. */
export interface OrdersRead extends OrderLines {
  report: OrdersReport;
}

/** Every row is blank, or a line, or left out for want of a day or an amount: the counts add up. */
interface OrdersReport {
  /** Below the titles, blank ones too. */
  rows: number;
  blank: number;
  /** Lines all the same. */
  withoutCustomer: FoundRows;
  /** Left out. */
  withoutDate: FoundRows;
  /** Left out, though they have a day. */
  withoutAmount: FoundRows;
  /** Where a quote begins that nothing closes: what follows it in the file is one field. */
  openQuotes: readonly RowPlace[];
}

export interface FoundRows {
  count: number;
  first: RowPlace[];
}

export interface RowPlace {
  file: string;
  /** Counted from 1, with titles and blank rows, as a worksheet would count them. */
  row: number;
  /** What stands in the place of what is missing. */
  text: string;
}
