import type { Locale } from "../../src/vocabulary/locale";
import { paneFrame } from "./pane";
import { session } from "./session";
import { WorkbenchPage } from "./workbenchPage";

const EXACT = 1e-12;
/** Rows of the sheet, counted as Excel counts. */
const CELL = {
  revenue: "C15",
  churn: "J18",
  rounding: "J12",
  clv: "C33",
  headline: "B5",
  lowClv: "D51",
  unexplained: "I41:J41",
  checks: "J44:J52",
};

const openWorkbench = session();

interface Wanted {
  readonly locale: Locale;
  readonly spelling?: "clv" | "native";
}
const NAMES = { en: "Company A 2025", fr: "Entreprise A 2025" };

async function open(language: Locale): Promise<WorkbenchPage> {
  const workbench = await openWorkbench(`lang=${language}&theme=light`, { width: 1320, height: 1560 });
  // Home would read the sheets whenever one comes or goes
  await paneFrame(workbench).getByRole("tab", { selected: false }).first().click();
  await workbench.enterGrid();
  await paneFrame(workbench).addScriptTag({ path: "dist/workbench/sheet-writer.js" });
  return workbench;
}

/** What writing the worked example comes to: the sheet, or why there is none. */
const write = (workbench: WorkbenchPage, { locale, spelling = "clv" }: Wanted) =>
  paneFrame(workbench).evaluate(
    async ([language, spelled, sheetName]) => {
      const { layout, lifetimeValue, companyA, writeSheet, SheetNotWritten } = window.sheetWriter;
      const plan = layout(lifetimeValue, language, {
        sheetName,
        answers: companyA(language),
        currency: "EUR",
        spelling: spelled,
      });
      try {
        return { ...(await writeSheet(plan)), reason: null, code: null };
      } catch (error) {
        if (!(error instanceof SheetNotWritten)) throw error;
        return { sheetName: null, reason: error.reason, code: error.code ?? null };
      }
    },
    [locale, spelling, NAMES[locale]] as const,
  );

const sheetsOf = ({ page }: WorkbenchPage) => page.evaluate(() => window.workbench?.sheets() ?? []);
const selectionOf = ({ page }: WorkbenchPage) => page.evaluate(() => window.workbench?.selection());
const syncsOf = ({ page }: WorkbenchPage) => page.evaluate(() => window.workbench?.syncs().length ?? 0);
const failSync = ({ page }: WorkbenchPage, nth: number, beforeAction: number, code = "GeneralException") =>
  page.evaluate(([n, action, name]) => window.workbench?.failSync(n, { beforeAction: action, code: name }), [
    nth,
    beforeAction,
    code,
  ] as const);
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
  });
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
  test("follows what is typed, with its ties and checks", async () => {
    expect((await workbench.rows(CELL.unexplained))[0]?.map(({ text }) => text)).toEqual(["OK", "€0"]);
    expect((await workbench.values(CELL.checks)).flat()).toEqual([
      "ratio 1.25",
      "OK",
      "OK",
      "OK",
      "OK",
      "OK",
      "OK",
      "OK",
      "OK",
    ]);
    await workbench.type(CELL.churn, "0.5");
    expect((await workbench.cell(CELL.clv)).value).toBeNear(55, EXACT);
    expect((await workbench.values(CELL.checks)).flat()[5]).toBe("typed ≠ counts");
    await workbench.write(CELL.churn, [[null]]);
    await workbench.write("J37", [[400_000]]);
    expect((await workbench.rows(CELL.unexplained))[0]?.map(({ text }) => text)).toEqual(["look", "-€70,000"]);
    await workbench.write("J37", [["=C18-C28"]]);
    expect((await workbench.cell(CELL.clv)).value).toBeNear(45.833333333333336, EXACT);
  });

  test("refuses what no revenue can be, and says what it takes", async () => {
    await workbench.select("B1");
    await workbench.select(CELL.revenue);
    await workbench.page.getByRole("note").filter({ hasText: "Revenue" }).waitFor();
    await workbench.page.keyboard.type("-5");
    await workbench.page.keyboard.press("Enter");
    await workbench.page
      .getByText(/^Enter /)
      .first()
      .waitFor();
    await workbench.page.keyboard.press("Escape");
    await workbench.page.keyboard.press("Escape");
    expect((await workbench.cell(CELL.revenue)).value).toBe(1_000_000);
  });

  test("draws both charts, and draws them again when a figure changes", async () => {
    const chart = workbench.page.getByRole("img", { name: "How the value builds up" });
    await workbench.select("B60");
    await chart.getByText("€45.83").waitFor();
    expect((await chart.locator("text").allTextContents()).filter((text) => text.startsWith("€"))).toEqual([
      "€27.50",
      "€38.50",
      "€42.90",
      "€45.83",
    ]);
    expect(await workbench.page.getByRole("img", { name: "What each lever moves" }).locator("rect").count()).toBe(10);
    await workbench.write(CELL.revenue, [[2_000_000]]);
    await chart.getByText("€91.67").waitFor();
    await workbench.write(CELL.revenue, [[1_000_000]]);
  });

  test("is set up for one A4 page; its names are its own, and the workbook's calculation is as before", async () => {
    const found = await paneFrame(workbench).evaluate(
      (sheetName) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(sheetName).load("showGridlines,tabColor");
          const { pageLayout } = sheet;
          pageLayout.load("orientation,paperSize,zoom,centerHorizontally");
          const footer = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter");
          const area = pageLayout.getPrintAreaOrNullObject().load("address");
          sheet.names.load("items/name,items/scope");
          sheet.customProperties.load("items/key,items/value");
          context.workbook.names.load("items/name");
          context.workbook.application.load("calculationMode");
          await context.sync();
          return {
            page: [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, pageLayout.centerHorizontally],
            footer: [footer.leftFooter, footer.centerFooter, footer.rightFooter],
            stamps: sheet.customProperties.items.map(({ key, value }) => [key, value]),
            area: area.address,
            gridlines: sheet.showGridlines,
            tab: sheet.tabColor,
            scopes: [...new Set(sheet.names.items.map(({ scope }) => String(scope)))],
            names: sheet.names.items.length,
            workbookNames: context.workbook.names.items.length,
            mode: String(context.workbook.application.calculationMode),
          };
        }),
      name,
    );
    const [[key, stamp] = []] = found.stamps;
    expect([key, stamp]).toEqual([
      "CLV for Excel",
      expect.stringMatching(/^lifetimeValue \d+\.\d+\.\d+ [0-9a-f]{12}$/),
    ]);
    expect(found).toMatchObject({
      page: ["Portrait", "A4", { horizontalFitToPages: 1, verticalFitToPages: 1 }, true],
      footer: ["Customer lifetime value", "&A", `Page &P of &N&6   ${stamp}`],
      area: "'Company A 2025'!A1:J72",
      gridlines: false,
      tab: "#107C41",
      scopes: ["Worksheet"],
      workbookNames: 0,
      mode: "Automatic",
    });
    expect(found.names).toBeGreaterThan(30);
  });

  test("a second one, in Excel's own functions, has names of its own and the same digits", async () => {
    const second = await write(workbench, { locale: "en", spelling: "native" });
    expect(second.sheetName).toBe("Company A 2025 (2)");
    expect((await workbench.cell("C26")).formula).toBe(
      '=IF(MIN(revenue,orders)<0,NA(),IF(round_steps="yes",ROUND(revenue/orders,2),revenue/orders))',
    );
    const [clv, native] = [
      await workbench.values(`'${name}'!A1:J60`),
      await workbench.values("'Company A 2025 (2)'!A1:J60"),
    ];
    let numbers = 0;
    for (const [r, row] of clv.entries()) {
      for (const [c, value] of row.entries()) {
        const other = native[r]?.[c];
        if (typeof value !== "number") expect(other).toEqual(value);
        else expect(other).toBeNear(value, EXACT);
        numbers += Number(typeof value === "number");
      }
    }
    expect(numbers).toBeGreaterThan(70);
    await workbench.write(`'Company A 2025 (2)'!${CELL.revenue}`, [[2_000_000]]);
    expect((await workbench.cell(`'Company A 2025 (2)'!${CELL.clv}`)).value).toBeNear(91.66666666666667, EXACT);
    expect((await workbench.cell(`'${name}'!${CELL.clv}`)).value).toBeNear(45.833333333333336, EXACT);
  });
});

test("the French sheet", async () => {
  const workbench = await open("fr");
  const { sheetName } = await write(workbench, { locale: "fr" });
  expect(sheetName).toBe("Entreprise A 2025");
  await workbench.select("B1");
  expect(spaced((await workbench.cell(CELL.headline)).text)).toBe("45,83 €");
  await workbench.page.waitForTimeout(500); // the charts' frame
  await workbench.screenshot("sheet-fr");
  expect((await workbench.cell(CELL.clv)).formula).toContain("CLV.SIMPLE(period_value,lifetime)");
  expect((await workbench.cell(CELL.clv)).value).toBeNear(45.833333333333336, EXACT);
  await workbench.write(CELL.rounding, [["oui"]]);
  expect(spaced((await workbench.cell(CELL.headline)).text)).toBe("45,70 €");
  expect(workbench.trouble).toEqual([]);
});

describe("what fails leaves nothing behind", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open("en");
    await workbench.select("D9:E10");
  });

  const untouched = async () => {
    expect(await sheetsOf(workbench)).toEqual(["Company A"]);
    expect(await selectionOf(workbench)).toBe("'Company A'!D9:E10");
  };

  // reading, writing at its beginning, in its middle and at its end, showing before and after the sheet is active
  test.each([
    [1, 0],
    [2, 0],
    [2, 100],
    [2, 900],
    [2, 1_800],
    [4, 0],
    [4, 4],
    [4, 6],
  ])("when sync %i fails before its action %i", async (nth, action) => {
    await failSync(workbench, nth, action);
    expect(await write(workbench, { locale: "en" })).toEqual({
      sheetName: null,
      reason: "unknown",
      code: "GeneralException",
    });
    await untouched();
  });

  test.each([
    ["AccessDenied", "protected"],
    ["InvalidOperationInCellEditMode", "cellEditing"],
    ["ItemAlreadyExists", "unknown"],
  ])("%s is %s", async (code, reason) => {
    await failSync(workbench, 2, 0, code);
    expect(await write(workbench, { locale: "en" })).toEqual({ sheetName: null, reason, code });
    await untouched();
  });

  test("also when the first attempt to clean up fails", async () => {
    await failSync(workbench, 2, 900);
    await failSync(workbench, 3, 0);
    expect(await write(workbench, { locale: "en" })).toMatchObject({ reason: "unknown" });
    await untouched();
  });

  test("when the workbook is protected", async () => {
    await workbench.page.evaluate(() => window.workbench?.protect(true));
    expect(await write(workbench, { locale: "en" })).toEqual({
      sheetName: null,
      reason: "protected",
      code: "AccessDenied",
    });
    await workbench.page.evaluate(() => window.workbench?.protect(false));
    await untouched();
  });

  test("a page that cannot be set up is no reason to have no sheet", async () => {
    await failSync(workbench, 3, 0);
    expect(await write(workbench, { locale: "en" })).toMatchObject({ sheetName: "Company A 2025" });
    expect((await workbench.cell(CELL.clv)).value).toBeNear(45.833333333333336, EXACT);
    expect(await selectionOf(workbench)).toBe(`'Company A 2025'!${CELL.revenue}`);
  });
});

test("the selected cell is read, followed, and linked to", async () => {
  const workbench = await open("en");
  await workbench.select("C10");
  const read = await paneFrame(workbench).evaluate(async () => {
    const { selectedCell, watchSelection, linkTo } = window.sheetWriter;
    const seen: string[] = [];
    const stop = await watchSelection(({ address }) => seen.push(address));
    Object.assign(window, { seen, stop });
    const cell = await selectedCell();
    return { ...cell, link: linkTo(cell.address) };
  });
  expect(read).toEqual({ address: "'Company A'!C10", value: 1_000_000, text: "€1,000,000", link: "='Company A'!C10" });
  const seen = () => paneFrame(workbench).evaluate(() => (window as unknown as { seen: string[] }).seen);
  await workbench.select("C11:D12");
  await workbench.page.waitForTimeout(300);
  expect(await seen()).toEqual(["'Company A'!C11"]);
  await paneFrame(workbench).evaluate(() => (window as unknown as { stop(): Promise<void> }).stop());
  await workbench.select("C13");
  await workbench.page.waitForTimeout(300);
  expect(await seen()).toEqual(["'Company A'!C11"]);
  expect(workbench.trouble).toEqual([]);
});
