import type { DateOrder, DecimalMark } from "../spreadsheet/csv/CsvDialect";

/** Which columns of files hold what of an order, and how days and figures are written in them. */
export interface ColumnChoice {
  customer: ColumnName;
  date: ColumnName;
  amount: ColumnName | { quantity: ColumnName; price: ColumnName };
  order?: ColumnName;
  decimal: DecimalMark;
  dates: DateOrder;
  /** Of workbooks; without one, the first that is seen. */
  sheet?: string;
}

/** The title of a column; or its place, counted from 0, in files that begin without titles. */
export type ColumnName = string | number;
