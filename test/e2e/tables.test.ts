import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readXlsx } from "../../src/spreadsheet/xlsx/readXlsx";
import type { Locale } from "../../src/vocabulary/locale";
import { paneFrame, queryOf } from "./pane";
import { session } from "./session";
import type { WorkbenchPage } from "./workbenchPage";

/** Tables of Excel in the grid: formulas ask for them, files and pages keep them. */
const openWorkbench = session();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-tables-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function openFile(workbench: WorkbenchPage, place: string): Promise<void> {
  const loaded = workbench.page.waitForEvent("load");
  await workbench.page.setInputFiles("input[type=file]", place);
  await loaded;
  await workbench.ready();
}

const ORDERS = "Customer,Amount,Twice\n" + Array.from({ length: 8 }, (_, i) => `C${i % 3},${10 * (i + 1)},`).join("\n");

/** By Office.js, as an add-in makes one. */
const makeTable = (workbench: WorkbenchPage) =>
  paneFrame(workbench).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add("A1:C9", true);
      table.name = "Sales";
      table.style = "TableStyleMedium7";
      const body = table.columns.getItem("Amount").getDataBodyRange().load("address");
      table.rows.load("count");
      await context.sync();
      return [body.address, table.rows.count];
    }),
  );

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("formulas ask for a table by name, and follow it through new names, a save and an opening", async () => {
    const workbench = await openWorkbench(queryOf(locale));
    const { page } = workbench;
    const file = path.join(folder, `orders ${locale}.csv`);
    fs.writeFileSync(file, ORDERS);
    await openFile(workbench, file);
    expect(await makeTable(workbench)).toEqual([`'orders ${locale}'!B2:B9`, 8]);
    await workbench.enterGrid();
    const [sep, sum, tops] = locale === "fr" ? [";", "SOMME", "0,25"] : [",", "SUM", "0.25"];
    // as somebody types it, in whatever case
    expect((await workbench.type("E1", `=${sum}(sales[amount])`)).value).toBe(360);
    expect((await workbench.type("E2", `=CLV.TOPSHARE(Sales[Amount]${sep}${tops})`)).value).toBe(150 / 360);
    expect((await workbench.type("C2", "=[@Amount]*2")).value).toBe(20);
    expect((await workbench.cell("C2")).formula).toBe("=Sales[[#This Row],[Amount]]*2");

    // a heading is the name of its column
    await workbench.type("B1", "Turnover");
    expect((await workbench.cell("E1")).formula).toBe("=SUM(Sales[Turnover])");
    await workbench.type("B2", "100");
    expect(await workbench.values("E1:E2")).toEqual([[450], [180 / 450]]);
    expect((await workbench.cell("C2")).value).toBe(200);
    await workbench.screenshot(`table-${locale}`);

    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: locale === "fr" ? "Enregistrer" : "Save", exact: true }).click();
    const place = path.join(folder, `saved ${locale}.xlsx`);
    await (await saved).saveAs(place);
    const { spreadsheet, losses } = await readXlsx(fs.readFileSync(place));
    expect(losses).toEqual([]);
    expect(spreadsheet.sheets[0]!.tables).toEqual([
      {
        name: "Sales",
        area: { row: 0, column: 0, rows: 9, columns: 3 },
        columns: ["Customer", "Turnover", "Twice"],
        style: "TableStyleMedium7",
        hasTotals: false,
        hasFilter: true,
        banded: true,
      },
    ]);
    expect(spreadsheet.sheets[0]!.cells[0]![4]!.formula).toBe("=SUM(Sales[Turnover])");

    await openFile(workbench, place);
    await workbench.enterGrid();
    await workbench.type("B3", "0");
    expect(await workbench.values("E1:E2")).toEqual([[430], [180 / 430]]);
    await page.reload();
    await workbench.ready();
    const kept = await paneFrame(workbench).evaluate(() =>
      Excel.run(async (context) => {
        const tables = context.workbook.tables.load("items/name,items/style");
        await context.sync();
        return tables.items.map(({ name, style }) => [name, style]);
      }),
    );
    expect(kept).toEqual([["Sales", "TableStyleMedium7"]]);
    expect(workbench.trouble).toEqual([]);
  });
});

test("an add-in gives a table another name and more rows; formulas follow, and it can be taken back", async () => {
  const workbench = await openWorkbench("lang=en");
  const file = path.join(folder, "more.csv");
  fs.writeFileSync(file, ORDERS);
  await openFile(workbench, file);
  await makeTable(workbench);
  await workbench.enterGrid();
  await workbench.type("E1", "=SUM(Sales[Amount])");
  await workbench.type("B10", "40");
  await paneFrame(workbench).evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("sales");
      table.name = "Orders";
      table.resize("A1:C10");
      await context.sync();
    }),
  );
  expect(await workbench.cell("E1")).toMatchObject({ formula: "=SUM(Orders[Amount])", value: 400, error: null });
  await workbench.enterGrid();
  await workbench.page.keyboard.press("Control+z");
  expect(await workbench.cell("E1")).toMatchObject({ formula: "=SUM(Sales[Amount])", value: 360, error: null });
  expect(workbench.trouble).toEqual([]);
});

test("a bracket that is left open while somebody types changes no other formula", async () => {
  const workbench = await openWorkbench("lang=en");
  await workbench.enterGrid();
  await workbench.select("L2");
  await workbench.page.keyboard.type("=SUM(Sales[");
  await workbench.page.keyboard.press("Escape");
  expect((await workbench.type("L3", "=1+2")).value).toBe(3);
  expect((await workbench.cell("L2")).value).toBeNull();
});
