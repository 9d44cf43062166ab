import { amountsByOrder } from "../../../../src/orders/columns/amountsByOrder";
import { recognizeColumns } from "../../../../src/orders/columns/recognizeColumns";
import { sameCustomers } from "../../../../src/orders/customers/sameCustomers";
import { exportOfOrders } from "../../../../src/orders/demo/exportOfOrders";
import { productKindOf, statusKindOf } from "../../../../src/orders/lines/kindOf";
import { demoShop } from "../../../../src/vocabulary/demoShop";
import { serialOf } from "../../../../src/vocabulary/calendar";
import { languages } from "../../../../src/vocabulary/languages";
import { LOCALES, type Locale } from "../../../../src/vocabulary/locale";
import { demoFile } from "../../../support/demoFile";
import { ordersIn } from "../../../support/ordersRead";

type Row = Record<keyof typeof demoShop.columns, string>;
const COLUMNS = Object.keys(demoShop.columns) as (keyof Row)[];

/** Rows as anybody would take the text apart: it has no line breaks in quotes. */
function rowsOf(locale: Locale): Row[] {
  const { list } = languages[locale];
  const field = new RegExp(`(?:^|${list})(?:"((?:[^"]|"")*)"|([^${list}]*))`, "g");
  const [titles, ...lines] = exportOfOrders(locale).text.trimEnd().split("\r\n");
  expect(titles).toBe(COLUMNS.map((column) => demoShop.columns[column][locale]).join(list));
  return lines.map((line) => {
    const fields = [...line.matchAll(field)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!);
    if (fields.length !== COLUMNS.length) throw new Error(`${fields.length} fields: ${line}`);
    return Object.fromEntries(COLUMNS.map((column, place) => [column, fields[place]])) as Row;
  });
}

const cents = (money: string): number => Number(money.replace(/[.,]/, ""));
const sumOf = (rows: readonly Row[], column: keyof Row = "amount"): number =>
  rows.reduce((all, row) => all + cents(row[column]), 0);
const counted = (rows: readonly Row[]): [rows: number, cents: number] => [rows.length, sumOf(rows)];

// by Python's csv and decimal
describe.each(LOCALES)("the made-up export in %s", (locale) => {
  const rows = rowsOf(locale);
  const different = (column: keyof Row): number => new Set(rows.map((row) => row[column])).size;

  test("is three years of a shop with its orders and customers, and adds up to the cent", () => {
    expect(counted(rows)).toEqual([24_050, 53_059_520]);
    expect(different("order")).toBe(12_139);
    // one of them is blank
    expect(different("customer")).toBe(3870);
    expect([sumOf(rows, "cost"), sumOf(rows, "shipping")]).toEqual([21_831_627, 6_579_420]);
    expect(rows.filter((row) => cents(row.unitPrice) * Number(row.quantity) !== cents(row.amount))).toEqual([]);
  });

  test("has what real exports have", () => {
    const kind = (of: "status" | "product", id: string | undefined): Row[] =>
      rows.filter((row) => (of === "status" ? statusKindOf(row.status) : productKindOf(row.product)) === id);
    expect(counted(kind("status", "cancelled"))).toEqual([496, 1_057_070]);
    expect(counted(kind("status", "test"))).toEqual([4, 400]);
    expect(counted(kind("product", "postage"))).toEqual([5821, 2_852_290]);
    expect(counted(kind("product", "voucher"))).toEqual([59, 295_000]);
    expect(counted(rows.filter(({ amount }) => cents(amount) < 0))).toEqual([351, -1_131_720]);
    expect(rows.filter(({ amount }) => cents(amount) === 0)).toHaveLength(305);
    expect(counted(rows.filter(({ customer }) => customer === ""))).toEqual([820, 1_981_410]);
    expect(counted(rows.filter(({ date }) => /20[45]2/.test(date)))).toEqual([4, 5250]);
    expect(rows.length - new Set(rows.map((row) => Object.values(row).join("|"))).size).toBe(38);
  });

  test("has customers twice: by their numbers, and by their addresses", () => {
    const twice = (column: "customer" | "email"): string[] => {
      const count = new Map<string, number>();
      for (const row of rows) if (row[column]) count.set(row[column], (count.get(row[column]) ?? 0) + 1);
      return sameCustomers([...count.keys()], [...count.values()]).map(({ by }) => by.join());
    };
    expect(twice("customer").sort()).toEqual([...Array<string>(13).fill("spaces"), ...Array<string>(13).fill("zeros")]);
    expect(twice("email").sort()).toEqual([...Array<string>(11).fill("case"), ...Array<string>(10).fill("tag")]);
  });

  test("is recognised, column by column", () => {
    const columns = COLUMNS.map((column) => ({
      name: demoShop.columns[column][locale],
      cells: rows.slice(0, 500).map((row) => row[column]),
    }));
    const { roles, customerBy, asksCompany, vat } = recognizeColumns(columns);
    expect(Object.fromEntries(Object.entries(roles).map(([id, { column }]) => [id, COLUMNS[column]]))).toEqual(
      Object.fromEntries(COLUMNS.map((column) => [column, column])),
    );
    expect([customerBy, asksCompany, vat]).toEqual(["customer", false, "excluded"]);
    const by = (column: keyof Row): string =>
      amountsByOrder(
        rows.map(({ order }) => order),
        rows.map((row) => row[column]),
      );
    expect([by("amount"), by("shipping"), by("cost")]).toEqual(["line", "first line", "line"]);
  });

  test("is read as it was written", async () => {
    const { columns } = demoShop;
    const orders = await ordersIn(demoFile(locale), {
      customer: columns.customer[locale],
      date: columns.date[locale],
      amount: columns.amount[locale],
      order: columns.order[locale],
      decimal: languages[locale].decimal,
    });
    expect(orders.report).toMatchObject({ rows: 24_050, blank: 0, withoutCustomer: { count: 820 } });
    expect(Math.round(orders.amounts.reduce((all, amount) => all + amount, 0) * 100)).toBe(53_059_520);
    const known = orders.days.filter((day) => day < serialOf([2030, 1, 1]));
    expect([known[0], Math.max(...known)]).toEqual([serialOf([2023, 1, 2]), serialOf([2025, 12, 31])]);
  });
});

test("is the same at every call", () => {
  expect(exportOfOrders("en").text).toBe(exportOfOrders("en").text);
});
