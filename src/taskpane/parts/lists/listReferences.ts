import type { ColumnSource } from "../../../excel/readColumns";
import { absolute } from "../../../formula/absolute";
import type { TermId } from "../../../vocabulary/terms";
import { periods } from "../../../vocabulary/periods";
import type { CustomersList } from "./reducedList";
import { customersPlaces } from "./sheetOfCustomers";

/** What functions of models take of a list; `customers` are weights. */
export type ListTerm = Extract<
  TermId,
  "customer" | "repeat_purchases" | "recency" | "age" | "log_intervals" | "monetary_value" | "customers"
>;

const LIST_TERMS: readonly ListTerm[] = [
  "customer",
  "repeat_purchases",
  "recency",
  "age",
  "log_intervals",
  "monetary_value",
  "customers",
];

/** By what formulas write for it, as far as a list has it. */
export type ListReferences = Readonly<Partial<Record<ListTerm, string>>>;

/** Of a list of the workbook, in Excel's English; undefined for a file. */
export function listReferences(list: CustomersList): ListReferences | undefined {
  const { source, titles } = list;
  if (!source) return undefined;
  if (list.result === "sheet") return ofSheet(source, titles);
  const places = placesIn(titles);
  return Object.fromEntries(
    LIST_TERMS.filter((id) => id in places).map((id) => [id, column(source, titles, places[id]!)]),
  );
}

/** Where a list has what the functions take, by the titles of its columns. */
export function placesIn(titles: readonly string[]): Readonly<Partial<Record<ListTerm, number>>> {
  const written = titles.map((title) => title.trim().toLowerCase());
  return Object.fromEntries(
    LIST_TERMS.map((id) => [id, written.indexOf(id)] as const).filter(([, place]) => place >= 0),
  );
}

/**
 * The Customers sheet has days and all purchases, the first among them. A row whose customer is gone from the orders is
 * blank but for its id, and weighs nothing.
 */
function ofSheet(source: ColumnSource, titles: readonly string[]): ListReferences | undefined {
  const places = customersPlaces(titles);
  if (!places) return undefined;
  const [purchases, first, last, since] = (["purchases", "firstDay", "lastDay", "daysSince"] as const).map((id) =>
    column(source, titles, places[id]),
  ) as [string, string, string, string];
  const { days } = periods.week;
  return {
    customer: column(source, titles, places.customer),
    repeat_purchases: `${purchases}-(${purchases}>0)`,
    recency: `(${last}-${first})/${days}`,
    age: `(${last}-${first}+${since})/${days}`,
    customers: `(${purchases}>0)*1`,
  };
}

function column(source: ColumnSource, titles: readonly string[], place: number): string {
  if ("table" in source) return `${source.table}[${escaped(titles[place]!)}]`;
  return absolute(source.sheet, {
    row: source.row + 1,
    column: source.column + place,
    rows: source.rows - 1,
    columns: 1,
  });
}

/** Signs that mean something in the name of a column have an apostrophe before them. */
const escaped = (title: string): string => title.replace(/['[\]#@]/g, "'$&");
