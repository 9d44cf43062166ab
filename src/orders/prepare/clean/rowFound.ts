import type { OddCells } from "../RawLines";
import type { RowFound } from "../OrderReport";
import type { CustomerRole } from "../../columns/recognizeColumns";
import type { OrderBook } from "./OrderBook";

/** A line as it stands in its source. */
export function rowFound(book: OrderBook, line: number, by: CustomerRole): RowFound {
  const { raw } = book;
  const customers = book.customers(by);
  const [day, amount] = [raw.days[line]!, book.amounts[line]!];
  return {
    source: raw.sources[sourceOf(book, line)]!.name,
    row: raw.rows[line]!,
    customer: customers.words[customers.ofLine[line]!] ?? "",
    date: day >= 0 ? day : oddText(raw.odd.days, line),
    amount: Number.isNaN(amount) ? oddText(raw.odd.amounts, line) : amount,
    order: book.orders?.words[book.orders.ofLine[line]!] ?? "",
  };
}

/** The place of its source. */
export function sourceOf({ raw: { sources } }: OrderBook, line: number): number {
  let [low, high] = [0, sources.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line < sources[middle]!.to) high = middle;
    else low = middle + 1;
  }
  return low;
}

function oddText({ lines, texts }: OddCells, line: number): string {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return lines[low] === line ? texts[low]! : "";
}
