import type { CustomerRole } from "../../columns/recognizeColumns";
import type { SameFound } from "../OrderReport";
import type { JudgedLines } from "./JudgedLines";
import type { OrderBook } from "./OrderBook";

/** Customers who may be the same, of whom both have used lines. */
export function sameFound(book: OrderBook, judged: JudgedLines, by: CustomerRole): SameFound[] {
  const pairs = book.same(by);
  if (pairs.length === 0) return [];
  const { words } = book.customers(by);
  const orders = ordersOf(book, judged, new Set(pairs.flatMap(({ from, to }) => [from, to])));
  const { ofWord } = judged.joined;
  return pairs
    .map((pair) => ({
      from: words[pair.from]!,
      to: words[pair.to]!,
      by: pair.by,
      isSure: pair.isSure,
      isJoined: ofWord[pair.from] === ofWord[pair.to],
      orders: [orders.get(pair.from)?.size ?? 0, orders.get(pair.to)?.size ?? 0] as [number, number],
    }))
    .filter(({ orders: [from] }) => from > 0);
}

/** Of customers as they are written, their orders among the used lines, or days where a line names no order. */
function ordersOf(
  book: OrderBook,
  { used, customers, days }: JudgedLines,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  const isWanted = new Uint8Array(Math.max(...wanted) + 1);
  for (const word of wanted) isWanted[word] = 1;
  const orders = book.orders?.ofLine;
  for (const line of used) {
    const word = customers[line]!;
    if (isWanted[word] !== 1) continue;
    const order = orders ? orders[line]! : -1;
    const known = found.get(word);
    // days are below all orders
    const key = order >= 0 ? order : -1 - days[line]!;
    if (known) known.add(key);
    else found.set(word, new Set([key]));
  }
  return found;
}
