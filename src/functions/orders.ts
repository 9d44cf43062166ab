import { CoreError } from "../core/CoreError";
import type { OrderLines } from "../core/customers/OrderLines";
import { purchaseDays, type PurchaseDays } from "../core/customers/purchaseDays";
import { sentences } from "../vocabulary/errors";
import type { TermId } from "../vocabulary/terms";
import { ColumnReader, keepRows } from "./ColumnReader";
import { Remembered } from "./Remembered";
import type { Column } from "./signature";
import { checkGiven, linesOf, sourceOf, sourcesOf } from "./sources";
import { isBlank } from "./valueIn";
import { isWholeColumn } from "./wholeColumns";

/** Texts of a column by their places in a list; -1 where a row has none. */
export interface Named {
  names: readonly string[];
  ofLines: Int32Array;
}

/** Order lines of a worksheet. */
export interface Orders {
  lines: OrderLines;
  /** A customer as its cells have it: a number where all of them are numbers, so that a lookup finds it. */
  customer: (index: number) => string | number;
  /** The purchases until a day; there is at least one. */
  bought: (until: number) => PurchaseDays;
  /** The same, where there may be none. */
  reduced: (until: number) => PurchaseDays;
  /** Another column of the same rows, in which cells may be blank. */
  beside: (id: TermId, cells: Column) => Named;
}

/**
 * Order lines in three columns of one length. A header row is left out, and so are rows that are blank in all of them;
 * a line may name no customer, but has a day and an amount.
 *
 * The lines are read once for all functions that are given the same cells, and reduced once for a day.
 *
 * @throws {CoreError} "value" for a cell that is blank or cannot be read, in the words of its column and place; {InputError} for an error value
 */
export function ordersOf(customer_ids: Column, dates: Column, amounts: Column): Orders {
  const sources = sourcesOf({ customer_ids, dates, amounts });
  checkGiven(sources);
  const height = Math.max(...sources.map((source) => source.height));
  const read = remembered.of(withBlankRows(linesOf(sources)));
  return {
    ...read,
    beside: (id, cells) => {
      const source = sourceOf(id, cells);
      // a whole column ends where the orders do
      if (isWholeColumn(source) && source.height === height) source.height = read.length;
      const [line] = linesOf([source]);
      if (line!.length !== read.length)
        throw new CoreError("value", sentences.asLong(id, line!.length, "customer_ids", read.length));
      const column = new ColumnReader(id, line!, true);
      column.read(read.places[0]!);
      if (column.failure) throw column.failure.error;
      read.places.forEach((place, row) => {
        column.move(place, row);
      });
      return { names: column.texts.texts, ofLines: column.indexes(read.places.length) };
    },
  };
}

/** Older hosts hand a blank cell over as 0. That is no day: a row of zeros is a blank one. */
function withBlankRows(columns: unknown[][]): unknown[][] {
  const [, dates] = columns as [unknown, unknown[]];
  for (let place = 0; place < dates.length; place++)
    if (dates[place] === 0 && columns.every((column) => column[place] === 0 || isBlank(column[place])))
      for (const column of columns) column[place] = null;
  return columns;
}

interface ReadOrders extends Omit<Orders, "beside"> {
  places: Int32Array;
  /** Of the columns, with what was left out. */
  length: number;
}

const remembered = new Remembered<ReadOrders>((columns) => {
  const ids: readonly TermId[] = ["customer_ids", "dates", "amounts"];
  const readers = ids.map((id, i) => new ColumnReader(id, columns[i]!, id === "customer_ids"));
  const { places } = keepRows(readers);
  const [customers, dates, amounts] = readers as [ColumnReader, ColumnReader, ColumnReader];
  const { texts, isText } = customers.texts;
  const lines = {
    customers: customers.indexes(places.length),
    ids: texts,
    days: Int32Array.from(dates.figures(places.length)),
    amounts: amounts.figures(places.length),
  };
  const reduced = onceForEach((until) => purchaseDays(lines, until));
  return {
    lines,
    places,
    length: columns[0]!.length,
    customer: (index) => (isText[index] === 1 ? texts[index]! : Number(texts[index])),
    reduced,
    bought: (until) => {
      const purchases = reduced(until);
      if (purchases.buyers === 0) throw new CoreError("notAvailable", sentences.noPurchase(until));
      return purchases;
    },
  };
});

/** What was made last is kept: functions on one sheet ask for the same day. */
function onceForEach<T>(make: (until: number) => T): (until: number) => T {
  let last: { until: number; made: T } | undefined;
  return (until) => {
    if (last?.until !== until) last = { until, made: make(until) };
    return last.made;
  };
}
