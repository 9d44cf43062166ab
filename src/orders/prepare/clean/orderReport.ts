import type { OrderLines } from "../../../core/customers/OrderLines";
import { LEFT_OUT_IDS } from "../../../vocabulary/orderFindings";
import type { OrderChoices } from "../OrderChoices";
import type { LineLabels } from "../PreparedOrders";
import type { Kept, LeftOut, OrderReport, RowsAndAmount, RowFound } from "../OrderReport";
import { currenciesFound, productsFound, sourcesFound, statusesFound } from "./kindsFound";
import type { JudgedLines } from "./JudgedLines";
import { USED } from "./lineReasons";
import { linesFor } from "./linesFor";
import type { OrderBook } from "./OrderBook";
import { rowFound, sourceOf } from "./rowFound";
import { sameFound } from "./sameFound";
import { tally } from "./tally";
import { wayTotals } from "./wayTotals";

/** So many rows of a kind are shown. */
const SHOWN = 5;
/** For more names than this nobody types a figure each. */
const MOST_NAMES = 20;

interface Reported {
  choices: OrderChoices;
  lines: OrderLines;
  net: OrderReport["net"];
  withoutCost: number | undefined;
  segments: LineLabels | undefined;
  channels: LineLabels | undefined;
}

export function orderReport(book: OrderBook, judged: JudgedLines, reported: Reported): OrderReport {
  const { choices, lines, net, withoutCost, segments, channels } = reported;
  const { reasons } = judged;
  const [all] = tally(book.wholeAmounts, book.length, 1, () => 0) as [RowsAndAmount];
  const [used] = tally(book.wholeAmounts, book.length, 1, (line) => (reasons[line] === USED ? 0 : -1)) as [
    RowsAndAmount,
  ];
  return {
    rows: book.rows,
    blank: book.rows - book.length,
    total: all.amount,
    leftOut: leftOut(book, judged, choices),
    used,
    net,
    kept: kept(book, judged, choices),
    totals: wayTotals(book, judged),
    statuses: statusesFound(book, judged),
    products: productsFound(book),
    segments: namesIn(segments),
    channels: namesIn(channels),
    currencies: currenciesFound(book, judged),
    customers: lines.ids.length,
    orders: countOrders(lines),
    customersBefore: countCustomers(judged),
    same: sameFound(book, judged, choices.customerBy),
    filled: judged.filled,
    ...(withoutCost === undefined ? {} : { withoutCost }),
    inSources: { orders: judged.lost?.orders ?? 0, ofOthers: judged.lost?.ofOthers ?? 0 },
    ...daysOf(lines.days),
    sources: sourcesFound(book, judged),
  };
}

function leftOut(book: OrderBook, { reasons }: JudgedLines, { customerBy }: OrderChoices): LeftOut[] {
  const found = tally(book.wholeAmounts, book.length, LEFT_OUT_IDS.length, (line) => reasons[line]!);
  const first = found.map((): RowFound[] => []);
  for (let line = 0; line < reasons.length; line++) {
    const reason = reasons[line]!;
    if (reason !== USED && first[reason]!.length < SHOWN) first[reason]!.push(rowFound(book, line, customerBy));
  }
  return LEFT_OUT_IDS.map((reason, place) => ({ reason, ...found[place]!, first: first[place]! })).filter(
    ({ rows }) => rows > 0,
  );
}

function kept(book: OrderBook, judged: JudgedLines, { customerBy }: OrderChoices): Kept[] {
  const { firsts, lines: repeats } = judged.duplicates;
  const inSources = repeats.filter((line, i) => sourceOf(book, line) !== sourceOf(book, firsts[i]!)).length;
  return (["refunds", "duplicates", "zeros"] as const).flatMap((kind) => {
    const lines = linesFor(book, judged, kind);
    if (lines.length === 0) return [];
    const first = Array.from(lines.subarray(0, SHOWN), (line) => rowFound(book, line, customerBy));
    const amount = sumOf(book, lines);
    return [{ kind, rows: lines.length, amount, first, ...(kind === "duplicates" ? { inSources } : {}) }];
  });
}

function sumOf({ wholeAmounts }: OrderBook, lines: Int32Array): number {
  const sum = wholeAmounts.sums(1);
  for (const line of lines) sum.add(0, wholeAmounts, line);
  return sum.value(0);
}

/** Those that are used, the most frequent first; none of too many. */
function namesIn(named: LineLabels | undefined): string[] {
  if (!named) return [];
  const rows = new Int32Array(named.labels.length);
  for (const label of named.ofLine) if (label >= 0) rows[label]!++;
  const used = [...named.labels.keys()].filter((label) => rows[label]! > 0);
  if (used.length > MOST_NAMES) return [];
  return used.sort((a, b) => rows[b]! - rows[a]!).map((label) => named.labels[label]!);
}

/** Orders by their numbers; lines without one are an order of each customer and day, as in a source without orders. */
function countOrders({ customers, days, orders, ids }: OrderLines): number {
  const named = new Uint8Array((orders?.reduce((most, order) => Math.max(most, order), -1) ?? -1) + 1);
  const unnamed = new Float64Array(days.length);
  let lines = 0;
  for (let line = 0; line < days.length; line++) {
    const order = orders ? orders[line]! : -1;
    if (order < 0) unnamed[lines++] = days[line]! * ids.length + customers[line]!;
    else named[order] = 1;
  }
  const sorted = unnamed.subarray(0, lines).sort();
  const count = named.reduce((all, one) => all + one, 0);
  return sorted.reduce((all, key, place) => (key === sorted[place - 1] ? all : all + 1), count);
}

/** As they are written. */
function countCustomers({ used, customers, joined }: JudgedLines): number {
  const isThere = new Uint8Array(joined.ofWord.length);
  for (const line of used) isThere[customers[line]!] = 1;
  return isThere.reduce((count, one) => count + one, 0);
}

function daysOf(days: Int32Array): Pick<OrderReport, "firstDay" | "lastDay"> {
  if (days.length === 0) return {};
  return {
    firstDay: days.reduce((first, day) => Math.min(first, day)),
    lastDay: days.reduce((last, day) => Math.max(last, day)),
  };
}
