import { amountsByOrder } from "../../../src/orders/columns/amountsByOrder";
import { recognizeColumns } from "../../../src/orders/columns/recognizeColumns";
import { sameCustomers } from "../../../src/orders/customers/sameCustomers";
import { productKindOf, statusKindOf } from "../../../src/orders/lines/kindOf";
import { defectiveExport } from "../../support/defectiveExport";
import { orderTotals } from "../../support/orderTotals";
import { ordersIn } from "../../support/ordersRead";

const { files, titles, defects, figures, same, leftOut } = defectiveExport;
type Column = keyof typeof titles;
const COLUMNS = Object.keys(titles) as Column[];
type Row = Record<Column, string>;

/** Fields in quotes or not, and what ends them. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/g;

/** Rows by their numbers; that of the titles is left out. */
function rowsOf(text: string): Map<number, Row> {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain, end] of text.matchAll(FIELD)) {
    if (whole === "") break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === "\r\n") rows.push([]);
  }
  const [heads, ...others] = rows.filter((row) => row.length > 0);
  const place = (column: Column): number => heads!.indexOf(titles[column]);
  return new Map(
    others.map((row, i) => [i + 2, Object.fromEntries(COLUMNS.map((column) => [column, row[place(column)]!])) as Row]),
  );
}

const sheets = files.map(({ text }) => rowsOf(text));
const all = sheets.flatMap((sheet) => [...sheet.values()]);
const cents = (money: string): number => Number(/\d/.test(money) ? money.replace(/[,\u202F]/g, "") : 0);
const sum = (rows: readonly Row[], column: Column = "amount"): number =>
  rows.reduce((total, row) => total + cents(row[column]), 0);
const rowsIn = (places: readonly (readonly number[])[]): Row[] =>
  places.flatMap((numbers, file) => numbers.map((number) => sheets[file]!.get(number)!));
const isBlank = (row: Row): boolean => Object.values(row).every((field) => field === "");

const lost = new Set(defects.filter(({ becomes }) => becomes === "left out").flatMap(({ rows }) => rowsIn(rows)));
const used = all.filter((row) => !lost.has(row) && !isBlank(row));
/** The second line of the first order says neither who bought nor when. */
const buyers = used.filter(({ customer }) => customer !== "");

test("rows are blank, left out or used, and add up to the cent", () => {
  expect([all.length, all.filter(isBlank).length]).toEqual([figures.rows, figures.blank]);
  expect({ rows: lost.size, amount: sum([...lost]) }).toEqual(figures.leftOut);
  expect({ rows: used.length, amount: sum(used) }).toEqual(figures.used);
  expect(sum(all)).toBe(figures.total);
  expect(figures.net).toBe(figures.used.amount / 1.2);
  const dollars = all.filter(({ currency }) => currency === "USD");
  const inEuros = sum(used) + sum(dollars) * 0.5;
  expect(figures.withDollars).toMatchObject({
    rows: used.length + dollars.length,
    amount: sum(used) + sum(dollars),
    inEuros,
    net: inEuros / 1.2,
  });
  // a customer and an order of their own
  expect(
    dollars.map(({ customer, order }) => used.some((row) => row.customer === customer || row.order === order)),
  ).toEqual([false]);
});

test.each(defects)("$reason: what is $becomes has its rows and money", ({ rows, amount }) => {
  expect(sum(rowsIn(rows))).toBe(amount);
});

test("rows have the defect that they are named after, and each has one reason", () => {
  const of = (reason: string): Row[] => rowsIn(defects.find((defect) => defect.reason === reason)!.rows);
  for (const status of leftOut.statuses)
    expect(of(status).map((row) => statusKindOf(row.status))).toEqual(of(status).map(() => status));
  for (const product of leftOut.products)
    expect(of(product).map((row) => productKindOf(row.product))).toEqual(of(product).map(() => product));
  expect(used.filter((row) => cents(row.amount) < 0)).toEqual(of("refunds"));
  expect(used.filter((row) => cents(row.amount) === 0)).toEqual(of("zeros"));
  expect(used.filter((row, i) => used.findIndex((other) => sameRow(row, other)) < i)).toEqual(of("duplicates"));
  expect(used.filter(({ date, customer }) => date === "" && customer === "")).toEqual(of("filled"));
  const count = defects.filter(({ becomes }) => becomes === "left out").flatMap(({ rows }) => rowsIn(rows)).length;
  expect(count).toBe(figures.leftOut.rows);
});

const sameRow = (row: Row, other: Row): boolean => COLUMNS.every((column) => row[column] === other[column]);

test("customers, orders and costs of what is used", () => {
  const different = (list: readonly string[]): number => new Set(list).size;
  const joined = (id: string): string => id.trim().toUpperCase();
  expect({
    written: different(buyers.map(({ customer }) => customer)),
    sure: different(buyers.map(({ customer }) => joined(customer))),
    all: different(buyers.map(({ customer }) => joined(customer).replace(/^0+/, ""))),
  }).toEqual(figures.customers);
  expect(different(used.map(({ order }) => order))).toBe(figures.orders);
  expect(different(used.filter(({ amount }) => cents(amount) >= 0).map(({ order }) => order))).toBe(figures.purchases);
  for (const column of ["cost", "shipping", "discount"] as const) expect(sum(used, column)).toBe(figures.costs[column]);
});

test.each(["customer", "email"] as const)("who may be the same, by %s", (column) => {
  const rows = new Map<string, number>();
  for (const row of buyers) rows.set(row[column], (rows.get(row[column]) ?? 0) + 1);
  const ids = [...rows.keys()];
  const found = sameCustomers(ids, [...rows.values()]).map(({ from, to, by, isSure }) => ({
    from: ids[from],
    to: ids[to],
    by: by.join(),
    isSure,
  }));
  expect(found).toEqual(same[column]);
});

test("columns are recognised; a company is asked about, and amounts say that VAT is in them", () => {
  const { roles, ...others } = recognizeColumns(
    COLUMNS.map((column) => ({ name: titles[column], cells: all.map((row) => row[column]) })),
  );
  expect(Object.fromEntries(Object.entries(roles).map(([id, { column }]) => [id, COLUMNS[column]]))).toEqual(
    Object.fromEntries(COLUMNS.map((column) => [column, column])),
  );
  expect(others).toEqual({ customerBy: "customer", asksCompany: true, vat: "included" });
});

test("the reader of files finds its rows, and takes no text for a formula", async () => {
  const orders = await ordersIn(
    files.map(({ text }) => text),
    { customer: titles.customer, date: titles.date, amount: titles.amount, order: titles.order, decimal: "," },
  );
  const { rows, blank, withoutDate, withoutAmount } = orders.report;
  // it fills nothing from other lines of an order
  expect([rows, blank, withoutDate.count, withoutAmount.count]).toEqual([41, 1, 3, 2]);
  expect(withoutDate.first.map(({ row }) => row)).toEqual([3, 6, 7]);
  expect(orders.ids).toContain("=1+1");
  expect(orders.days.filter((day) => day > defectiveExport.today)).toHaveLength(1);
});

test.each(["first line", "repeated"] as const)("totals of orders, %s", (by) => {
  const { text, rows, total, columnSum } = orderTotals(by);
  const [, ...lines] = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  expect(lines).toHaveLength(rows);
  expect(
    amountsByOrder(
      lines.map(([order]) => order),
      lines.map((line) => line[5]),
    ),
  ).toBe(by);
  const inCents = (text: string): number => Math.round(Number(text) * 100);
  expect(lines.reduce((sum, [, , , quantity, price]) => sum + Number(quantity) * inCents(price!), 0)).toBe(total);
  expect(lines.reduce((sum, line) => sum + inCents(line[5]!), 0)).toBe(columnSum);
});
