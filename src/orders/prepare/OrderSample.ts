import type { CsvDoubt } from "../../spreadsheet/csv/CsvEvidence";
import type { CsvEncoding, DateOrder, DecimalMark } from "../../spreadsheet/csv/CsvDialect";
import type { OrderRoleId } from "../../vocabulary/orderRoles";
import type { AmountsByOrder } from "../columns/amountsByOrder";
import type { CustomerRole } from "../columns/recognizeColumns";
import type { Finding } from "./Finding";

/** What the beginning of a source tells: its first rows, and what its columns seem to hold. */
export interface OrderSample {
  /** Of the first source; "Column 3" and so on where it begins without titles. */
  titles: readonly string[];
  hasTitles: boolean;
  /** So many rows stand above the titles: where the cells of a worksheet are to be read from. */
  above: number;
  /** The first rows below the titles, as they are shown; each as long as there are titles. */
  rows: readonly (readonly string[])[];
  /** On how many rows the findings rest. */
  sampled: number;
  sources: readonly SourceSample[];
  /** Of tables of text. */
  text?: { separator: string; encoding: CsvEncoding };
  decimal: DecimalMark;
  days: DateOrder;
  /** What the rows leave open of the two: to be asked. */
  doubts: readonly CsvDoubt[];
  columns: Readonly<Partial<Record<OrderRoleId, SampledColumn>>>;
  customerBy?: CustomerRole;
  /** A company beside its people: who is the customer, only the user knows. */
  asksCompany: boolean;
  /** How amounts stand on orders of several lines; of cost columns the same. */
  amounts: AmountsByOrder;
  costs: Readonly<Partial<Record<"cost" | "shipping" | "discount", { by: AmountsByOrder; isPerUnit: boolean }>>>;
  vat: {
    /** What the amount's title says. */
    said?: "included" | "excluded";
    /** What the tax column is of the amounts without it, where there is one; a usual rate only. */
    rate?: number;
  };
  /** Codes, the most frequent first. */
  currencies: readonly string[];
  /** Worksheets of a workbook that hold something, where there are several. */
  sheets?: readonly string[];
}

export interface SourceSample {
  name: string;
  /** Bytes of a file, cells of a worksheet's rows. */
  size: number;
  /** Titles that the first source has, and this one has not; and the other way round. */
  missing: readonly string[];
  others: readonly string[];
}

export interface SampledColumn {
  title: string;
  by: "name" | "cells";
  why: readonly Finding[];
}
