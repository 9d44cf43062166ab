import type { Locale } from "../../vocabulary/locale";
import type { KeptId, LeftOutId } from "../../vocabulary/orderFindings";
import type { CustomerRole } from "../columns/recognizeColumns";
import type { OrderFile } from "../OrderFile";
import type { OrderChoices } from "./OrderChoices";
import type { RawLines } from "./RawLines";

/** Orders that are read once, for their choices may change often: files, or lines that were read of a worksheet. */
export type OrdersToOpen =
  { files: readonly OrderFile[]; choices: OrderChoices; locale: Locale } | { lines: RawLines; choices: OrderChoices };

/** Orders that are held where the jobs are done, until they are released. */
export interface OpenedOrders {
  session: number;
  rows: number;
  blank: number;
}

export interface OrdersToPrepare {
  session: number;
  /** Columns, and the ways of writing, are those that the orders were opened with. */
  choices: OrderChoices;
}

export interface RowsWanted {
  session: number;
  reason: LeftOutId | KeptId;
}

/** Cells of two columns: an id, and the one it is joined to. */
export interface JoinsWanted {
  session: number;
  customerBy: CustomerRole;
  rows: readonly (readonly unknown[])[];
}

/** Rows in columns of one length, for a worksheet. */
export interface RowColumns {
  source: string[];
  row: Int32Array;
  customer: string[];
  /** The number of a day; what else stands there as a text. */
  date: (number | string)[];
  amount: (number | string)[];
  order: string[];
}
