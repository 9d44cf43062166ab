import { paneFrame } from "./pane";
import { session } from "./session";
import type { WorkbenchPage } from "./workbenchPage";

/** Sheets that are made of data, several of them written as one act. */
const openWorkbench = session();
const NAMES = ["Cohorts", "Customers"];

async function open(): Promise<WorkbenchPage> {
  const workbench = await openWorkbench("lang=en&theme=light", { width: 1320, height: 900 });
  // Home would read the sheets whenever one comes or goes
  await paneFrame(workbench).getByRole("tab", { selected: false }).first().click();
  await workbench.enterGrid();
  await paneFrame(workbench).addScriptTag({ path: "dist/workbench/sheet-writer.js" });
  return workbench;
}

/** What became of writing them: their names, or why there are none. */
const write = (workbench: WorkbenchPage, stopAt?: number) =>
  paneFrame(workbench).evaluate(
    async ([names, most]) => {
      const { layout, dataTemplate, listTemplate, writeSheets } = window.sheetWriter;
      const plans = [dataTemplate, listTemplate(60)].map((template, i) =>
        layout(template, "en", { sheetName: names[i]!, answers: {}, currency: "EUR", spelling: "clv" }),
      );
      const stop = new AbortController();
      try {
        const { sheets } = await writeSheets(plans, {
          signal: stop.signal,
          onProgress: (share) => {
            if (most !== null && share > most) stop.abort();
          },
        });
        Object.assign(window, { written: sheets });
        return sheets.map(({ name }) => name);
      } catch (error) {
        return (error as Error).name;
      }
    },
    [NAMES, stopAt ?? null] as const,
  );

const remove = (workbench: WorkbenchPage) =>
  paneFrame(workbench).evaluate(() =>
    window.sheetWriter.deleteSheets(
      (window as unknown as { written: Parameters<typeof window.sheetWriter.deleteSheets>[0] }).written,
    ),
  );

const sheetsOf = ({ page }: WorkbenchPage) => page.evaluate(() => window.workbench?.sheets() ?? []);
const selectionOf = ({ page }: WorkbenchPage) => page.evaluate(() => window.workbench?.selection());
const syncsOf = ({ page }: WorkbenchPage) => page.evaluate(() => window.workbench?.syncs().length ?? 0);
const failSync = ({ page }: WorkbenchPage, nth: number, beforeAction: number) =>
  page.evaluate(([n, action]) => window.workbench?.failSync(n, { beforeAction: action, code: "GeneralException" }), [
    nth,
    beforeAction,
  ] as const);
const tablesOf = (workbench: WorkbenchPage) =>
  paneFrame(workbench).evaluate(() =>
    Excel.run(async (context) => {
      const tables = context.workbook.tables.load("items/name");
      await context.sync();
      return tables.items.map(({ name }) => name);
    }),
  );

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await open();
  await workbench.select("D9:E10");
});

const untouched = async () => {
  expect(await sheetsOf(workbench)).toEqual(["Company A"]);
  expect(await selectionOf(workbench)).toBe("'Company A'!D9:E10");
};

// reading, the first sheet, the second one, its list, showing them; the page of both, the sixth, is forgiven
test.each([
  [1, 0],
  [2, 0],
  [2, 200],
  [3, 0],
  [3, 60],
  [4, 0],
  [4, 8],
  [6, 0],
  [6, 3],
])("when sync %i fails before its action %i nothing is left", async (nth, action) => {
  await failSync(workbench, nth, action);
  expect(await write(workbench)).toBe("SheetNotWritten");
  await untouched();
});

test.each([0.1, 0.5, 0.9])("stopped after %p of it, nothing is left", async (share) => {
  expect(await write(workbench, share)).toBe("AbortError");
  await untouched();
});

test("written they are shown, have their table, and take six syncs", async () => {
  const before = await syncsOf(workbench);
  expect(await write(workbench)).toEqual(NAMES);
  expect((await syncsOf(workbench)) - before).toBe(6);
  expect(await sheetsOf(workbench)).toEqual(["Company A", ...NAMES]);
  expect(await tablesOf(workbench)).toEqual(["Customers"]);
  expect((await workbench.cell("'Customers'!B5")).value).toBe(1798.5);
  expect((await workbench.cell("'Customers'!B9")).value).toBe("001");
  expect(workbench.trouble).toEqual([]);
});

test("they are deleted again, with their table, unless something was put into them", async () => {
  await workbench.write("'Cohorts'!D30", [["mine"]]);
  expect(await remove(workbench)).toEqual({ deleted: ["Customers"], kept: ["Cohorts"], gone: [] });
  expect(await sheetsOf(workbench)).toEqual(["Company A", "Cohorts"]);
  expect(await tablesOf(workbench)).toEqual([]);
});
