import fc from "fast-check";
import type { SampleCell, SampleColumn } from "../../../../src/orders/columns/SampleColumn";
import { amountsByOrder } from "../../../../src/orders/columns/amountsByOrder";
import { findHeader } from "../../../../src/orders/columns/findHeader";
import { recognizeColumns } from "../../../../src/orders/columns/recognizeColumns";
import { wordsOf } from "../../../../src/orders/columns/wordsOf";
import { exportsOfShops } from "../../../support/exportsOfShops";

const columnsOf = (text: string): SampleColumn[] => {
  const [names = [], ...lines] = text.split("\n").map((line) => line.split("\t"));
  return names.map((name, column) => ({ name, cells: lines.map((line) => line[column]) }));
};
const namesOf = (columns: readonly SampleColumn[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(recognizeColumns(columns).roles).map(([id, { column }]) => [id, columns[column]!.name]),
  );

test.each(Object.entries(exportsOfShops))("the columns of %s", (_, { text, roles }) => {
  expect(namesOf(columnsOf(text))).toEqual(roles);
});

test("the order of the columns changes nothing, as long as none says the same as another", () => {
  const sources = ["Stripe", "Online Retail", "WooCommerce", "a list by hand"].map((name) => exportsOfShops[name]!);
  fc.assert(
    fc.property(fc.constantFrom(...sources), fc.integer(), ({ text, roles }, seed) => {
      const columns = columnsOf(text);
      const shuffled = fc.sample(fc.shuffledSubarray(columns, { minLength: columns.length }), { numRuns: 1, seed })[0]!;
      expect(namesOf(shuffled)).toEqual(roles);
    }),
  );
});

test("what is a customer where there are several: ids, unless guests share one; a company is asked about", () => {
  const found = (name: string): unknown => {
    const { customerBy, asksCompany, vat } = recognizeColumns(columnsOf(exportsOfShops[name]!.text));
    return [customerBy, asksCompany, vat];
  };
  expect(found("Shopify")).toEqual(["email", true, undefined]);
  expect(found("WooCommerce")).toEqual(["email", false, undefined]);
  expect(found("Stripe")).toEqual(["customer", false, undefined]);
  expect(found("HubSpot")).toEqual(["name", true, undefined]);
  expect(found("Sage")).toEqual(["customer", false, "excluded"]);
  expect(found("another one, in French")).toEqual(["customer", false, "included"]);
});

test.each([
  ["Line total excl. VAT", "amount", "excluded"],
  ["Amount (incl. tax)", "amount", "included"],
  ["Montant hors TVA", "amount", "excluded"],
  ["VAT", "tax", undefined],
  ["Montant TVA", "tax", undefined],
])("%s is no other than %s", (name, role, vat) => {
  const cells = ["12.50", "7.35", "8.10", "-3.20"];
  const found = recognizeColumns([
    { name, cells },
    { name: "Date", cells: cells.map((_, i) => `2025-03-1${i}`) },
  ]);
  expect(Object.keys(found.roles).sort()).toEqual([role, "date"].sort());
  expect(found.vat).toBe(vat);
});

test("without names, by the cells alone, where only one column can be meant", () => {
  const rows = Array.from({ length: 30 }, (_, i) => [
    String(4 + (i % 12)).padStart(5, "0"),
    `2025-03-${10 + (i % 20)}`,
    2,
    1.5 + i,
  ]);
  const columns = [0, 1, 2, 3].map((column) => ({ name: "", cells: rows.map((row) => row[column]) }));
  const { roles, customerBy } = recognizeColumns(columns);
  expect(roles).toEqual({
    date: { column: 1, by: "cells" },
    amount: { column: 3, by: "cells" },
    customer: { column: 0, by: "cells" },
  });
  expect(customerBy).toBe("customer");
  // two columns of days: neither is taken
  const twice = [...columns, { name: "", cells: rows.map(() => "2025-01-01") }];
  expect(recognizeColumns(twice).roles).not.toHaveProperty("date");
});

test("a name that the cells contradict is not believed", () => {
  const cells = (values: readonly SampleCell[]): SampleCell[] =>
    Array.from({ length: 12 }, (_, i) => values[i % values.length]);
  const { roles } = recognizeColumns([
    { name: "Date", cells: cells(["soon", "later"]) },
    { name: "Amount", cells: cells(["low", "high"]) },
    { name: "Customer ID", cells: cells([1.25, 2.5]) },
    { name: "Email", cells: cells(["yes", "no"]) },
    { name: "Currency", cells: cells([]) },
  ]);
  expect(roles).toEqual({ amount: { column: 2, by: "cells" } });
});

test("any table has an answer, with a role for a column at most", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.record({ day: fc.integer({ min: 1, max: 60_000 }) }),
    fc.constant(undefined),
  );
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom("customer", "id", "total", "date", "email", "price", "qty", "__proto__", "constructor"),
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ name, cells: fc.array(cell, { maxLength: 12 }) }), { maxLength: 12 }),
      (columns) => {
        const taken = Object.values(recognizeColumns(columns).roles).map(({ column }) => column);
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.every((column) => column >= 0 && column < columns.length)).toBe(true);
      },
    ),
  );
});

test.each([
  ["CustomerID", "customer id"],
  ["customer_id", "customer id"],
  ["IDClient", "id client"],
  ["N° client", "no client"],
  ["Order #", "order no"],
  ["Créé le", "cree le"],
  ["amazon-order-id", "amazon order id"],
  ["Grand Total (Base)", "grand total base"],
  ["  ", ""],
])("the words of %j", (name, words) => {
  expect(wordsOf(name).join(" ")).toBe(words);
});

test.each<[string, SampleCell[][], number | undefined]>([
  [
    "at the top",
    [
      ["id", "amount"],
      ["a", 1],
    ],
    0,
  ],
  [
    "below a title and the day of the export",
    [["Orders 2025"], ["Exported", { day: 45_000 }], [], ["id", "amount", "day"], ["a", 1, "2025-01-01"]],
    3,
  ],
  [
    "none",
    [
      ["a", 1],
      ["b", 2],
    ],
    undefined,
  ],
  [
    "texts alone",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    undefined,
  ],
  [
    "a name that stands twice",
    [
      ["id", "id"],
      ["a", 1],
    ],
    undefined,
  ],
  ["nothing", [], undefined],
])("names of columns: %s", (_, rows, at) => {
  expect(findHeader(rows)).toBe(at);
});

test.each<[string, SampleCell[], string]>([
  ["a price a line", [5, 6, 7, 8, 1, 2], "line"],
  ["the order's on its first line", [5, "", 7, undefined, 1, ""], "first line"],
  ["the order's on each", [5, 5, 7, 7, 1, 1], "repeated"],
  ["a gap", [5, "", 7, 8, 1, 2], "line"],
])("amounts: %s", (_, amounts, by) => {
  expect(amountsByOrder(["a", "a", "b", "b", "c", "c"], amounts)).toBe(by);
});

test("orders of one line say nothing about amounts", () => {
  expect(amountsByOrder(["a", "b", "c", "d", "d"], [1, 1, 1, 1, 1])).toBe("line");
});
