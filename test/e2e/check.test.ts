import { version } from "../../package.json";
import { cellAddress } from "../../src/formula/address";
import { layout } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import type { CellReading } from "../../src/workbench/handle";
import type { Locale } from "../../src/vocabulary/locale";
import { type UiKey } from "../../src/vocabulary/ui";
import { violations } from "./accessibility";
import { Pane, queryOf } from "./pane";
import { session } from "./session";
import { DEMO } from "./demo";

/** The check of the workbook through the pane, by keyboard alone, in both languages. */
const EXACT = 1e-12;
const DAY_MS = 86_400_000;
/** Excel's number of a day so many days ago. */
const daysAgo = (days: number): number =>
  Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / DAY_MS) + 25_569 - days;

const openWorkbench = session();

class Check extends Pane {
  static async open(locale: Locale): Promise<Check> {
    const workbench = await openWorkbench(queryOf(locale), { width: 1320, height: 1200 });
    const check = new Check(workbench, locale);
    await check.frame.addScriptTag({ path: "dist/workbench/sheet-writer.js" });
    return check;
  }

  /** From Home into the screen, and what its heading counts. */
  async enter(): Promise<string> {
    await this.arrive();
    await this.keys.press(new RegExp(`^${this.words("check")}`));
    return this.counted();
  }

  async counted(): Promise<string> {
    const heading = this.frame.getByRole("heading", {
      level: 1,
      name: new RegExp(
        [
          ...(["oneFinding", "manyFindings", "noFindings"] as const).map(
            (key) => `^${this.words(key, { count: "\\d+" })}$`,
          ),
        ].join("|"),
      ),
    });
    await heading.waitFor();
    // what was read before stays until all is read again
    await this.frame.locator("main[aria-busy=false]").waitFor();
    return (await heading.textContent()) ?? "";
  }

  titles = async (): Promise<string[]> =>
    (await this.frame.locator("main li h2").allTextContents()).map((text) => text.replace(/\s+/g, " "));
  hasTitle = (key: UiKey, values: Record<string, string> = {}): Promise<boolean> =>
    this.titles().then((titles) => titles.some((title) => title.endsWith(`: ${this.words(key, values)}`)));

  /** In the pane, once Home has read the worksheets: until then it makes syncs of its own. */
  async arrive(): Promise<void> {
    await this.keys.enterPane();
    for (let before = -1, now = await this.syncs(); before !== now; before = now, now = await this.syncs())
      await this.workbench.page.waitForTimeout(1000);
    this.syncsOnArrival = await this.syncs();
  }
  syncsOnArrival = 0;

  async addSheets(...names: string[]): Promise<void> {
    await this.frame.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          for (const name of wanted) context.workbook.worksheets.add(name);
          await context.sync();
        }),
      names,
    );
  }

  /** The guided worksheet with these answers in place of the example's. */
  async addWorksheet(sheetName: string, answers: Record<string, string | number | null>): Promise<void> {
    await this.frame.evaluate(
      async ([name, locale, changed]) => {
        const { layout, lifetimeValue, companyA, writeSheet } = window.sheetWriter;
        const given = Object.fromEntries(
          Object.entries({ ...companyA(locale), ...changed }).filter(([, value]) => value !== null),
        ) as Record<string, string | number>;
        await writeSheet(
          layout(lifetimeValue, locale, { sheetName: name, answers: given, currency: "EUR", spelling: "clv" }),
        );
      },
      [sheetName, this.locale, answers] as const,
    );
  }

  async everyCell(): Promise<Record<string, (CellReading["value"] | CellReading["formula"])[][]>> {
    const sheets = await this.workbench.page.evaluate(() => window.workbench?.sheets() ?? []);
    const found: Record<string, (CellReading["value"] | CellReading["formula"])[][]> = {};
    for (const sheet of sheets)
      found[sheet] = (await this.workbench.rows(`'${sheet}'!A1:N70`)).map((row) =>
        row.map(({ formula, value }) => formula ?? value),
      );
    return found;
  }
}

/** Formulas broken in as many ways as there are, in column C of a sheet; what they are to become, and what that is. */
const BROKEN: readonly (readonly [broken: string, fixed: string, value: number])[] = [
  ["=_xldudf_CLV_AOV(A1,B1)", "=CLV.AOV(A1,B1)", 25],
  ["=_xlfn._xldudf_CLV_AOV(A1, B1)*2", "=CLV.AOV(A1, B1)*2", 50],
  ["='C:\\Users\\a b\\AddIns\\clv.xlam'!CLV.AOV(A1,B1)", "=CLV.AOV(A1,B1)", 25],
  ["=[1]!CLV.AOV(A1,B1)", "=CLV.AOV(A1,B1)", 25],
  ["=CLVDEV.LIFETIME(0.4)", "=CLV.LIFETIME(0.4)", 2.5],
  ['=IF(A1>0,CLV_AOV(A1,B1),"CLV_AOV(")', '=IF(A1>0,CLV.AOV(A1,B1),"CLV_AOV(")', 25],
  ["=CLV.AOV(A1;B1)", "=CLV.AOV(A1,B1)", 25],
];

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("formulas broken in many ways are found, shown, previewed, and fixed on request; nothing else is touched", async () => {
    const check = await Check.open(locale);
    const { workbench, keys, frame } = check;
    await check.addSheets("Online shop", "Archive");
    await workbench.write("'Online shop'!A1", [
      [1000, 40],
      [2000, 40],
    ]);
    await workbench.write(
      "'Online shop'!C3",
      BROKEN.map(([broken]) => [broken]),
    );
    await workbench.page.evaluate(() => window.workbench?.typeBefore("'Online shop'!C20", "=CLV.AOV(A2,B2)"));
    // what stays: it works, is a text, is somebody else's, or takes its error from another
    await workbench.write("'Online shop'!E3", [
      ["=CLV.AOV(A1,B1)"],
      ["=C3*2"],
      ["=MYCLV.AOV(A1)"],
      ["=CLVPRO.AOV(A1,B1)"],
      ["=CLV.SIMPLE(C3,2)"],
      ['="_xldudf_CLV_AOV("&A1'],
    ]);
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Online shop").getRange("E9").formulas = [["'=CLV.AOV(1;2)"]];
        context.workbook.worksheets.getItem("Archive").getRange("B2").formulas = [["=_xldudf_CLV_CHURN(100,80,20)"]];
        context.workbook.worksheets.getItem("Archive").visibility = "Hidden";
        await context.sync();
      }),
    );
    expect((await workbench.values("'Online shop'!C3:C8")).flat()).toEqual(Array(6).fill("#NAME?"));
    expect(await workbench.cell("'Online shop'!C20")).toMatchObject({ formula: "=CLV.AOV(A2,B2)", value: "#NAME?" });
    await workbench.select(`'${DEMO[locale]}'!B2`);
    const before = await check.everyCell();

    expect(await check.enter()).toBe(check.words("manyFindings", { count: "2" }));
    // names and sizes, cells, how #NAME? is shown; and Home, which is left, stops listening
    expect((await check.syncs()) - check.syncsOnArrival).toBeLessThanOrEqual(5);
    expect(
      await check.hasTitle("showError", { count: "9", error: locale === "fr" ? "#NOM?, #VALEUR!" : "#NAME?, #VALUE!" }),
    ).toBe(true);
    expect(await check.hasTitle("oneText")).toBe(true);
    expect(await check.selection()).toBe(`'${DEMO[locale]}'!B2`);
    expect(await violations(frame)).toEqual([]);

    await keys.press("Online shop!C3");
    await frame.waitForFunction(() => document.activeElement?.textContent === "Online shop!C3");
    expect(await check.selection()).toBe("'Online shop'!C3");
    await keys.enterPane();
    await keys.press(check.words("previewRewrite"));
    expect(
      await frame
        .getByRole("group", { name: check.words("previewOf") })
        .locator("ins")
        .allTextContents(),
    ).toContain("CLV.LIFETIME");
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`check-preview-${locale}`);
    expect(await check.everyCell()).toEqual(before);

    await keys.press(check.words("rewriteMany", { count: "9" }));
    await frame
      .getByText(check.words("manyRewritten", { count: "9" }))
      .first()
      .waitFor();
    expect(await check.counted()).toBe(check.words("oneFinding"));
    expect(await check.hasTitle("oneText")).toBe(true);
    await frame.waitForFunction(() => document.activeElement?.tagName === "H1");

    const after = await check.everyCell();
    for (const [i, [, fixed, value]] of BROKEN.entries()) {
      const cell = await workbench.cell(`'Online shop'!C${i + 3}`);
      expect(cell.formula).toBe(fixed);
      expect(cell.value).toBeNear(value, EXACT);
      before["Online shop"]![i + 2]![2] = fixed;
    }
    expect(await workbench.cell("'Online shop'!C20")).toMatchObject({ formula: "=CLV.AOV(A2,B2)", value: 50 });
    expect(await workbench.cell("Archive!B2")).toMatchObject({ formula: "=CLV.CHURN(100,80,20)" });
    before["Archive"]![1]![1] = "=CLV.CHURN(100,80,20)";
    expect(after).toEqual(before);
    expect(workbench.trouble).toEqual([]);
  });

  test("formulas that fail for one reason are one finding, which leads to where the error begins, by way of a name and another sheet", async () => {
    const check = await Check.open(locale);
    const { workbench, keys } = check;
    await check.addSheets("R12M");
    await workbench.write("R12M!A1", [[1000, 0]]);
    await workbench.write("R12M!A2", [["=CLV.AOV(A1,B1)"], ["=A2*2"], ["=CLV.PERIODVALUE(A3,2,0.5)"]]);
    await workbench.write(`'${DEMO[locale]}'!P1`, [["=CLV.SIMPLE('R12M'!A4,2)"]]);
    expect(await check.enter()).toBe(check.words("oneFinding"));
    expect((await check.syncs()) - check.syncsOnArrival).toBeLessThanOrEqual(5);
    expect(await check.hasTitle("manyFail", { count: "3", error: "#DIV/0!" })).toBe(true);
    await keys.press("R12M!B1");
    await check.frame.waitForFunction(() => document.activeElement?.textContent === "R12M!B1");
    expect(await check.selection()).toMatch(/^'?R12M'?!B1$/);
    await workbench.screenshot(`check-fails-${locale}`);
    expect(workbench.trouble).toEqual([]);
  });

  test("a worksheet that contradicts itself: each finding leads to its cells; nothing is changed", async () => {
    const check = await Check.open(locale);
    const { workbench, keys, frame } = check;
    await check.addWorksheet("Shop", {
      revenue: 960_000,
      churn_typed: 0.045,
      customers_start: null,
      customers_end: null,
      customers_new: 2_000,
      acquisition_cost: null,
      data_cutoff: daysAgo(100),
    });
    await check.addWorksheet("Fresh", { margin_revenue: null, data_cutoff: daysAgo(30) });
    await check.addWorksheet(
      "Empty",
      Object.fromEntries(
        [
          "revenue",
          "orders",
          "customers",
          "opening_stock",
          "stock_purchases",
          "closing_stock",
          "margin_revenue",
          "customers_start",
          "customers_end",
          "customers_new",
          "acquisition_cost",
          "data_cutoff",
          "churn_typed",
        ].map((id) => [id, null]),
      ),
    );
    const before = await check.everyCell();

    expect(await check.enter()).toBe(check.words("manyFindings", { count: "5" }));
    const titles = await check.titles();
    expect(titles).toEqual(
      locale === "en"
        ? [
            "To be looked at: Is VAT in one of the revenues?",
            "To be looked at: Are month and year mixed?",
            "To be looked at: Is a cost missing?",
            "For information: Are the figures older than a quarter?",
            "For information: Are all customers worth the same?",
          ]
        : [
            "À examiner: La TVA est-elle comprise dans l’un des chiffres d’affaires ?",
            "À examiner: Mois et année sont-ils mélangés ?",
            "À examiner: Manque-t-il un coût ?",
            "À noter: Les chiffres ont-ils plus d’un trimestre ?",
            "À noter: Tous les clients valent-ils autant ?",
          ],
    );
    expect(
      await frame.getByText(locale === "en" ? /4\.5% a month is 42\.45%/ : /4,5\s% par mois font 42,45\s%/).count(),
    ).toBe(1);
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`check-worksheets-${locale}`);

    for (const [link, cell] of [
      [/Shop!C15$/, "C15"],
      [/Shop!C18$/, "C18"],
      [/Shop!J18$/, "J18"],
      [/Shop!J19$/, "J19"],
      [/Shop!I11$/, "I11"],
    ] as const) {
      await keys.press(link);
      await workbench.page.waitForFunction((wanted) => window.workbench?.selection() === wanted, `Shop!${cell}`);
      await keys.enterPane();
    }
    await keys.press(/passed|réussis/);
    await frame.getByText("Fresh", { exact: true }).waitFor();
    expect(await check.everyCell()).toEqual(before);

    // corrected in the sheet, they are gone when it is checked again
    await workbench.write("Shop!C15", [[800_000]]);
    await workbench.write("Shop!I11", [[daysAgo(5)]]);
    await workbench.cell("A1");
    await keys.press(check.words("checkAgain"));
    await frame.getByRole("heading", { level: 1, name: check.words("manyFindings", { count: "3" }) }).waitFor();
    expect(workbench.trouble).toEqual([]);
  });
});

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("formulas of a sheet that differ from its release are counted and named; a new sheet takes its answers over", async () => {
    const check = await Check.open(locale);
    const { workbench, keys, frame } = check;
    await check.addWorksheet("Shop", { data_cutoff: daysAgo(10), entity: "Shop 7", margin_revenue: null });
    await check.enter();
    // only that one value stands for everybody
    expect((await check.titles()).filter((title) => !title.endsWith(check.words("noSegments")))).toEqual([]);
    await keys.press(check.words("leave"));
    const plan = layout(lifetimeValue, locale, { sheetName: "Shop", answers: {}, currency: "EUR", spelling: "clv" });
    const at = (key: string): string => cellAddress(plan.cells.find((cell) => cell.key === key)!);
    await workbench.write(`Shop!${at("aov")}`, [[30]]);
    await workbench.write(`Shop!${at("margin_rate")}`, [["=1/2"]]);
    await workbench.write(`Shop!${at("lifetime")}`, [[3]]);
    await check.enter();
    expect(await check.hasTitle("formulasDiffer", { count: "3", sheet: "Shop", release: version })).toBe(true);
    const item = frame.locator("main li", {
      hasText: check.words("formulasDiffer", { count: "3", sheet: "Shop", release: version }),
    });
    for (const key of ["aov", "margin_rate", "lifetime"])
      expect(await item.getByRole("button", { name: new RegExp(`(^|!|\\W)${at(key)}$`) }).count()).toBe(1);
    await frame.getByText(check.words("typedOverCounted", { count: "2" })).waitFor();
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`check-stamp-${locale}`);

    const everything = "Shop!A1:N70";
    const before = await workbench.rows(everything);
    await item.getByRole("button", { name: check.words("renewSheet") }).focus();
    await workbench.page.keyboard.press("Enter");
    await frame.getByText(check.words("renewed", { new: "Shop (2)", old: "Shop" })).waitFor();
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`check-renewed-${locale}`);
    expect(await workbench.rows(everything)).toEqual(before);
    expect((await workbench.cell(`'Shop (2)'!${at("aov")}`)).formula).toContain("CLV.AOV(");
    expect((await workbench.cell(`'Shop (2)'!${at("entity")}`)).value).toBe("Shop 7");
    await keys.press(check.words("checkAgain"));
    await frame.locator("main[aria-busy=false]").waitFor();
    expect(await check.hasTitle("formulasDiffer", { count: "3", sheet: "Shop", release: version })).toBe(true);
    expect((await check.titles()).some((title) => title.includes("Shop (2)"))).toBe(false);
    expect(workbench.trouble).toEqual([]);
  });
});

describe("what stands in the way", () => {
  test("a protected sheet is read and left as it is; a formula changed meanwhile is left as well", async () => {
    const check = await Check.open("en");
    const { workbench, keys, frame } = check;
    await check.addSheets("Open", "Locked");
    for (const sheet of ["Open", "Locked"])
      await workbench.write(`${sheet}!B2`, [["=_xldudf_CLV_AOV(1000,40)"], ["=CLVDEV.AOV(1000,40)"]]);
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Locked");
        sheet.protection.protect();
        await context.sync();
      }),
    );
    expect(await check.enter()).toBe("1 finding");
    await frame.getByText(check.words("protectedSheet", { sheets: "Locked" })).waitFor();
    await workbench.write("Open!B2", [["=1+1"]]);
    await keys.press("Rewrite 2 formulas");
    await frame.getByText("1 formula rewritten. Left, as it was changed meanwhile: Open!B2.").first().waitFor();
    expect((await workbench.rows("Open!B2:B3")).flat().map(({ formula, value }) => [formula, value])).toEqual([
      ["=1+1", 2],
      ["=CLV.AOV(1000,40)", 25],
    ]);
    expect((await workbench.rows("Locked!B2:B3")).flat().map(({ formula }) => formula)).toEqual([
      "=_xldudf_CLV_AOV(1000,40)",
      "=CLVDEV.AOV(1000,40)",
    ]);
    expect(workbench.trouble).toEqual([]);
  });

  test("a cell that is edited while reading or rewriting, and Excel that does not answer", async () => {
    const check = await Check.open("en");
    const { workbench, keys, frame } = check;
    await check.addSheets("Open");
    await workbench.write("Open!B2", [["=_xldudf_CLV_AOV(1000,40)"], ["=_xldudf_CLV_AOV(2000,40)"]]);
    const fail = (nth: number, code: string): Promise<unknown> =>
      workbench.page.evaluate(([n, name]) => window.workbench?.failSync(n, { code: name }), [nth, code] as const);
    await check.arrive();
    await fail(2, "InvalidOperationInCellEditMode");
    await keys.press(/^Check this workbook/);
    await frame.getByText(check.words("notReadEditing")).waitFor();
    await keys.press("Try again");
    expect(await check.counted()).toBe("1 finding");

    await fail(2, "InvalidOperationInCellEditMode");
    await keys.press("Rewrite 2 formulas");
    await frame.getByText(check.words("notRewrittenEditing")).waitFor();
    expect((await workbench.cell("Open!B2")).formula).toBe("=_xldudf_CLV_AOV(1000,40)");

    // refused as a whole, as parts of arrays are: one by one the rest is written
    await fail(2, "InvalidOperation");
    await fail(3, "InvalidOperation");
    await keys.press("Rewrite 2 formulas");
    await frame.getByText("1 formula rewritten. Left, as Excel refuses to change it: Open!B2.").first().waitFor();
    expect((await workbench.rows("Open!B2:B3")).flat().map(({ formula }) => formula)).toEqual([
      "=_xldudf_CLV_AOV(1000,40)",
      "=CLV.AOV(2000,40)",
    ]);
    expect(workbench.trouble).toEqual([]);
  });

  test("a function that does not exist is written only by its own button", async () => {
    const check = await Check.open("en");
    await check.addSheets("Open");
    await check.workbench.write("Open!B2", [["=CLV.AOVV(1000,40)+CLV.CHRUN(100,80,20)"]]);
    expect(await check.enter()).toBe("1 finding");
    await check.keys.press("Write CLV.AOV instead");
    await check.frame.getByRole("heading", { level: 2, name: /CLV\.CHRUN/ }).waitFor();
    expect((await check.workbench.cell("Open!B2")).formula).toBe("=CLV.AOV(1000,40)+CLV.CHRUN(100,80,20)");
    await check.keys.press("Write CLV.CHURN instead");
    await check.frame.getByRole("heading", { level: 1, name: "No findings" }).waitFor();
    expect((await check.workbench.cell("Open!B2")).value).toBeNear(25.4, EXACT);
    expect(check.workbench.trouble).toEqual([]);
  });
});

test("no template's sheet, empty or with its example, is taken for faulty without a reason", async () => {
  const check = await Check.open("en");
  await check.frame.evaluate(async (cutoff) => {
    const { layout, templates, writeSheet } = window.sheetWriter;
    for (const template of templates) {
      for (const [kind, answers] of [
        ["example", { ...template.example("en"), data_cutoff: cutoff }],
        ["empty", {}],
      ] as const) {
        await writeSheet(
          layout(template, "en", { sheetName: `${template.id} ${kind}`, answers, currency: "EUR", spelling: "clv" }),
        );
      }
    }
  }, daysAgo(1));
  await check.workbench.cell("A1");
  await check.enter();
  // Company A's two revenues differ on purpose
  expect(await check.titles()).toEqual(["To be looked at: Do the two revenues belong together?"]);
  expect(check.workbench.trouble).toEqual([]);
});

test("a large sheet is read in portions, which tell how far they are and can be stopped", async () => {
  const check = await Check.open("en");
  await check.addSheets("Data");
  await check.workbench.write(
    "Data!A1",
    Array.from({ length: 300 }, (_, i) => [i, i, i]),
  );
  await check.workbench.write("Data!D299", [["=_xldudf_CLV_AOV(A299,B299)"]]);
  await check.arrive();
  const read = await check.frame.evaluate(async () => {
    const { readWorkbook } = window.sheetWriter;
    const told: number[] = [];
    const controller = new AbortController();
    const whole = await readWorkbook({
      portion: 250,
      onProgress: ({ read: cells }) => {
        told.push(cells);
      },
    });
    const stopped = await readWorkbook({
      portion: 250,
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    }).catch((error: unknown) => (error as Error).name);
    const kept = whole.sheets.find(({ name }) => name === "Data");
    return { told, stopped, kept: kept && [...kept.cells.values()].filter(({ formula }) => formula) };
  });
  expect(read.kept).toEqual([{ row: 298, column: 3, formula: "=_xldudf_CLV_AOV(A299,B299)", value: "#NAME?" }]);
  expect(read.told.length).toBeGreaterThan(4);
  expect(read.told).toEqual([...read.told].sort((a, b) => a - b));
  expect(read.stopped).toBe("AbortError");
  expect((await check.syncs()) - check.syncsOnArrival).toBeLessThanOrEqual(read.told.length + 8);
});
