import type { OrderChoices } from "../OrderChoices";
import type { Words } from "../RawLines";
import type { OrderBook } from "./OrderBook";

/** Customers after joins: of each of the words, its place among the ids. */
export interface JoinedCustomers {
  ids: readonly string[];
  ofWord: Int32Array;
}

/** @param customers  as they are written */
export function joinedCustomers(
  book: OrderBook,
  customers: Words,
  { customerBy, joins }: Pick<OrderChoices, "customerBy" | "joins">,
): JoinedCustomers {
  const { words } = customers;
  const ofWord = Int32Array.from(words, (_, word) => word);
  if (!joins) {
    for (const { from, to, isSure } of book.same(customerBy)) if (isSure) ofWord[from] = to;
    return { ids: words, ofWord };
  }
  if (Object.keys(joins).length === 0) return { ids: words, ofWord };
  const places = new Map(words.map((word, place) => [word, place]));
  const ids = [...words];
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? ids.push(id) - 1;
    places.set(id, place);
    return place;
  };
  for (const from of Object.keys(joins)) {
    const place = places.get(from);
    if (place !== undefined && place < words.length) ofWord[place] = placeOf(lastOf(from, joins));
  }
  return { ids, ofWord };
}

/** An id may be joined to one that is joined further; in a circle each stays what it is. */
function lastOf(from: string, joins: Readonly<Record<string, string>>): string {
  const seen = new Set([from]);
  let id = from;
  while (Object.hasOwn(joins, id) && joins[id] !== id) {
    id = joins[id]!;
    if (seen.has(id)) return from;
    seen.add(id);
  }
  return id;
}
