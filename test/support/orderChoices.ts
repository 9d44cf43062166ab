import type { OrderChoices } from "../../src/orders/prepare/OrderChoices";
import { OrderBook } from "../../src/orders/prepare/clean/OrderBook";
import { prepareOrders, type Prepared } from "../../src/orders/prepare/prepareOrders";
import { readRawLines } from "../../src/orders/prepare/read/readRawLines";
import { serialOf } from "../../src/vocabulary/calendar";
import { fileOf } from "./ordersRead";

/** Columns of the tests by their titles, nothing left out by its kind. */
export const CHOICES: OrderChoices = {
  columns: { customer: "customer", date: "date", amount: "amount", order: "order" },
  hasTitles: true,
  customerBy: "customer",
  days: "day first",
  decimal: ".",
  amounts: "line",
  leftOut: { statuses: [], products: [] },
  costs: [],
  sources: [],
  today: serialOf([2025, 12, 31]),
};

/** Rows of texts as a table, titles first. */
export const tableOf = (titles: string, ...rows: string[]): string => [titles, ...rows].join("\n");

/** Reads tables, a source each, and prepares their lines. */
export async function preparedFrom(
  tables: readonly string[] | string,
  changes: Partial<OrderChoices> = {},
): Promise<Prepared & { book: OrderBook }> {
  const choices = { ...CHOICES, ...changes };
  const files = [tables].flat().map((table, i) => fileOf(table, `source ${i + 1}.csv`));
  const book = new OrderBook(await readRawLines({ files, choices, locale: "en" }, () => undefined));
  return { book, ...prepareOrders(book, choices) };
}
