import fc from "fast-check";
import type { OrderChoices } from "../../../../src/orders/prepare/OrderChoices";
import type { OrderReport } from "../../../../src/orders/prepare/OrderReport";
import { serialOf } from "../../../../src/vocabulary/calendar";
import { preparedFrom, tableOf } from "../../../support/orderChoices";

const DAY = serialOf([2025, 1, 31]);
const rowsOf = ({ leftOut }: OrderReport): Record<string, [number, number]> =>
  Object.fromEntries(leftOut.map(({ reason, rows, amount }) => [reason, [rows, amount]]));

test("rows that lack something are left out with what stands there, and everything ties out", async () => {
  const { prepared } = await preparedFrom(
    tableOf(
      "order,customer,date,amount",
      "1,A,2025-01-31,10.10",
      "2,,2025-01-31,5.05",
      "3,B,soon,7",
      "4,B,2026-01-31,8",
      ",,,",
      "5,B,2025-01-31,n/a",
      "6, ,,3",
      "7,A,2025-01-31,-0.10",
      "8,B,2025-01-31,0",
    ),
  );
  const { report, lines } = prepared;
  expect(report).toMatchObject({ rows: 9, blank: 1, total: 33.05, used: { rows: 3, amount: 10 } });
  expect(rowsOf(report)).toEqual({ noDate: [2, 10], future: [1, 8], noCustomer: [1, 5.05], noAmount: [1, 0] });
  expect(report.leftOut.find(({ reason }) => reason === "noAmount")?.first).toEqual([
    { source: "source 1.csv", row: 7, customer: "B", date: DAY, amount: "n/a", order: "5" },
  ]);
  expect(report.leftOut.find(({ reason }) => reason === "noDate")?.first.map(({ row, date }) => [row, date])).toEqual([
    [4, "soon"],
    [8, ""],
  ]);
  expect(report.kept.map(({ kind, rows, amount }) => [kind, rows, amount])).toEqual([
    ["refunds", 1, -0.1],
    ["zeros", 1, 0],
  ]);
  expect(lines).toEqual({
    ids: ["A", "B"],
    customers: Int32Array.of(0, 0, 1),
    days: Int32Array.of(DAY, DAY, DAY),
    amounts: Float64Array.of(10.1, -0.1, 0),
    orders: Int32Array.of(0, 6, 7),
  });
  expect(report).toMatchObject({ customers: 2, orders: 3, firstDay: DAY, lastDay: DAY });
});

test("what customers are parted by is named, the most frequent first, as far as rows are used", async () => {
  const { prepared } = await preparedFrom(
    tableOf(
      "customer,date,amount,channel",
      "A,2025-01-31,1,Search",
      "B,2025-01-31,2,Stores",
      "C,2025-01-31,3,Stores",
      ",2025-01-31,3,Post",
      "D,2025-01-31,3,",
    ),
    { columns: { customer: "customer", date: "date", amount: "amount", channel: "channel" } },
  );
  expect(prepared.report).toMatchObject({ channels: ["Stores", "Search"], segments: [] });
});

test("nobody is asked for more figures than a page has room for: of so many names none is told", async () => {
  const named = async (count: number): Promise<number> => {
    const rows = Array.from({ length: count }, (_, i) => `A,2025-01-31,1,channel ${i}`);
    const { prepared } = await preparedFrom(tableOf("customer,date,amount,channel", ...rows), {
      columns: { customer: "customer", date: "date", amount: "amount", channel: "channel" },
    });
    return prepared.report.channels.length;
  };
  expect([await named(20), await named(21)]).toEqual([20, 0]);
});

describe("an order in two sources", () => {
  const titles = "order,customer,date,amount,updated";
  const first = tableOf(titles, "1,A,2025-01-01,10,2025-01-02", "1,A,2025-01-01,5,2025-01-02", "2,B,2025-01-01,7,");
  const second = tableOf(titles, "1,A,2025-01-01,9,2025-01-01", "3,C,2025-01-01,4,");
  const columns = { customer: "customer", date: "date", amount: "amount", order: "order" };

  test("counts where it changed last; inside a source lines add up", async () => {
    const { prepared } = await preparedFrom([first, second], { columns: { ...columns, updated: "updated" } });
    expect(rowsOf(prepared.report)).toEqual({ otherSource: [1, 9] });
    expect(prepared.report).toMatchObject({ total: 35, used: { rows: 4, amount: 26 }, orders: 3 });
    expect(prepared.report.inSources).toEqual({ orders: 1, ofOthers: 0 });
  });

  test("else in the source that is last, as the user orders them", async () => {
    const { prepared } = await preparedFrom([first, second], { columns });
    expect(rowsOf(prepared.report)).toEqual({ otherSource: [2, 15] });
    const turned = await preparedFrom([first, second], { columns, sources: ["source 2.csv", "source 1.csv"] });
    expect(rowsOf(turned.prepared.report)).toEqual({ otherSource: [1, 9] });
  });

  test("is two orders where the user says that the numbers have nothing to do with each other", async () => {
    const { prepared } = await preparedFrom([first, second.replace("1,A", "1,Z")], { columns, numbersApart: true });
    expect(prepared.report).toMatchObject({ leftOut: [], orders: 4, used: { rows: 5, amount: 35 } });
    const asked = await preparedFrom([first, second.replace("1,A", "1,Z")], { columns });
    expect(asked.prepared.report.inSources).toEqual({ orders: 1, ofOthers: 1 });
  });
});

describe("amounts of orders with several lines", () => {
  const titles = "order,customer,date,amount,qty,price,cost";
  const columns = {
    customer: "customer",
    date: "date",
    amount: "amount",
    order: "order",
    quantity: "qty",
    unitPrice: "price",
    cost: "cost",
  };
  const once = tableOf(titles, "1,A,2025-01-01,12,1,4,1", "1,,,,2,3,2", "1,,,,1,1,", "2,B,2025-01-01,5,1,5,3");

  test("the total on the first line only: its other lines belong to it, their costs too", async () => {
    const { prepared } = await preparedFrom(once, {
      columns,
      amounts: "first line",
      costs: [{ column: "cost", by: "line" }],
    });
    expect(rowsOf(prepared.report)).toEqual({ moreLines: [2, 0] });
    expect(prepared.report).toMatchObject({ used: { rows: 2, amount: 17 }, orders: 2, filled: 2, withoutCost: 0 });
    expect(prepared.costs).toEqual(Float64Array.of(3, 3));
    expect(prepared.report.totals).toEqual([
      { by: "line", used: 17 },
      { by: "repeated", used: 17 },
      { by: "product", used: 16 },
    ]);
  });

  test("quantity times unit price, where no amount is chosen", async () => {
    const { prepared } = await preparedFrom(once, {
      columns: { ...columns, amount: undefined as never },
      costs: [{ column: "cost", by: "line", isPerUnit: true }],
    });
    expect(prepared.report).toMatchObject({ used: { rows: 4, amount: 16 }, leftOut: [], withoutCost: 1 });
    expect(prepared.lines.amounts).toEqual(Float64Array.of(4, 6, 1, 5));
    expect(prepared.costs).toEqual(Float64Array.of(1, 4, 0, 3));
  });

  test("the total again on each line: it counts on the first that is used", async () => {
    const repeated = tableOf(titles, "1,A,2027-01-01,12,,,2", "1,A,2025-01-01,12,,,2", "1,A,2025-01-01,12,,,2");
    const { prepared } = await preparedFrom(repeated, {
      columns,
      amounts: "repeated",
      costs: [{ column: "cost", by: "repeated" }],
    });
    expect(rowsOf(prepared.report)).toEqual({ future: [1, 12], repeatedTotal: [1, 12] });
    expect(prepared.report).toMatchObject({ total: 36, used: { rows: 1, amount: 12 } });
    expect(prepared.costs).toEqual(Float64Array.of(2));
  });
});

test("cancelled orders and postage are left out where that is chosen, by the words of their column", async () => {
  const table = tableOf(
    "order,customer,date,amount,state,item",
    "1,A,2025-01-01,10,Annulée,Mug",
    "2,A,2025-01-01,20,paid,Mug",
    "2,A,2025-01-01,3,,Frais de port",
    "3,B,2025-01-01,30,Brouillon,Mug",
  );
  const columns = {
    customer: "customer",
    date: "date",
    amount: "amount",
    order: "order",
    status: "state",
    product: "item",
  };
  const kept = (await preparedFrom(table, { columns })).prepared.report;
  expect(kept).toMatchObject({ leftOut: [], used: { rows: 4, amount: 63 } });
  expect(kept.statuses.map(({ status, kind, rows, amount }) => [status, kind, rows, amount])).toEqual([
    ["paid", undefined, 2, 23],
    ["Annulée", "cancelled", 1, 10],
    ["Brouillon", "draft", 1, 30],
  ]);
  expect(kept.products).toEqual([{ kind: "postage", names: ["Frais de port"], rows: 1, amount: 3 }]);
  const leftOut = { statuses: ["cancelled", "draft"] as const, products: ["postage"] as const };
  const { report } = (
    await preparedFrom(table, {
      columns,
      leftOut: { statuses: [...leftOut.statuses], products: [...leftOut.products] },
    })
  ).prepared;
  expect(rowsOf(report)).toEqual({ cancelled: [1, 10], draft: [1, 30], postage: [1, 3] });
});

test("several currencies: without a rate left out, with one converted; VAT is taken out of what is left", async () => {
  const table = tableOf(
    "order,customer,date,amount,currency",
    "1,A,2025-01-01,120,eur",
    "2,A,2025-01-01,60,EUR",
    "3,A,2025-01-01,100,$",
    "4,A,2025-01-01,12,",
  );
  const columns = { customer: "customer", date: "date", amount: "amount", order: "order", currency: "currency" };
  const refused = (await preparedFrom(table, { columns })).prepared.report;
  expect(rowsOf(refused)).toEqual({ otherCurrency: [1, 100] });
  expect(refused.currencies).toEqual([
    { code: "EUR", rows: 2, amount: 180, isUsed: true },
    { code: "USD", rows: 1, amount: 100, isUsed: false },
    { code: "", rows: 1, amount: 12, isUsed: true },
  ]);
  const { report, lines } = (await preparedFrom(table, { columns, rates: { USD: 0.9 }, vat: 0.2 })).prepared;
  expect(report).toMatchObject({ total: 292, leftOut: [], used: { rows: 4, amount: 292 } });
  expect(lines.amounts).toEqual(Float64Array.of(100, 50, 75, 10));
  expect(report.net).toEqual({ rates: -10, vat: 47, net: 235 });
});

test("a currency that stands beside amounts", async () => {
  const table = tableOf("order,customer,date,amount", "1,A,2025-01-01,€12", "2,A,2025-01-01,$5", "3,A,2025-01-01,7 €");
  const { report } = (await preparedFrom(table)).prepared;
  expect(report.currencies.map(({ code, amount }) => [code, amount])).toEqual([
    ["EUR", 19],
    ["USD", 5],
  ]);
  expect(rowsOf(report)).toEqual({ otherCurrency: [1, 5] });
});

test("customers who surely are the same are joined unless the user says otherwise", async () => {
  const table = tableOf(
    "order,customer,date,amount",
    "1,00417,2025-01-01,1",
    "2, 00417,2025-01-02,1",
    "3,00417,2025-01-03,1",
    "4,417,2025-01-04,1",
    "5,x,2025-01-04,1",
  );
  const { report, lines } = (await preparedFrom(table)).prepared;
  expect(lines.ids).toEqual(["00417", "417", "x"]);
  expect(report.same).toEqual([
    { from: " 00417", to: "00417", by: ["spaces"], isSure: true, isJoined: true, orders: [1, 2] },
    { from: "417", to: "00417", by: ["zeros"], isSure: false, isJoined: false, orders: [1, 2] },
  ]);
  expect(report).toMatchObject({ customers: 3, customersBefore: 4 });
  const apart = (await preparedFrom(table, { joins: {} })).prepared;
  expect(apart.lines.ids).toEqual(["00417", " 00417", "417", "x"]);
  const joined = (await preparedFrom(table, { joins: { "417": "00417", " 00417": "417", x: "y", "00417": "00417" } }))
    .prepared;
  expect(joined.lines.ids).toEqual(["00417", "y"]);
});

test("companies as customers: on all lines of their orders, and persons without one beside them", async () => {
  const table = tableOf(
    "order,mail,date,amount,firm",
    "1,a@x.io,2025-01-01,1,Roux",
    "1,a@x.io,2025-01-01,2,",
    "2,b@x.io,2025-01-02,4,Roux",
    "3,c@x.io,2025-01-03,8,",
  );
  const columns = { email: "mail", company: "firm", date: "date", amount: "amount", order: "order" };
  const { lines, report } = (await preparedFrom(table, { columns, customerBy: "company" })).prepared;
  expect(Array.from(lines.customers, (customer) => lines.ids[customer])).toEqual(["Roux", "Roux", "Roux", "c@x.io"]);
  expect(report.leftOut).toEqual([]);
  const persons = (await preparedFrom(table, { columns, customerBy: "email" })).prepared;
  expect(persons.lines.ids).toEqual(["a@x.io", "b@x.io", "c@x.io"]);
});

test("rows that repeat another one are used, and shown", async () => {
  const row = "1,A,2025-01-01,10";
  const { report } = (
    await preparedFrom([tableOf("order,customer,date,amount", row, row), tableOf("order,customer,date,amount", row)], {
      columns: { customer: "customer", date: "date", amount: "amount" },
    })
  ).prepared;
  expect(report).toMatchObject({ used: { rows: 3, amount: 30 }, customers: 1 });
  expect(report.kept).toMatchObject([
    { kind: "duplicates", rows: 2, amount: 20, inSources: 1, first: [{ row: 3 }, {}] },
  ]);
});

const amount = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => (cents / 100).toFixed(2)),
  fc.constantFrom("", "0", "x", "-0.10", "1.2e3"),
);
const cell = <T extends string>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const row = fc.record({
  order: cell("1", "2", "3", ""),
  customer: cell("A", "B", " B", "b", "C", ""),
  date: cell("2025-01-01", "2025-06-30", "2027-01-01", "soon", ""),
  amount,
  status: cell("paid", "cancelled", "draft", ""),
  item: cell("Mug", "Postage", "Fee", ""),
  currency: cell("EUR", "USD", ""),
  updated: cell("2025-01-01", "2025-02-01 10:00", ""),
});
const tables = fc.array(fc.array(row, { maxLength: 12 }), { minLength: 1, maxLength: 3 });
const chosen = fc.record({
  amounts: fc.constantFrom("line" as const, "first line" as const, "repeated" as const),
  numbersApart: fc.boolean(),
  leftOut: fc.constantFrom<OrderChoices["leftOut"]>(
    { statuses: [], products: [] },
    { statuses: ["cancelled", "draft"], products: ["postage"] },
  ),
  rates: fc.constantFrom({}, { USD: 0.91 }, { USD: 1 / 3 }),
  vat: fc.constantFrom(0, 0.2, 0.055),
});

test("whatever the source is: rows and money tie out to the cent, and no row is in two places", () =>
  fc.assert(
    fc.asyncProperty(tables, chosen, async (sources, choices) => {
      const titles = ["order", "customer", "date", "amount", "status", "item", "currency", "updated"] as const;
      const texts = sources.map((rows) =>
        tableOf(titles.join(","), ...rows.map((one) => titles.map((title) => one[title]).join(","))),
      );
      const columns = {
        ...Object.fromEntries(titles.filter((title) => title !== "item").map((title) => [title, title])),
        product: "item",
      };
      const { prepared, judged } = await preparedFrom(texts, { columns, ...choices });
      const { report, lines } = prepared;
      const all = sources.flat();
      const cents = all.reduce((sum, one) => sum + Math.round((Number(one.amount) || 0) * 100), 0);
      const toCents = (money: number): number => Math.round(money * 100);
      const left = report.leftOut.reduce((sum, one) => sum + toCents(one.amount), 0);
      expect(toCents(report.total)).toBe(cents);
      expect(left + toCents(report.used.amount)).toBe(cents);
      const leftRows = report.leftOut.reduce((sum, { rows }) => sum + rows, 0);
      expect(report.blank + leftRows + report.used.rows).toBe(report.rows);
      expect(report.rows).toBe(all.length);
      expect(report.sources.reduce((sum, one) => sum + toCents(one.amount), 0)).toBe(cents);
      const { rates, vat, net } = report.net;
      expect(Math.abs(report.used.amount + rates - vat - net)).toBeLessThan(1e-5);
      expect(Math.abs(lines.amounts.reduce((sum, one) => sum + one, 0) - net)).toBeLessThan(1e-5);
      expect([lines.days.length, lines.customers.length]).toEqual([report.used.rows, report.used.rows]);
      expect(lines.customers.every((customer) => customer >= 0 && customer < lines.ids.length)).toBe(true);
      expect(judged.used).toHaveLength(report.used.rows);
    }),
    { numRuns: 500 },
  ));
