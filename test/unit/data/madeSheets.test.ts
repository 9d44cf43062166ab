import type { FoundTable } from "../../../src/excel/findTables";
import type { OrderChoices } from "../../../src/orders/prepare/OrderChoices";
import type { SheetsAsked } from "../../../src/taskpane/data/dataState";
import type { Source } from "../../../src/taskpane/data/Source";
import { aboutSheet, madeSheets, sourceFound, type MadeOfOrders } from "../../../src/taskpane/data/madeSheets";

const choices = {
  columns: { customer: "id" },
  joins: { "a@b.org": "A@b.org" },
  sources: ["x.csv"],
} as unknown as OrderChoices;
const asked = { settings: { until: 46_000 }, currency: "EUR" } as unknown as SheetsAsked;
const files: Source = { kind: "files", name: "x.csv", files: [] };
const found = (kind: FoundTable["kind"], source: FoundTable["source"], name: string): FoundTable => ({
  kind,
  source,
  name,
  rows: 9,
  columns: 3,
  head: { values: [], formats: [] },
});
const area = (rows: number, sheet = "Export") => ({ sheet, row: 2, column: 0, rows, columns: 3 });
const again = (about: string): MadeOfOrders => JSON.parse(about) as MadeOfOrders;

test("what sheets remember says where the orders are, and how they were read", () => {
  expect(again(aboutSheet("rfm", files, choices, asked, "fr"))).toEqual({
    sheet: "rfm",
    source: { kind: "files", name: "x.csv" },
    choices,
    settings: { until: 46_000 },
    currency: "EUR",
    locale: "fr",
  });
});

test("sheets without ids remember none", () => {
  const hidden = { ...asked, settings: { ...asked.settings, isAnonymous: true } };
  const about = aboutSheet("customers", files, choices, hidden, "en");
  expect(about).not.toContain("b.org");
  expect(again(about)).toMatchObject({ joinsForgotten: true });
  const without = { ...choices };
  delete without.joins;
  expect(again(aboutSheet("customers", files, without, hidden, "en"))).not.toHaveProperty("joinsForgotten");
});

test("sheets that were made together are one row, and what is not ours is none", () => {
  const about = aboutSheet("rfm", files, choices, asked, "en");
  const other = aboutSheet("cohorts", files, choices, asked, "en");
  const made = madeSheets([
    { id: "1", name: "RFM", act: "a", about },
    { id: "2", name: "Other", act: "b", about: "nothing" },
    { id: "3", name: "Cohorts", act: "a", about: other },
    { id: "4", name: "RFM (2)", act: "c", about },
    { id: "5", name: "Odd", act: "d", about: '{"sheet":"toString"}' },
  ]);
  expect(made.map(({ act, sheets }) => [act, sheets.map(({ sheet }) => sheet)])).toEqual([
    ["a", ["rfm", "cohorts"]],
    ["c", ["rfm"]],
  ]);
});

test.each([
  ["a table by its name", found("table", { table: "Sales" }, "Sales"), found("table", { table: "Sales" }, "Sales")],
  ["a range that has grown", found("range", area(20), "Export!A3:C22"), found("range", area(30), "Export!A3:C32")],
])("%s is found again", (_, before, now) => {
  const about = again(aboutSheet("rfm", { kind: "cells", name: before.name, found: before }, choices, asked, "en"));
  const others = [found("table", { table: "Other" }, "Other"), found("range", area(20, "Else"), "Else!A3:C22")];
  expect(sourceFound(about, [...others, now])).toEqual({ kind: "cells", name: now.name, found: now });
  expect(sourceFound(about, others)).toBeUndefined();
});

test("what was selected is read where it was", () => {
  const before = found("selection", area(20), "Export!A3:C22");
  const about = again(aboutSheet("rfm", { kind: "cells", name: before.name, found: before }, choices, asked, "en"));
  expect(sourceFound(about, [])).toMatchObject({
    kind: "cells",
    found: { kind: "selection", source: area(20), rows: 20 },
  });
});
