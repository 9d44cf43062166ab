import { addressOf } from "../../src/formula/address";
import type { Catalogue } from "../../src/taskpane/parts/catalogue";
import {
  fillFromSelection,
  isEmptySelection,
  type Filling,
  type Parameters,
} from "../../src/taskpane/insert/fillFromSelection";
import { termNamed } from "../../src/taskpane/insert/termNamed";
import { terms, type TermId } from "../../src/vocabulary/terms";
import { readCatalogue } from "../support/catalogue";
import { selectedOf } from "../support/sheetOf";

const catalogue = readCatalogue() as Catalogue;
function parametersOf(id: string): Parameters {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) throw new Error(id);
  return entry.parameters;
}
const idsOf = (id: string): TermId[] => parametersOf(id).map(({ term }) => term);

/** `label: aov=C2 churn_rate=C5`, and where the result would go. */
function told({ how, fields, claimed, place }: Filling): string {
  const filled = Object.entries(fields).map(([id, area]) => `${id}=${addressOf(area)}`);
  return [`${how}:`, ...filled, ...claimed.map((id) => `${id}?`), ...(place ? [`> ${addressOf(place)}`] : [])].join(
    " ",
  );
}
const fill = (id: string, cells: readonly (readonly unknown[])[], addresses: string, names = {}): string =>
  told(fillFromSelection(selectedOf(cells, addresses, names), parametersOf(id)));

describe("a label names a term", () => {
  test.each((Object.keys(terms) as TermId[]).filter((id) => terms[id].group !== "sheet"))(
    "%s by its id and both labels",
    (id) => {
      const names = [
        id,
        terms[id].label.en,
        terms[id].label.fr,
        `${terms[id].label.fr.toUpperCase()}\u00A0:`,
        // a year would take the k of a rhythm along, as if it were thousands
        ...(/\bk\b/.test(terms[id].label.en) ? [] : [`${terms[id].label.en} (2025, k€)`]),
      ];
      expect(names.map((name) => termNamed(name, [id]))).toEqual(names.map(() => id));
    },
  );

  test.each<[label: string, id: string, named: string | undefined]>([
    ["AOV", "VALUE", "aov"],
    ["Panier moyen HT", "VALUE", "aov"],
    ["Gross margin %", "VALUE", "margin_rate"],
    ["Taux de marge", "VALUE", "margin_rate"],
    ["churn", "VALUE", "churn_rate"],
    ["TAUX D'ATTRITION ANNUEL", "VALUE", "churn_rate"],
    ["Churn rates", "LIFETIME", "churn_rate"],
    ["Frequence d'achat", "VALUE", "purchase_frequency"],
    ["CA 2025", "AOV", "revenue"],
    ["Sales (excl. VAT)", "AOV", "revenue"],
    ["Order", "AOV", "orders"],
    ["Purchases", "COGS", "stock_purchases"],
    ["Purchases", "AOV", "orders"],
    ["Discount rate", "DISCOUNTED", "discount_rate_period"],
    ["WACC", "CONVERTDISCOUNT", "discount_rate"],
    ["Number of orders", "AOV", "orders"],
    ["Nombre de commandes", "AOV", "orders"],
    ["Nb de commandes 2025", "AOV", "orders"],
    ["No. of customers", "FREQUENCY", "customers"],
    ["Total revenue", "AOV", "revenue"],
    ["Number of orders in the period", "AOV", "orders"],
    ["Nombre de commandes passées dans la période", "AOV", "orders"],
    ["Orders per customer", "VALUE", "purchase_frequency"],
    ["Panier moyen de la période", "VALUE", "aov"],
    ["Revenue of one order on average", "VALUE", "aov"],
    ["Share of the customers lost in a period", "VALUE", "churn_rate"],
    ["Number of new customers", "CAC", "customers_new"],
    ["Customers on the first day of the period", "CHURN", "customers_start"],
    // the name of another term, or of nothing
    ["Unique customers", "CAC", undefined],
    ["Customers", "CAC", undefined],
    ["Orders per customer", "AOV", undefined],
    ["Discount rate a year", "DISCOUNTED", undefined],
    ["Discount rate a year 2025", "DISCOUNTED", undefined],
    ["Revenue per customer", "AOV", undefined],
    ["Total", "VALUE", undefined],
    ["2025", "VALUE", undefined],
    ["", "VALUE", undefined],
    ["…", "VALUE", undefined],
    // of two arguments
    ["Inventory", "COGS", undefined],
  ])("%s for CLV.%s: %s", (label, id, named) => {
    expect(termNamed(label, idsOf(id))).toBe(named);
  });
});

/** From B2 on. */
const list = (labels: readonly string[], values: readonly unknown[]): unknown[][] =>
  labels.map((label, i) => [label, values[i]]);
const en = list(
  ["Average order value", "Purchase frequency", "Lifetime sum", "Margin rate", "Churn rate"],
  [25, 2.67, 66, 0.41, 0.6],
);
const fr = list(
  ["Panier moyen", "Fréquence d’achat", "Somme", "Taux de marge brute", "Taux d’attrition"],
  [25, 2.67, 66, 0.41, 0.6],
);
const shuffled = list(["Churn rate", "Margin rate", "AOV", "Frequency"], [0.6, 0.41, 25, 2.67]);
const table = [
  ["Month", "Revenue", "Orders"],
  ["Jan", 1000, 40],
  ["Feb", 1200, 50],
  ["Mar", 900, 30],
];
const years = [
  ["", 2023, 2024, 2025],
  ["Chiffre d’affaires", 10, 20, 30],
  ["Commandes", 1, 2, 3],
];

test.each<[what: string, id: string, cells: unknown[][], selected: string, expected: string]>([
  ["labels at the left", "VALUE", en, "C2:C6", "label: aov=C2 purchase_frequency=C3 margin_rate=C5 churn_rate=C6 > C7"],
  ["in French", "VALUE", fr, "C2:C6", "label: aov=C2 purchase_frequency=C3 margin_rate=C5 churn_rate=C6 > C7"],
  [
    "labels selected as well",
    "VALUE",
    en,
    "B2:C6",
    "label: aov=C2 purchase_frequency=C3 margin_rate=C5 churn_rate=C6 > C7",
  ],
  [
    "more than the list selected",
    "VALUE",
    en,
    "A1:F40",
    "label: aov=C2 purchase_frequency=C3 margin_rate=C5 churn_rate=C6 > C41",
  ],
  [
    "in another order",
    "VALUE",
    shuffled,
    "C2:C5",
    "label: churn_rate=C2 margin_rate=C3 aov=C4 purchase_frequency=C5 > C6",
  ],
  ["one cell of them", "VALUE", en, "C5", "label: margin_rate=C5 > D5"],
  [
    "what has no label stays blank",
    "VALUE",
    list(["AOV", "Times", "Margin rate", "Churn"], [1, 2, 3, 4]),
    "C2:C5",
    "label: aov=C2 margin_rate=C4 churn_rate=C5 > C6",
  ],
  [
    "what two cells claim stays blank",
    "VALUE",
    list(["AOV", "Churn rate 2024", "Churn rate 2025"], [1, 0.2, 0.3]),
    "C2:C4",
    "label: aov=C2 churn_rate? > C5",
  ],
  [
    "nothing but claims",
    "LIFETIME",
    list(["Churn rate 2024", "Churn rate 2025"], [0.2, 0.3]),
    "C2:C3",
    "not: churn_rate?",
  ],
  [
    "a blank cell with its label",
    "AOV",
    list(["Revenue", "Orders"], ["", ""]),
    "C2:C3",
    "label: revenue=C2 orders=C3 > C4",
  ],
  [
    "a text that reads as a number",
    "AOV",
    list(["Revenue", "Orders"], ["1 000,50 €", 4]),
    "C2:C3",
    "label: revenue=C2 orders=C3 > C4",
  ],
  ["a text that does not", "AOV", list(["Revenue", "Orders"], ["unknown", 4]), "C2:C3", "label: orders=C3 > C4"],
  [
    "notes beside the figures",
    "AOV",
    [
      ["Revenue", 10, "from the ledger"],
      ["Orders", 4, "from the shop"],
    ],
    "B2:D3",
    "label: revenue=C2 orders=C3 > C4",
  ],
  [
    "the column after: the label is further left",
    "AOV",
    [
      ["Revenue", 10, 20],
      ["Orders", 4, 5],
    ],
    "D2:D3",
    "label: revenue=D2 orders=D3 > D4",
  ],
  [
    "heads above",
    "AOV",
    [
      ["Revenue", "Orders"],
      [10, 4],
    ],
    "B3:C3",
    "label: revenue=B3 orders=C3 > D3",
  ],
  [
    "heads selected as well",
    "AOV",
    [
      ["Orders", "Revenue"],
      [10, 4],
    ],
    "B2:C3",
    "label: orders=B3 revenue=C3 > D3",
  ],
  ["columns of a table", "AOV", table, "C3:D5", "label: revenue=C3:C5 orders=D3:D5 > E3"],
  ["its heads too", "AOV", table, "B2:D5", "label: revenue=C3:C5 orders=D3:D5 > E3"],
  ["a part from its middle", "AOV", table, "C4:D5", "label: revenue=C4:C5 orders=D4:D5 > E4"],
  ["whole columns, without their head", "AOV", table, "C:D", "label: revenue=C3:C1048576 orders=D3:D1048576 > E3"],
  ["one whole column", "LIFETIME", [["Churn"], [0.2], [0.4]], "B:B", "label: churn_rate=B3:B1048576 > C3"],
  ["rows of a table", "AOV", years, "C3:E4", "label: revenue=C3:E3 orders=C4:E4 > C5"],
  ["whole rows", "AOV", years, "3:4", "label: revenue=C3:E3 orders=C4:E4 > C5"],
  [
    "cells selected one by one",
    "VALUE",
    en,
    "C6,C2,C3,C5",
    "label: churn_rate=C6 aov=C2 purchase_frequency=C3 margin_rate=C5 > D5",
  ],

  [
    "in order, down",
    "VALUE",
    [[25], [2.67], [0.41], [0.6]],
    "B2:B5",
    "order: aov=B2 purchase_frequency=B3 margin_rate=B4 churn_rate=B5 > B6",
  ],
  ["in order, across", "AOV", [[100, 4]], "B2:C2", "order: revenue=B2 orders=C2 > D2"],
  ["in order, one by one", "AOV", [[4, 0, 100]], "D2,B2", "order: revenue=D2 orders=B2 > B3"],
  [
    "in order, columns",
    "AOV",
    [
      [100, 4],
      [120, 5],
      [90, 3],
    ],
    "B2:C4",
    "order: revenue=B2:B4 orders=C2:C4 > D2",
  ],
  [
    "in order, rows",
    "AOV",
    [
      [100, 120, 90],
      [4, 5, 3],
    ],
    "B2:D3",
    "order: revenue=B2:D2 orders=B3:D3 > B4",
  ],
  [
    "in order, whole columns of two rows",
    "AOV",
    [
      [100, 4],
      [120, 5],
    ],
    "B:C",
    "order: revenue=B:B orders=C:C > D1",
  ],
  [
    "in order, a column for the only argument",
    "LIFETIME",
    [[0.2], [0.4], [0.5]],
    "B2:B4",
    "order: churn_rate=B2:B4 > C2",
  ],
  [
    "in order, a head with strange words",
    "AOV",
    [
      ["Umsatz", "Bestellungen"],
      [100, 4],
    ],
    "B2:C3",
    "order: revenue=B3 orders=C3 > D3",
  ],
  [
    "in order, with periods",
    "CONVERTCHURN",
    [[0.6], ["an"], ["mois"]],
    "B2:B4",
    "order: churn_rate=B2 from_period=B3 to_period=B4 > B5",
  ],
  ["in order, without the optional one", "NET", [[45], [30]], "B2:B3", "order: clv=B2 cac=B3 > B4"],
  ["in order, with it", "NET", [[45], [30], [5]], "B2:B4", "order: clv=B2 cac=B3 retention_cost=B4 > B5"],
  [
    "as many rows as columns",
    "AOV",
    [
      [100, 4],
      [120, 5],
    ],
    "B2:C3",
    "not:",
  ],
  ["too many", "AOV", [[100], [4], [5]], "B2:B4", "not:"],
  ["too few", "VALUE", [[100], [4]], "B2:B3", "not:"],
  ["a text among the figures", "AOV", [[100], ["?"], [5]], "B2:B4", "not:"],
  ["a period where a number is wanted", "AOV", [["year"], [5]], "B2:B3", "not:"],
  ["only optional arguments, not all of them", "LIFETIMETABLE", [[0.2]], "B2", "not:"],
  ["texts only", "AOV", [["a", "b"]], "B2:C2", "not:"],

  ["a table to be filled", "AOV", [["", 4, 5, 6], [100], [200]], "B2:E4", "twoWay: revenue=B3:B4 orders=C2:E2 > C3"],
  [
    "a table that is full",
    "AOV",
    [
      ["", 4, 5, 6],
      [100, 1, 1, 1],
      [200, 1, 1, 1],
    ],
    "B2:E4",
    "not:",
  ],
  ["below the last row of the worksheet there is no place", "AOV", [[1]], "B1048575:B1048576", "not:"],
])("%s", (_what, id, cells, selected, expected) => {
  expect(fill(id, cells, selected)).toBe(expected);
});

test("names of the worksheet tell what a cell is, whatever stands beside it", () => {
  const cells = list(["Total 1", "Total 2"], [100, 4]);
  expect(fill("AOV", cells, "C2:C3", { orders: "C2", revenue: "C3" })).toBe("name: orders=C2 revenue=C3 > C4");
  expect(fill("AOV", list(["Revenue", "Total 2"], [100, 4]), "C2:C3", { orders: "C3", aov: "C2" })).toBe(
    "label: revenue=C2 orders=C3 > C4",
  );
});

test("a place that is taken is not proposed", () => {
  expect(fill("AOV", [[100], [4], ["taken"]], "B2:B3")).toBe("order: revenue=B2 orders=B3 > C2");
  expect(fill("AOV", [[100, "x"], [4], ["taken"]], "B2:B3")).toBe("order: revenue=B2 orders=B3");
});

test.each([
  ["A1", true],
  ["B9:C20", true],
  ["B2", false],
  ["A1:B2", false],
  ["B:B", false],
  ["F:F", true],
])("%s of a sheet with something in B2 is empty: %s", (address, isEmpty) => {
  expect(isEmptySelection(selectedOf([[1]], address))).toBe(isEmpty);
});
