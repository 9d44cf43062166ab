import fc from "fast-check";
import type { ColumnChoice } from "../../../src/orders/ColumnChoice";
import { OrderCollector } from "../../../src/orders/OrderCollector";
import { orderLineMaker } from "../../../src/orders/orderLineMaker";
import type { OrdersRead } from "../../../src/orders/OrdersRead";
import { TextReader } from "../../../src/orders/text/TextReader";
import { readCsv } from "../../../src/spreadsheet/csv/readCsv";
import { CHOICE, linesOf, ordersIn } from "../../support/ordersRead";
import { bytesOf, dialectOf, valuesOf } from "../spreadsheet/csv/csvTexts";

/** A table of text, and how it is written. */
interface Table {
  separator: string;
  decimal: "." | ",";
  titles: string[];
  /** Fields in the order of the titles; no fields for a line of nothing. */
  rows: string[][];
  /** Behind rows, in turn. */
  ends: readonly string[];
  /** Fields that have quotes though they need none. */
  isQuoted: boolean[];
}

const TITLES = ["customer", "note", "date", "amount", "order"];
const [customer, note] = [
  fc.stringMatching(/^[A-Z]{0,2}\d{1,6}$/),
  fc.string({ unit: fc.constantFrom(...['"', ",", ";", "\t", "\n", "\r", "a", "é", " ", "1"]), maxLength: 8 }),
];
const padded = (value: number): string => String(value).padStart(2, "0");
const date = fc
  .record({
    year: fc.integer({ min: 1990, max: 2050 }),
    month: fc.integer({ min: 1, max: 13 }),
    day: fc.integer({ min: 1, max: 31 }),
    form: fc.constantFrom("iso", "slashes", "points"),
    time: fc.constantFrom("", "", " 8:26", " 08:26:59", "T23:59:00.000Z"),
  })
  .map(({ year, month, day, form, time }) => {
    if (form === "iso") return `${year}-${padded(month)}-${padded(day)}${time}`;
    return form === "slashes" ? `${day}/${month}/${year}${time}` : `${padded(day)}.${padded(month)}.${year}${time}`;
  });
const amount = (decimal: string): fc.Arbitrary<string> =>
  fc
    .record({ whole: fc.integer({ min: -99_999, max: 9_999_999 }), decimals: fc.stringMatching(/^\d{0,3}$/) })
    .map(({ whole, decimals }) => `${whole}${decimals === "" ? "" : decimal + decimals}`);
const blankable = (field: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary: field }, { weight: 1, arbitrary: fc.constantFrom("", "n/a") });

const tables: fc.Arbitrary<Table> = fc
  .record({ separator: fc.constantFrom(",", ";", "\t"), decimal: fc.constantFrom("." as const, "," as const) })
  .chain(({ separator, decimal }) => {
    const line = fc.tuple(blankable(customer), note, blankable(date), blankable(amount(decimal)), blankable(customer));
    return fc.record({
      separator: fc.constant(separator),
      decimal: fc.constant(decimal),
      titles: fc.shuffledSubarray(TITLES, { minLength: TITLES.length }),
      rows: fc.array(
        fc.oneof(
          { weight: 8, arbitrary: line },
          { weight: 1, arbitrary: fc.constantFrom<string[]>([], ["", "", "", "", ""]) },
        ),
        { minLength: 1, maxLength: 12 },
      ),
      // CR before an empty line that ends with LF would be one end
      ends: fc.oneof(
        fc.array(fc.constantFrom("\n", "\r\n"), { minLength: 3, maxLength: 3 }),
        fc.constant(["\r"] as string[]),
      ),
      isQuoted: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    });
  });

function lineOf(fields: readonly string[], { separator, titles, isQuoted }: Table): string {
  const ordered = fields.length === 0 ? [] : titles.map((title) => fields[TITLES.indexOf(title)]!);
  return ordered
    .map((field, i) =>
      field !== "" && (isQuoted[i] || /["\r\n,;\t]/.test(field)) ? `"${field.replaceAll('"', '""')}"` : field,
    )
    .join(separator);
}

function textOf(table: Table, rows = table.rows): string {
  const lines = [table.titles.join(table.separator), ...rows.map((row) => lineOf(row, table))];
  const ends = lines.map((_, i) => table.ends[i % table.ends.length]!);
  // a line of nothing without an end would be none
  return lines.map((line, i) => line + (i === lines.length - 1 && line !== "" ? "" : ends[i]!)).join("");
}

const choiceOf = ({ decimal }: Table): ColumnChoice => ({ ...CHOICE, decimal, order: "order" });
const read = (table: Table, texts: string[] = [textOf(table)]): Promise<OrdersRead> => ordersIn(texts, choiceOf(table));

/** The same by the reader of workbooks' texts, whose cells have values. */
function byCells(table: Table): unknown[][] {
  const dialect = dialectOf("en", { separator: table.separator, decimal: table.decimal, dates: "day first" });
  const { spreadsheet } = readCsv(bytesOf(textOf(table)), dialect, { name: "orders", locale: "en" });
  const orders = new Map<string, number>();
  return valuesOf(spreadsheet.sheets[0]!)
    .slice(1)
    .flatMap((values) => {
      const at = (title: string): unknown => values[table.titles.indexOf(title)] ?? "";
      const [day, money, order] = [at("date"), at("amount"), String(at("order"))];
      if (typeof day !== "number" || typeof money !== "number") return [];
      if (order !== "" && !orders.has(order)) orders.set(order, orders.size);
      const id = String(at("customer"));
      return [[id === "" ? undefined : id, Math.floor(day), money, orders.get(order) ?? -1]];
    });
}

test("any table gives the lines that the reader of cells finds in it", () =>
  fc.assert(
    fc.asyncProperty(tables, async (table) => {
      const found = await read(table);
      expect(linesOf(found)).toEqual(byCells(table));
      const { rows, blank, withoutDate, withoutAmount } = found.report;
      expect(rows).toBe(blank + withoutDate.count + withoutAmount.count + found.customers.length);
      expect(rows).toBe(table.rows.length);
    }),
    { numRuns: 500 },
  ));

test("wherever it is cut into pieces", () =>
  fc.assert(
    fc.asyncProperty(tables, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), async (table, sizes) => {
      const bytes = new TextEncoder().encode(textOf(table));
      const pieces: Uint8Array[] = [];
      for (let at = 0, i = 0; at < bytes.length; i++) {
        const size = sizes[i % sizes.length]!;
        pieces.push(bytes.slice(at, at + size));
        at += size;
      }
      const collector = new OrderCollector(true, () => 0);
      await new TextReader(orderLineMaker(choiceOf(table), collector), "en").read("orders 1.csv", pieces);
      expect(collector.read()).toEqual(await read(table));
    }),
    { numRuns: 500 },
  ));

test("the same in two files as in one", () =>
  fc.assert(
    fc.asyncProperty(tables, fc.nat(), async (table, cut) => {
      const rows = cut % (table.rows.length + 1);
      const parts = [table.rows.slice(0, rows), table.rows.slice(rows)].map((part) => textOf(table, part));
      const [whole, cutInTwo] = [await read(table), await read(table, parts)];
      expect(linesOf(cutInTwo)).toEqual(linesOf(whole));
      expect(cutInTwo.report.rows).toBe(whole.report.rows);
      expect(cutInTwo.ids).toEqual(whole.ids);
    }),
    { numRuns: 200 },
  ));

test("blank rows change nothing, wherever they are", () =>
  fc.assert(
    fc.asyncProperty(tables, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), async (table, places) => {
      const rows = [...table.rows];
      for (const place of places) rows.splice(place % (rows.length + 1), 0, []);
      const [without, found] = [await read(table), await read(table, [textOf(table, rows)])];
      expect(linesOf(found)).toEqual(linesOf(without));
      expect(found.report.blank).toBe(without.report.blank + places.length);
      expect(found.report.withoutDate.count).toBe(without.report.withoutDate.count);
    }),
    { numRuns: 200 },
  ));
