import { SheetNotWritten } from "../../../src/excel/SheetNotWritten";
import { writeSheets } from "../../../src/excel/writeSheets";
import { layout } from "../../../src/template/layout";
import { lifetimeValue } from "../../../src/template/lifetimeValue";
import type { Plan } from "../../../src/template/plan";
import type { Template } from "../../../src/template/Template";
import { dataTemplate, listTemplate } from "../../support/dataTemplate";
import { memoryExcel } from "../../support/memoryExcel";

let excel: ReturnType<typeof memoryExcel>;
beforeEach(() => {
  excel = memoryExcel();
});
afterEach(() => excel.leave());

const planOf = (template: Template, sheetName = template.title.en): Plan =>
  layout(template, "en", { sheetName, answers: {}, currency: "EUR", spelling: "native" });
const plans = (): Plan[] => [planOf(dataTemplate), planOf(listTemplate(30)), planOf(lifetimeValue)];
const sheetNames = (): string[] => excel.grid.sheets().map(({ name }) => name);
const range = (sheet: string, address: string) => excel.book.Worksheets.GetItem(sheet).GetRange(address);
/** All that can be seen of the workbook. */
const state = (): unknown => ({
  sheets: excel.grid.sheets(),
  active: excel.grid.activeSheet(),
  tables: excel.grid.tables(),
  names: excel.grid.names().filter(({ scope }) => excel.grid.sheets().some(({ id }) => id === scope)),
});

test("all plans become sheets, in their order, and the first one is shown", async () => {
  const { sheets } = await writeSheets(plans());
  expect(sheets.map(({ name }) => name)).toEqual(["Cohorts", "Customers", "Customer lifetime value"]);
  expect(sheetNames()).toEqual(["Sheet1", "Cohorts", "Customers", "Customer lifetime value"]);
  expect(excel.book.Worksheets.GetActiveWorksheet().Name).toBe("Cohorts");
});

test("values are numbers in their formats, and texts whatever they look like", async () => {
  await writeSheets([planOf(dataTemplate)]);
  const cells = range("Cohorts", "B10:F12");
  expect(cells.Values).toEqual([
    [45_658, 405, 1, 0.2, 0.18],
    [45_689, 390, 1, 0.25, "=not yet"],
    ["All", 795, "", 0.22, 0.18],
  ]);
  expect(range("Cohorts", "F11").NumberFormat).toEqual([["@"]]);
  expect(range("Cohorts", "D9:F9").NumberFormat).toEqual([['"month\u00A0"0', "#,##0", "#,##0"]]);
  expect(range("Cohorts", "D9").Format.HorizontalAlignment).toBe("Center");
});

test("a map of fills, beside each other", async () => {
  await writeSheets([planOf(dataTemplate)]);
  expect(["C16", "D16"].map((cell) => range("Cohorts", cell).Format.Fill.Color)).toEqual(["#107C41", "#767676"]);
  expect(range("Cohorts", "B16").Format.RowHeight).toBe(40);
});

test("what is expected is in italics", async () => {
  await writeSheets([planOf(dataTemplate)]);
  expect(["D10", "D11"].map((cell) => range("Cohorts", cell).Format.Font.Italic)).toEqual([false, true]);
});

test("a list is a table with a name, its texts stay texts, and blanks stay blank", async () => {
  await writeSheets([planOf(listTemplate(3, { texts: ["=1+1", "007", "+tag"] }))]);
  const [table] = excel.grid.tables();
  expect(table).toMatchObject({
    name: "Customers",
    area: { row: 6, column: 1, rows: 4, columns: 3 },
    columns: ["customer", "last", "total"],
    style: "TableStyleLight1",
    banded: false,
  });
  expect(range("Customers", "B8:D10").Values).toEqual([
    ["=1+1", 45_000, 0.5],
    ["007", 45_001, ""],
    ["+tag", 45_002, 2.5],
  ]);
  expect(range("Customers", "B8").Formulas).toEqual([["=1+1"]]);
  expect(excel.grid.read(table!.sheet, { row: 7, column: 1, rows: 1, columns: 1 })).toEqual([[{ value: "=1+1" }]]);
  expect(excel.grid.frozen(table!.sheet)).toEqual({ rows: 7, columns: 2 });
});

test("a long list is written in pieces, with its progress", async () => {
  const shares: number[] = [];
  await writeSheets([planOf(listTemplate(40_000))], { onProgress: (share) => shares.push(share) });
  // 33,333 rows of three columns at a time
  expect(shares).toHaveLength(3);
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  // the workbook, the sheet, two pieces, the page, the end, and what Office.js sends by itself
  expect(excel.syncs()).toBe(7);
  expect(range("Customers", "B40007").Values).toEqual([["0039999"]]);
  expect(excel.grid.tables()[0]!.area.rows).toBe(40_001);
});

test("names are free in the workbook, and no two sheets or tables have the same", async () => {
  await writeSheets([planOf(listTemplate(2), "Sheet1"), planOf(listTemplate(2), "Sheet1")]);
  await writeSheets([planOf(listTemplate(2), "Sheet1")]);
  expect(sheetNames()).toEqual(["Sheet1", "Sheet1 (2)", "Sheet1 (3)", "Sheet1 (4)"]);
  expect(excel.grid.tables().map(({ name }) => name)).toEqual(["Customers", "Customers_2", "Customers_3"]);
});

test("a fault at any sync leaves the workbook as it was", async () => {
  const before = state();
  await writeSheets(plans());
  const { undone, all } = { undone: excel.syncs(), all: [] as number[] };
  excel.leave();
  for (let failing = 1; failing < undone; failing++) {
    excel = memoryExcel();
    excel.onSync((sync) => {
      if (sync === failing) throw Object.assign(new Error("Forced."), { code: "RequestAborted" });
    });
    const failure = await writeSheets(plans()).catch((error: unknown) => error);
    // a page that cannot be set up is forgiven
    if (failing === undone - 2) expect(failure).toMatchObject({ sheets: expect.any(Array) as unknown });
    else {
      expect(failure).toBeInstanceOf(SheetNotWritten);
      expect(state()).toEqual(before);
    }
    all.push(failing);
    excel.leave();
  }
  expect(all.length).toBeGreaterThan(6);
});

test("two faults, the second while the first is undone", async () => {
  const before = state();
  excel.onSync((sync) => {
    if (sync === 3 || sync === 4) throw new Error("Forced.");
  });
  await expect(writeSheets(plans())).rejects.toBeInstanceOf(SheetNotWritten);
  expect(state()).toEqual(before);
});

test("a sheet of the same name that somebody else adds meanwhile is theirs", async () => {
  excel.onSync((sync) => {
    if (sync !== 3) return;
    const error = { code: "ItemAlreadyExists", debugInfo: { errorLocation: "WorksheetCollection.add" } };
    throw Object.assign(new Error("Forced."), error);
  });
  await expect(writeSheets(plans())).rejects.toMatchObject({ reason: "nameTaken" });
  // the first one is deleted; this memory has the second one, as somebody else would
  expect(sheetNames()).toEqual(["Sheet1", "Customers"]);
});

test.each([1, 2, 3, 4, 5, 6])("stopped at sync %d, nothing is left", async (at) => {
  const before = state();
  const stop = new AbortController();
  excel.onSync((sync) => {
    if (sync === at) stop.abort(new DOMException("Enough.", "AbortError"));
  });
  await expect(writeSheets(plans(), { signal: stop.signal })).rejects.toMatchObject({ name: "AbortError" });
  expect(state()).toEqual(before);
});

test("nothing is written for no plans", async () => {
  expect(await writeSheets([])).toEqual({ sheets: [] });
  expect(sheetNames()).toEqual(["Sheet1"]);
});
