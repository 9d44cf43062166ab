import { needsQuotes } from "../../spreadsheet/csv/needsQuotes";
import { dayOf } from "../../vocabulary/calendar";
import { demoShop } from "../../vocabulary/demoShop";
import { languages } from "../../vocabulary/languages";
import type { Locale, Text } from "../../vocabulary/locale";
import type { DemoLine, DemoOrder } from "./DemoOrder";
import { demoOrders } from "./demoOrders";

const FIRST_NUMBER = 20_001;
type Column = keyof typeof demoShop.columns;
const COLUMNS = Object.keys(demoShop.columns) as readonly Column[];

/**
 * The export of a made-up shop, as programs of a country write it: a line for each product of an order, three years of
 * about four thousand customers, and what real exports have besides. It is the same at every call, and its figures are
 * the same in every language.
 *
 * @returns the name of the file, and its text without a mark of its encoding
 */
export function exportOfOrders(locale: Locale): { name: string; text: string } {
  const numbers = new Map<DemoOrder, string>();
  const rows: string[][] = [COLUMNS.map((column) => demoShop.columns[column][locale])];
  let next = FIRST_NUMBER;
  for (const order of demoOrders()) {
    const number = order.credits ? `${demoShop.creditNote[locale]}${numbers.get(order.credits) ?? ""}` : String(next++);
    numbers.set(order, number);
    order.lines.forEach((line, place) => {
      const fields = fieldsOf(order, line, place, locale);
      rows.push(COLUMNS.map((column) => (column === "order" ? number : fields[column])));
    });
  }
  const { list: separator } = languages[locale];
  const written = (field: string): string =>
    needsQuotes(field, separator) ? `"${field.replaceAll('"', '""')}"` : field;
  return {
    name: demoShop.file[locale],
    text: rows.map((row) => `${row.map(written).join(separator)}\r\n`).join(""),
  };
}

function fieldsOf(
  order: DemoOrder,
  line: DemoLine,
  place: number,
  locale: Locale,
): Record<Exclude<Column, "order">, string> {
  const { quantity, unitPrice, unitCost, product } = line;
  const word = (text: Text): string => text[locale];
  const money = (cents: number): string => inMoney(cents, languages[locale].decimal);
  return {
    date: moment(order, locale),
    customer: order.customer,
    email: order.email,
    product: word(demoShop.products[product]),
    quantity: String(quantity),
    unitPrice: money(unitPrice),
    amount: money(quantity * unitPrice),
    cost: product === "postage" ? "" : money(quantity * unitCost),
    // the carrier is paid by order
    shipping: order.shipping === undefined || place > 0 ? "" : money(order.shipping),
    status: word(demoShop.statuses[order.status]),
    channel: word(demoShop.channels[order.channel]),
    currency: word(demoShop.currency),
  };
}

function inMoney(cents: number, decimal: string): string {
  const [whole, rest] = [Math.floor(Math.abs(cents) / 100), Math.abs(cents) % 100];
  return `${cents < 0 ? "-" : ""}${whole}${decimal}${two(rest)}`;
}

/** 2024-01-31 14:05:09, or 31/01/2024 14:05 where days come first. */
function moment({ day, second, typedYear }: DemoOrder, locale: Locale): string {
  const [year, month, ofMonth] = dayOf(day)!;
  const [hours, minutes] = [two(Math.floor(second / 3600)), two(Math.floor(second / 60) % 60)];
  const shown = String(typedYear ?? year);
  return languages[locale].dateOrder === "day first" && languages[locale].decimal === ","
    ? `${two(ofMonth)}/${two(month)}/${shown} ${hours}:${minutes}`
    : `${shown}-${two(month)}-${two(ofMonth)} ${hours}:${minutes}:${two(second % 60)}`;
}

const two = (number: number): string => String(number).padStart(2, "0");
