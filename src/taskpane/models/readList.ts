import { CoreError } from "../../core/CoreError";
import type { PurchaseColumns } from "../../core/models/purchaseRows";
import { readColumns, type ColumnSource } from "../../excel/readColumns";
import { purchaseColumnsOf, spendColumnsOf } from "../../functions/fittedColumns";
import type { Column } from "../../functions/signature";
import type { CountedFigures } from "../../orders/counted/CountedColumns";
import { runOrders } from "../../orders/runOrders";
import type { Locale } from "../../vocabulary/locale";
import { periods } from "../../vocabulary/periods";
import { placesIn, type ListTerm } from "../parts/lists/listReferences";
import type { CustomersList } from "../parts/lists/reducedList";
import { customersPlaces } from "../parts/lists/sheetOfCustomers";

/** Customers as models see them, a place a customer or several who are counted together. */
export interface ListedCustomers extends PurchaseColumns {
  repeatPurchases: Float64Array;
  recency: Float64Array;
  age: Float64Array;
  weights?: Float64Array;
  /** Mean amount of a repeat purchase, where a list has it. */
  monetaryValue?: Float64Array;
}

interface ListReading {
  locale: Locale;
  signal: AbortSignal;
  /** Told how much is read, from 0 to 1. */
  onProgress: (share: number) => void;
}

type Figure = Exclude<ListTerm, "customer">;
type Cells = Partial<Record<Figure, Column>>;

/**
 * Reads a list as the functions of models read its columns, so that its models are those of formulas over it.
 *
 * @throws {CoreError} "value" for a cell that holds no figure, or customers who contradict themselves, in the words of its column and place
 */
export async function readList(list: CustomersList, reading: ListReading): Promise<ListedCustomers> {
  const { source, files } = list;
  if (source)
    return customersOf(list.result === "sheet" ? await inSheet(source, reading) : await inCells(source, reading));
  // not stopped by the signal: it would end the worker, and the orders with it
  const { locale, onProgress } = reading;
  return customersOf(inFiles(await runOrders("readCounted", { files: files ?? [], locale }, { onProgress })));
}

function customersOf({
  repeat_purchases,
  recency,
  age,
  log_intervals,
  monetary_value,
  customers,
}: Cells): ListedCustomers {
  const none: Column = [];
  const purchases = { repeat_purchases: repeat_purchases ?? none, recency: recency ?? none, age: age ?? none };
  const columns = purchaseColumnsOf({ ...purchases, ...(log_intervals ? { log_intervals } : {}) }, customers);
  const spend = monetary_value && spendOf(purchases.repeat_purchases, monetary_value);
  const found = columns as ListedCustomers;
  return spend?.length === found.age.length ? { ...found, monetaryValue: spend } : found;
}

/** What is wrong with amounts is no matter of purchases: nothing is said of them then. */
function spendOf(repeat_purchases: Column, monetary_value: Column): Float64Array | undefined {
  try {
    return spendColumnsOf({ repeat_purchases, monetary_value }, undefined).monetaryValue as Float64Array;
  } catch (error) {
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}

const FIGURES = ["repeat_purchases", "recency", "age", "log_intervals", "monetary_value", "customers"] as const;

async function inCells(source: ColumnSource, reading: ListReading): Promise<Cells> {
  let wanted: Figure[] = [];
  const columns = await columnsOf(source, reading, (titles) => {
    const places = placesIn(titles);
    wanted = FIGURES.filter((id) => id in places);
    return wanted.map((id) => places[id]!);
  });
  return Object.fromEntries(wanted.map((id, i) => [id, columns[i]!.map((cell) => [cell])]));
}

/** By the rules of `listReferences`; rows of nobody are left out. */
async function inSheet(source: ColumnSource, reading: ListReading): Promise<Cells> {
  const columns = await columnsOf(source, reading, (titles) => {
    const places = customersPlaces(titles);
    return places ? [places.purchases, places.firstDay, places.lastDay, places.daysSince] : [];
  });
  const [purchases = [], first = [], last = [], since = []] = columns;
  const rows = purchases.flatMap((count, row) => (count === "" ? [] : [row]));
  const { days } = periods.week;
  const figure = (of: (row: number) => number): Column =>
    rows.map((row) => {
      const value = of(row);
      return [Number.isFinite(value) ? value : ""];
    });
  return {
    repeat_purchases: rows.map((row) => [typeof purchases[row] === "number" ? purchases[row] - 1 : purchases[row]]),
    recency: figure((row) => (numberIn(last[row]) - numberIn(first[row])) / days),
    age: figure((row) => (numberIn(last[row]) - numberIn(first[row]) + numberIn(since[row])) / days),
  };
}

const numberIn = (cell: unknown): number => (typeof cell === "number" ? cell : NaN);

async function columnsOf(
  source: ColumnSource,
  { signal, onProgress }: ListReading,
  places: (titles: readonly string[]) => readonly number[],
): Promise<unknown[][]> {
  let columns: unknown[][] = [];
  await readColumns(
    source,
    {
      hasTitles: true,
      places: (titles) => {
        const wanted = places(titles.map(String));
        columns = wanted.map(() => []);
        return wanted;
      },
      take: (_, cells) => {
        cells.forEach((piece, i) => {
          for (const cell of piece) columns[i]!.push(cell);
        });
      },
    },
    { signal, onProgress },
  );
  return columns;
}

/** Blank where a customer has no mean spend. */
const inFiles = (figures: CountedFigures): Cells =>
  Object.fromEntries(
    Object.entries(figures).map(([id, column]) => [
      id,
      Array.from(column, (figure) => [Number.isNaN(figure) ? "" : figure]),
    ]),
  );
