import { byCustomer } from "../../../src/core/customers/byCustomer";
import { purchaseDays } from "../../../src/core/customers/purchaseDays";
import { fitModels } from "../../../src/core/models/fitModels";
import type { PurchaseColumns } from "../../../src/core/models/purchaseRows";
import type { FoundTable } from "../../../src/excel/findTables";
import type { ColumnTaker } from "../../../src/excel/readColumns";
import { orderSheets } from "../../../src/orderSheets/orderSheets";
import { makeOrderTables } from "../../../src/orders/tables/makeOrderTables";
import type { TableSettings } from "../../../src/orders/tables/TableSettings";
import { likelyUnit } from "../../../src/taskpane/models/likelyUnit";
import { listedFacts } from "../../../src/taskpane/models/listedFacts";
import { readList, type ListedCustomers } from "../../../src/taskpane/models/readList";
import { listReferences } from "../../../src/taskpane/parts/lists/listReferences";
import { sheetOfCustomers } from "../../../src/taskpane/parts/lists/sheetOfCustomers";
import type { CustomersList } from "../../../src/taskpane/parts/lists/reducedList";
import { serialOf } from "../../../src/vocabulary/calendar";
import { LOCALES, type Locale } from "../../../src/vocabulary/locale";
import { madeUpOrders } from "../../support/madeUpOrders";

/** The rows of the list that is read, titles first. */
let cells: (readonly unknown[])[] = [];
jest.mock("../../../src/excel/readColumns", () => ({
  readColumns: (_: unknown, taker: ColumnTaker) => {
    const places = taker.places(cells[0]!, "Sheet1");
    const columns = places.map((place) => cells.slice(1).map((row) => row[place]));
    if (cells.length > 1) taker.take(2, columns);
    return Promise.resolve();
  },
}));

const reading = { locale: "en" as const, signal: new AbortController().signal, onProgress: () => undefined };
const until = serialOf([2025, 12, 31]);
const { lines } = madeUpOrders(300);
const settings: TableSettings = { until, fiscalStart: 1, inactiveAfter: 12, cohortPeriod: "month" };
const tables = makeOrderTables({ lines }, settings);

/** The list of a Customers sheet as Excel holds it. */
function customersSheet(locale: Locale): FoundTable {
  const options = { chosen: ["customers"], locale, currency: "EUR", spelling: "native", source: "orders.csv" } as const;
  const [{ columns, name, area }] = orderSheets(tables, options)[0]!.plan.lists as [
    NonNullable<ReturnType<typeof orderSheets>[number]["plan"]["lists"]>[number],
  ];
  const rows = Array.from({ length: area.rows - 1 }, (_, row) => columns.map(({ values }) => values[row] ?? ""));
  const values = [columns.map(({ head }) => head), ...rows];
  return {
    kind: "table",
    isOurs: true,
    source: { table: name },
    name,
    rows: area.rows - 1,
    columns: columns.length,
    head: { values, formats: [] },
  };
}

describe.each(LOCALES)("the Customers sheet in %s", (locale) => {
  const found = customersSheet(locale);
  const list = sheetOfCustomers(found)!;

  test("is known by its heads, where it was made here", () => {
    expect(list).toMatchObject({ name: found.name, result: "sheet", rows: tables.customers.ids.length });
    const { isOurs, ...others } = found;
    expect(isOurs).toBe(true);
    expect(sheetOfCustomers(others)).toBeUndefined();
  });

  test("holds the customers of CLV.BYCUSTOMER, whose models are the same", async () => {
    cells = [...found.head.values];
    const read = await readList(list, reading);
    const plain = byCustomer(purchaseDays(lines, until), lines.ids, "week");
    expect(read.age).toHaveLength(plain.age.length);
    const known = (one: Pick<PurchaseColumns, "repeatPurchases" | "recency" | "age">): string[] =>
      Array.from(one.age, (age, i) =>
        [one.repeatPurchases[i]!, one.recency[i]!, age].map((figure) => figure.toFixed(6)).join(" "),
      ).sort();
    expect(known(read)).toEqual(known(plain));
    const [ofSheet] = fitModels(read).fitted;
    const { repeatPurchases, recency, age } = plain;
    expect(ofSheet!.aic).toBeNear(fitModels({ repeatPurchases, recency, age }).fitted[0]!.aic, 1e-10);
  });

  test("rows of nobody are left out, by the formulas too: they weigh nothing", async () => {
    const gone = ["9999", ...found.head.values[0]!.slice(1).map(() => "")];
    cells = [...found.head.values, gone];
    expect((await readList(list, reading)).age).toHaveLength(tables.customers.ids.length);
    const purchases = `${found.name}[${locale === "en" ? "Purchases" : "Achats"}]`;
    expect(listReferences(list)).toMatchObject({
      repeat_purchases: `${purchases}-(${purchases}>0)`,
      customers: `(${purchases}>0)*1`,
    });
  });
});

const compressed: CustomersList = { name: "Query1", result: "compressed", titles: [], source: { table: "Query1" } };
const TITLES = ["Repeat_purchases", "RECENCY", "age", "log_intervals", "customers"];

test("a compressed table is read as FIT reads it: blank rows and rows of nobody count nothing", async () => {
  cells = [TITLES, [0, 0, 12, 0, 40], ["", "", "", "", ""], [2, 8, 30, 2.5, 7], [3, 8, 30, 2.5, 0]];
  const { repeatPurchases, weights, logIntervals } = await readList(compressed, reading);
  expect([repeatPurchases, weights, logIntervals].map((column) => Array.from(column!))).toEqual([
    [0, 2],
    [40, 7],
    [0, 2.5],
  ]);
});

test.each([
  [[2, 31, 30, 2.5, 7], "recency"],
  [["two", 8, 30, 2.5, 7], "repeat_purchases"],
  [[2, "", 30, 2.5, 7], "recency"],
])("what a row cannot be is said: %j", async (row, named) => {
  cells = [TITLES, [0, 0, 12, 0, 40], row];
  await expect(readList(compressed, reading)).rejects.toMatchObject({
    sentence: { en: expect.stringContaining(named) as string },
  });
});

test("means of a row a customer tell whether spend and frequency are related; what is wrong with them stops nothing", async () => {
  const rows: CustomersList = { name: "List", result: "customers", titles: [], source: { table: "List" } };
  const titles = ["customer", "repeat_purchases", "recency", "age", "monetary_value"];
  cells = [titles, ["a", 0, 0, 12, ""], ["b", 2, 8, 30, 20], ["c", 5, 9, 30, 50], ["d", 1, 9, 30, 12]];
  expect(listedFacts(await readList(rows, reading), "week").gates.map(({ id }) => id)).toContain("spendCorrelation");
  cells[2] = ["b", 2, 8, 30, "n/a"];
  expect((await readList(rows, reading)).monetaryValue).toBeUndefined();
});

test("what models rest on, weights and units of time counted", () => {
  const listed: ListedCustomers = {
    repeatPurchases: Float64Array.of(0, 1, 4),
    recency: Float64Array.of(0, 3, 25),
    age: Float64Array.of(10, 20, 30),
    weights: Float64Array.of(40, 500, 7),
  };
  const { customers, boughtOnce, gates } = listedFacts(listed, "week");
  expect([customers, boughtOnce]).toEqual([547, 40]);
  expect(gates).toEqual([
    { id: "repeatBuyers", value: 507, isMet: true },
    { id: "historyDays", value: 211, isMet: true },
    { id: "silentDays", value: 35, isMet: false },
    { id: "thirdPurchases", value: 7, isMet: true },
  ]);
  expect(listedFacts(listed, "day").gates.map(({ value }) => value)).toEqual([507, 31, 5, 7]);
});

test.each([
  [[12, 40, 156], "week"],
  [[12.142857, 1000], "week"],
  [[84, 700, 1095], "day"],
])("ages of %j are likely counted by the %s", (ages, unit) => {
  expect(likelyUnit({ age: Float64Array.from(ages) })).toBe(unit);
});
