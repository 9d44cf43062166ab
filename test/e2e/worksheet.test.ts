import type { Browser } from "playwright-core";
import { serve } from "../../scripts/serve.cjs";
import type { Locale } from "../../src/vocabulary/locale";
import { launchBrowser } from "./browser";
import { WorkbenchPage } from "./workbenchPage";

const START = 60_000;
const EXACT = 1e-12;
/** Rows of the sheet, counted as Excel counts. */
const CELL = { revenue: "C15", churn: "J18", rounding: "J12", clv: "C31", headline: "B5", lowClv: "D49", unexplained: "I39:J39", checks: "J42:J48" };

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serve(0)]);
}, START);
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Wanted {
  readonly locale: Locale;
  readonly spelling?: "clv" | "native";
}
const NAMES = { en: "Company A 2025", fr: "Entreprise A 2025" };

async function open(language: Locale): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.open(browser, server.url, `lang=${language}&theme=light`, { width: 1320, height: 1560 });
  await pane(workbench).addScriptTag({ path: "dist/workbench/sheet-writer.js" });
  return workbench;
}

function pane({ page }: WorkbenchPage) {
  const frame = page.frame("pane");
  if (!frame) throw new Error("The page has no pane.");
  return frame;
}

/** What writing the worked example comes to: the sheet, or why there is none. */
const write = (workbench: WorkbenchPage, { locale, spelling = "clv" }: Wanted) =>
  pane(workbench).evaluate(async ([language, spelled, sheetName]) => {
    const { layout, lifetimeValue, companyA, writeSheet, SheetNotWritten } = window.sheetWriter;
    const plan = layout(lifetimeValue, language, { sheetName, answers: companyA(language), currency: "EUR", spelling: spelled });
    try {
      return { ...(await writeSheet(plan)), reason: null, code: null };
    } catch (error) {
      if (!(error instanceof SheetNotWritten)) throw error;
      return { sheetName: null, reason: error.reason, code: error.code ?? null };
    }
  }, [locale, spelling, NAMES[locale]] as const);

const sheetsOf = ({ page }: WorkbenchPage) => page.evaluate(() => window.workbench?.sheets() ?? []);
const selectionOf = ({ page }: WorkbenchPage) => page.evaluate(() => window.workbench?.selection());
const syncsOf = ({ page }: WorkbenchPage) => page.evaluate(() => window.workbench?.syncs().length ?? 0);
const failSync = ({ page }: WorkbenchPage, nth: number, beforeAction: number, code = "GeneralException") =>
  page.evaluate(([n, action, name]) => window.workbench?.failSync(n, { beforeAction: action, code: name }), [nth, beforeAction, code] as const);
const spaced = (text: string) => text.replace(/\s/g, " ");

describe("the English sheet", () => {
  let workbench: WorkbenchPage;
  let syncs: number;
  let name: string;
  beforeAll(async () => {
    workbench = await open("en");
    const before = await syncsOf(workbench);
    name = (await write(workbench, { locale: "en" })).sheetName ?? "";
    syncs = (await syncsOf(workbench)) - before;
    await workbench.cell("A1");
    await workbench.page.waitForTimeout(500); // the charts' frame
    await workbench.screenshot("sheet-en");
  }, START);
  afterEach(() => {
    expect(workbench.trouble).toEqual([]);
  });

  test("is written in four syncs, shown, and begins at the first figure", async () => {
    expect(name).toBe("Company A 2025");
    expect(syncs).toBeLessThanOrEqual(4);
    expect(await sheetsOf(workbench)).toEqual(["Company A", "Company A 2025"]);
    expect(await selectionOf(workbench)).toBe(`'Company A 2025'!${CELL.revenue}`);
  });

  test("holds the published value, exactly and rounded step by step", async () => {
    expect((await workbench.cell(CELL.clv)).value).toBeNear(45.833333333333336, EXACT);
    expect((await workbench.cell(CELL.headline)).text).toBe("€45.83");
    expect((await workbench.cell(CELL.lowClv)).text).toBe("€38.09");
    await workbench.write(CELL.rounding, [["yes"]]);
    expect((await workbench.cell(CELL.clv)).text).toBe("€45.70");
    await workbench.write(CELL.rounding, [["no"]]);
  });
});
