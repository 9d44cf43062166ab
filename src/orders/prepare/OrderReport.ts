import type { KeptId, LeftOutId } from "../../vocabulary/orderFindings";
import type { ProductKindId, StatusKindId } from "../../vocabulary/orderKinds";
import type { SpellingDifference } from "../../vocabulary/spellingDifferences";
import type { AmountsByOrder } from "../columns/amountsByOrder";

/**
 * What became of the rows of a source. Rows: blank + left out + used = all of them. Amounts are in the source's own
 * money, before VAT and rates: left out + used = total, to the last digit.
 */
export interface OrderReport {
  /** Below the titles, blank ones too. */
  rows: number;
  blank: number;
  total: number;
  /** Those that are there, in the order in which they are looked for: a row has one reason. */
  leftOut: LeftOut[];
  used: RowsAndAmount;
  /** What currencies and VAT make of the used amount: used + rates − vat = net. */
  net: { rates: number; vat: number; net: number };
  /** Used, and shown. */
  kept: Kept[];
  /** How much the source would come to if amounts stood in other ways; `product` is quantity times unit price. */
  totals: { by: AmountsByOrder | "product"; used: number }[];
  /** Each status as it is written, the most frequent first; at most 100. */
  statuses: StatusFound[];
  /** Fees, postage and the like among the products, left out or not. */
  products: ProductFound[];
  /**
   * What customers of used rows are parted by, the most frequent names first; none where there is no such column, or
   * where there are so many names that nobody has a figure for each.
   */
  segments: string[];
  channels: string[];
  /** In which currencies the source is, the most frequent first; `code` is blank where a row names none. */
  currencies: (RowsAndAmount & { code: string; isUsed: boolean })[];
  /** Those of the used rows, after joins. */
  customers: number;
  orders: number;
  /** Customers of used rows before joins; joins by their spelling, and by a table of the user's. */
  customersBefore: number;
  /** Customers who may be the same, as many as there are; in the order of those they are joined to. */
  same: SameFound[];
  /** Rows that lack a customer or a day, or a status or currency, which another row of their order names. */
  filled: number;
  /** Used rows that no figure of cost stands on; undefined where there is no such column. */
  withoutCost?: number;
  /** Orders that stand in several sources, and how many of them belong to another customer there. */
  inSources: { orders: number; ofOthers: number };
  /** Of the used rows; undefined where there are none. */
  firstDay?: number;
  lastDay?: number;
  sources: SourceFound[];
}

export interface RowsAndAmount {
  rows: number;
  amount: number;
}

/** A row, and what stands in it. */
export interface RowFound {
  source: string;
  /** Counted from 1, with titles and blank rows, as a worksheet would count them. */
  row: number;
  customer: string;
  /** The number of a day; what else stands there as a text. */
  date: number | string;
  amount: number | string;
  order: string;
}

export interface LeftOut extends RowsAndAmount {
  reason: LeftOutId;
  first: RowFound[];
}

export interface Kept extends RowsAndAmount {
  kind: KeptId;
  first: RowFound[];
  /** Of duplicates: those that repeat a row of another source. */
  inSources?: number;
}

export interface StatusFound extends RowsAndAmount {
  status: string;
  kind?: StatusKindId;
}

export interface ProductFound extends RowsAndAmount {
  kind: ProductKindId;
  /** The most frequent of the products that are taken for it. */
  names: string[];
}

export interface SameFound {
  from: string;
  to: string;
  by: readonly SpellingDifference[];
  isSure: boolean;
  isJoined: boolean;
  /** Of both, among the used rows: orders, or days with a row where there are no order numbers. */
  orders: [number, number];
}

export interface SourceFound extends RowsAndAmount {
  name: string;
  /** Of `rows` and `amount`, which are all of the source's. */
  used: RowsAndAmount;
  firstDay?: number;
  lastDay?: number;
  /** The row where a quote begins that nothing closes: all below it is one field. */
  openQuote?: number;
}
