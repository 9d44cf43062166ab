import type { CustomerRole } from "../../columns/recognizeColumns";
import type { RowColumns } from "../OrderSession";
import type { OrderBook } from "./OrderBook";
import { rowFound } from "./rowFound";

/** Lines as they stand in their sources, in columns. */
export function rowColumns(book: OrderBook, lines: Int32Array, by: CustomerRole): RowColumns {
  const found = Array.from(lines, (line) => rowFound(book, line, by));
  return {
    source: found.map(({ source }) => source),
    row: Int32Array.from(found, ({ row }) => row),
    customer: found.map(({ customer }) => customer),
    date: found.map(({ date }) => date),
    amount: found.map(({ amount }) => amount),
    order: found.map(({ order }) => order),
  };
}
