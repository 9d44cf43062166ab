import type { DateOrder, DecimalMark } from "../../spreadsheet/csv/CsvDialect";
import type { ProductKindId, StatusKindId } from "../../vocabulary/orderKinds";
import type { OrderRoleId } from "../../vocabulary/orderRoles";
import type { AmountsByOrder } from "../columns/amountsByOrder";
import type { CustomerRole } from "../columns/recognizeColumns";

/** All that decides which rows of a source become which order lines. Kept with the sheets: they are updated by it. */
export interface OrderChoices {
  /** Titles as they stand; "Column 3" where the source begins without titles. Only these columns are read. */
  columns: Partial<Record<OrderRoleId, string>>;
  /** Does a row of titles stand above the orders? */
  hasTitles: boolean;
  /** Of workbooks; without one, the first that is seen. */
  sheet?: string;
  /** Which of the columns tells customers apart. Where that is the company, persons without one are customers too. */
  customerBy: CustomerRole;
  /** How days and figures that are texts are written. */
  days: DateOrder;
  decimal: DecimalMark;
  /** How the amounts of orders of several lines stand. Without an amount column, quantity times unit price is meant. */
  amounts: AmountsByOrder;
  /** The rate of VAT that amounts include, and that is taken out of them. */
  vat?: number;
  /** Kinds of lines that are not used. */
  leftOut: { statuses: StatusKindId[]; products: ProductKindId[] };
  /** Codes such as EUR: the currency of the sheets, and what one of another currency is worth in it. */
  currency?: string;
  rates?: Record<string, number>;
  /** What costs the shop something, out of the columns of these roles. */
  costs: CostChoice[];
  /** Customers who are one: from an id as it is written to another. Undefined: those that surely are. */
  joins?: Record<string, string>;
  /** Names of files, or of a sheet: where an order stands in several of them and none is newer, the last one wins. */
  sources: string[];
  /** Is the same number in two sources two orders? Shops of one owner may count alike. */
  numbersApart?: boolean;
  /** A day by its number in Excel's calendar: what is later is in the future. */
  today: number;
}

export interface CostChoice {
  column: "cost" | "shipping" | "discount";
  /** How the figures stand on orders of several lines. */
  by: AmountsByOrder;
  /** Is it the cost of one unit, to be multiplied by the quantity? */
  isPerUnit?: boolean;
}
