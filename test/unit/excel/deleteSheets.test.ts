import { deleteSheets } from "../../../src/excel/deleteSheets";
import { writeSheets } from "../../../src/excel/writeSheets";
import type { WrittenSheet } from "../../../src/excel/WrittenSheet";
import { cellAddress } from "../../../src/formula/address";
import { subscriptionSheet } from "../../../src/modelSheets/subscriptionSheet";
import { layout } from "../../../src/template/layout";
import { dataTemplate, listTemplate, shortListTemplate } from "../../support/dataTemplate";
import { cohortTables, HIGH_END } from "../../support/subscriptionTables";
import { memoryExcel } from "../../support/memoryExcel";

let excel: ReturnType<typeof memoryExcel>;
let written: WrittenSheet[];
beforeEach(async () => {
  excel = memoryExcel();
  const plans = [dataTemplate, listTemplate(40)].map((template) =>
    layout(template, "en", { sheetName: template.title.en, answers: {}, currency: "EUR", spelling: "clv" }),
  );
  written = (await writeSheets(plans)).sheets;
});
afterEach(() => excel.leave());
const sheetNames = (): string[] => excel.grid.sheets().map(({ name }) => name);
const type = (sheet: string, address: string, value: string | number): void => {
  excel.book.Worksheets.GetItem(sheet).GetRange(address).Values = [[value]];
};

test("sheets that nobody touched are deleted, with their tables", async () => {
  expect(await deleteSheets(written)).toEqual({ deleted: ["Cohorts", "Customers"], kept: [], gone: [] });
  expect(sheetNames()).toEqual(["Sheet1"]);
  expect(excel.grid.tables()).toEqual([]);
});

test("renamed and moved to the background they are still known", async () => {
  excel.book.Worksheets.GetItem("Cohorts").Name = "Mine";
  expect(await deleteSheets(written)).toEqual({ deleted: ["Mine", "Customers"], kept: [], gone: [] });
});

test.each([
  ["a cell beside the page", "Cohorts", "Z40", "note"],
  ["a cell of the page", "Cohorts", "C10", 7],
  ["a blank cell of the page", "Cohorts", "G11", "why?"],
  ["a cell of a list", "Customers", "D30", 1],
  ["a blank cell of a list", "Customers", "D9", 0],
  ["a text of a list", "Customers", "B47", "other"],
  ["a row below a list", "Customers", "B48", "more"],
  ["a head of a list", "Customers", "D7", "sum"],
])("where %s holds something else, the sheet stays", async (_, sheet, address, value) => {
  type(sheet, address, value);
  expect(await deleteSheets(written)).toMatchObject({ kept: [sheet], gone: [] });
  expect(sheetNames()).toEqual(["Sheet1", sheet]);
});

describe("a sheet that goes on below its list", () => {
  beforeEach(async () => {
    const plan = layout(shortListTemplate(40), "en", {
      ...{ sheetName: "Watched", answers: {}, currency: "EUR", spelling: "clv" },
    });
    written = (await writeSheets([plan])).sheets;
  });

  test("is deleted where nobody touched it", async () => {
    expect(await deleteSheets(written)).toMatchObject({ deleted: ["Watched"], kept: [] });
  });

  test.each([
    ["a figure below the list", "D50", 7],
    ["a cell of the list that is to be filled in", "E9", "yes"],
    ["a figure of the list", "D30", 1],
  ])("stays where %s was typed over", async (_, address, value) => {
    type("Watched", address, value);
    expect(await deleteSheets(written)).toMatchObject({ deleted: [], kept: ["Watched"] });
  });
});

test("what is put back as it was is no change", async () => {
  type("Cohorts", "C10", 7);
  type("Cohorts", "C10", 405);
  expect(await deleteSheets(written)).toMatchObject({ deleted: ["Cohorts", "Customers"] });
});

test("where a chart was added, the sheet stays", async () => {
  const sheet = excel.book.Worksheets.GetItem("Customers");
  sheet.Charts.Add("ColumnClustered", sheet.GetRange("D8:D12"));
  expect(await deleteSheets(written)).toMatchObject({ deleted: ["Cohorts"], kept: ["Customers"] });
});

test("sheets that are no longer there are named, and the last one that can be seen stays", async () => {
  excel.book.Worksheets.GetItem("Cohorts").Delete();
  excel.book.Worksheets.GetItem("Sheet1").Delete();
  expect(await deleteSheets(written)).toEqual({ deleted: [], kept: ["Customers"], gone: ["Cohorts"] });
  expect(sheetNames()).toEqual(["Customers"]);
});

// the sheets, what they hold, one piece of a list; only after that anything is deleted
test.each([1, 2, 3])("a fault at sync %d leaves all sheets", async (failing) => {
  const before = excel.syncs();
  excel.onSync((sync) => {
    if (sync === before + failing) throw new Error("Forced.");
  });
  await expect(deleteSheets(written)).rejects.toThrow("Forced.");
  expect(sheetNames()).toEqual(["Sheet1", "Cohorts", "Customers"]);
});

describe("a sheet whose formulas fill cells", () => {
  const filled = (area: { row: number; column: number }, rows: number, columns: number): string =>
    cellAddress({ row: area.row + rows, column: area.column + columns });
  let made: WrittenSheet[];
  beforeEach(async () => {
    const { plan } = subscriptionSheet(cohortTables(HIGH_END), { locale: "en" });
    made = (await writeSheets([plan])).sheets;
  });

  test("is deleted although they came after it was written", async () => {
    const [first] = made[0]!.spills!;
    type("Subscriptions", filled(first!, 1, 1), 0.668);
    expect(await deleteSheets(made)).toEqual({ deleted: ["Subscriptions"], kept: [], gone: [] });
  });

  test.each([
    ["the formula itself", 0, 0],
    ["a cell beside what it fills", 0, 3],
    ["a cell below all", 400, 0],
  ])("stays where %s holds something else", async (_, rows, columns) => {
    const [first] = made[0]!.spills!;
    type("Subscriptions", filled(first!, rows, columns), "mine");
    expect(await deleteSheets(made)).toMatchObject({ deleted: [], kept: ["Subscriptions"] });
  });
});
