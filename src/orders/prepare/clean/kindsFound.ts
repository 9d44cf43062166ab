import type { ProductKindId } from "../../../vocabulary/orderKinds";
import type { OrderReport, ProductFound, SourceFound, StatusFound } from "../OrderReport";
import type { JudgedLines } from "./JudgedLines";
import { USED } from "./lineReasons";
import type { OrderBook } from "./OrderBook";
import { tally } from "./tally";

/** So many statuses are listed, and so many products named. */
const [LISTED, NAMED] = [100, 5];
const byRows = (a: { rows: number }, b: { rows: number }): number => b.rows - a.rows;

export function statusesFound(book: OrderBook, { statuses: ofLine }: JudgedLines): StatusFound[] {
  const { statuses, statusKinds } = book;
  if (!statuses || !ofLine) return [];
  return tally(book.wholeAmounts, book.length, statuses.words.length, (line) => ofLine[line]!)
    .map((found, word) => {
      const kind = statusKinds[word];
      return { status: statuses.words[word]!, ...(kind ? { kind } : {}), ...found };
    })
    .sort(byRows)
    .slice(0, LISTED);
}

export function productsFound(book: OrderBook): ProductFound[] {
  const { product } = book.raw.texts;
  if (!product) return [];
  const kinds = [...new Set(book.productKinds.filter((kind) => kind !== undefined))];
  const ofWord = Int32Array.from(book.productKinds, (kind) => (kind ? kinds.indexOf(kind) : -1));
  const rows = new Float64Array(product.words.length);
  for (const word of product.ofLine) if (word >= 0) rows[word]!++;
  const namesOf = (kind: ProductKindId): string[] =>
    [...ofWord.keys()]
      .filter((word) => book.productKinds[word] === kind)
      .sort((a, b) => rows[b]! - rows[a]!)
      .slice(0, NAMED)
      .map((word) => product.words[word]!.trim());
  return tally(book.wholeAmounts, book.length, kinds.length, (line) => {
    const word = product.ofLine[line]!;
    return word < 0 ? -1 : ofWord[word]!;
  })
    .map((found, place) => ({ kind: kinds[place]!, names: namesOf(kinds[place]!), ...found }))
    .sort(byRows);
}

export function currenciesFound(book: OrderBook, { rates, currencies }: JudgedLines): OrderReport["currencies"] {
  const codes = book.currencies?.words ?? [];
  if (!currencies || codes.length === 0) return [];
  return tally(book.wholeAmounts, book.length, codes.length + 1, (line) =>
    currencies[line]! < 0 ? codes.length : currencies[line]!,
  )
    .map((found, place) => ({
      code: codes[place] ?? "",
      ...found,
      isUsed: place === codes.length || !Number.isNaN(rates.rates[place]!),
    }))
    .filter(({ rows }) => rows > 0)
    .sort(byRows);
}

export function sourcesFound(book: OrderBook, { reasons, days }: JudgedLines): SourceFound[] {
  const { wholeAmounts } = book;
  return book.raw.sources.map(({ name, from, to, blank, openQuote }) => {
    const sums = wholeAmounts.sums(2);
    let [used, firstDay, lastDay] = [0, Infinity, -Infinity];
    for (let line = from; line < to; line++) {
      sums.add(0, wholeAmounts, line);
      if (reasons[line] !== USED) continue;
      used++;
      sums.add(1, wholeAmounts, line);
      firstDay = Math.min(firstDay, days[line]!);
      lastDay = Math.max(lastDay, days[line]!);
    }
    return {
      name,
      rows: to - from + blank,
      amount: sums.value(0),
      used: { rows: used, amount: sums.value(1) },
      ...(used === 0 ? {} : { firstDay, lastDay }),
      ...(openQuote === undefined ? {} : { openQuote }),
    };
  });
}
