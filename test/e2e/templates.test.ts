import { languages } from "../../src/vocabulary/languages";
import fs from "node:fs";
import { cellAddress } from "../../src/formula/address";
import { layout } from "../../src/template/layout";
import type { Plan } from "../../src/template/plan";
import type { Spelling } from "../../src/template/spelling";
import type { Answers, AskingTemplate } from "../../src/template/Template";
import { templates } from "../../src/template/templates";
import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import type { CellReading } from "../../src/workbench/handle";
import { deleteSheetsMade, paneFrame, queryOf } from "./pane";
import { session } from "./session";
import type { WorkbenchPage } from "./workbenchPage";
import { DEMO } from "./demo";

const EXACT = 1e-12;
/** By template and key; from test/oracles/templates.py. */
const golden = JSON.parse(fs.readFileSync("test/cases/templates.json", "utf8")) as Record<
  string,
  Record<string, number>
>;
/** What the examples are flagged for. */
const FLAGS: Record<string, Record<string, string>> = { lifetimeValue: { check_revenues_agree: "1.25" } };

const openWorkbench = session();
const templateNamed = (id: string): AskingTemplate => templates.find((template) => template.id === id)!;

/** All of a sheet on the screen, as its picture is taken. */
const viewportOf = ({ page }: AskingTemplate): { width: number; height: number } =>
  page.orientation === "landscape" ? { width: 2020, height: 1180 } : { width: 1420, height: 1700 };

async function open(locale: Locale, template: AskingTemplate): Promise<WorkbenchPage> {
  const workbench = await openWorkbench(queryOf(locale), viewportOf(template));
  await paneFrame(workbench).addScriptTag({ path: "dist/workbench/sheet-writer.js" });
  return workbench;
}

/** A sheet in the workbench, and the plan it was written from. */
class Sheet {
  private constructor(
    private readonly workbench: WorkbenchPage,
    readonly name: string,
    readonly plan: Plan,
  ) {}

  static async write(
    workbench: WorkbenchPage,
    template: AskingTemplate,
    locale: Locale,
    { spelling = "clv", answers = template.example(locale) }: { spelling?: Spelling; answers?: Answers } = {},
  ): Promise<Sheet> {
    const options = { sheetName: template.title[locale], answers, currency: "EUR", spelling } as const;
    const name = await paneFrame(workbench).evaluate(
      async ([id, language, wanted]) => {
        const { layout: plan, templates: all, writeSheet } = window.sheetWriter;
        return (
          await writeSheet(
            plan(
              all.find((one) => one.id === id)!,
              language,
              wanted,
            ),
          )
        ).sheetName;
      },
      [template.id, locale, options] as const,
    );
    return new Sheet(workbench, name, layout(template, locale, options));
  }

  at(key: string): string {
    const cell = this.plan.cells.find((one) => one.key === key);
    if (!cell) throw new Error(`No cell has the key ${key}`);
    return `'${this.name}'!${cellAddress(cell)}`;
  }
  cell(key: string): Promise<CellReading> {
    return this.workbench.cell(this.at(key));
  }
  async type(key: string, value: string | number | null): Promise<void> {
    await this.workbench.write(this.at(key), [[value]]);
  }
  /** All that the sheet holds, and a bit around it. */
  all(): Promise<CellReading[][]> {
    const { rowHeights, columnWidths } = this.plan;
    return this.workbench.rows(
      `'${this.name}'!A1:${cellAddress({ row: rowHeights.length + 4, column: columnWidths.length + 1 })}`,
    );
  }
  /** Of every cell that has a key. */
  async byKey(): Promise<Record<string, CellReading>> {
    const rows = await this.all();
    return Object.fromEntries(
      this.plan.cells.flatMap(({ key, row, column }) => (key ? [[key, rows[row]![column]!]] : [])),
    );
  }
}

// one page for all templates of a language: to open one takes as long as half of its tests
describe.each(LOCALES)("in %s", (locale) => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open(locale, templates[0]!);
  });
  afterAll(() => workbench.page.close());

  describe.each(templates.map((template) => [template.id, template] as const))("%s", (id, template) => {
    let sheet: Sheet;
    let native: Sheet;
    beforeAll(async () => {
      await workbench.page.setViewportSize(viewportOf(template));
      native = await Sheet.write(workbench, template, locale, { spelling: "native" });
      sheet = await Sheet.write(workbench, template, locale);
      await sheet.all();
      await workbench.page.waitForTimeout(600); // the charts' frame
      await workbench.screenshot(`template-${id}-${locale}`);
    });
    afterAll(() => deleteSheetsMade(workbench));
    afterEach(() => {
      expect(workbench.trouble).toEqual([]);
    });

    test("shows the figures that were computed elsewhere, and no error", async () => {
      const figures = await sheet.byKey();
      for (const [key, value] of Object.entries(golden[id]!)) {
        const found = figures[key]?.value;
        if (typeof found !== "number") throw new Error(`${key} is ${String(found)}`);
        expect(found).toBeNear(value, EXACT);
      }
      expect((await sheet.all()).flat().filter(({ error }) => error)).toEqual([]);
    });

    test("passes its checks, but for what the example is flagged for", async () => {
      const checks = Object.entries(await sheet.byKey()).filter(([key]) => key.startsWith("check_"));
      expect(checks.length).toBeGreaterThanOrEqual(3);
      for (const [key, { value }] of checks) {
        const flag = FLAGS[id]?.[key];
        if (flag) expect(value).toContain(flag.replace(".", languages[locale].decimal));
        else expect([key, value]).toEqual([key, "OK"]);
      }
    });

    test("computes the same in both spellings, in every cell", async () => {
      const [ours, theirs] = [(await sheet.all()).flat(), (await native.all()).flat()];
      let numbers = 0;
      ours.forEach(({ value }, i) => {
        const other = theirs[i]!.value;
        if (typeof value !== "number") return expect(other).toEqual(value);
        expect(other).toBeNear(value, EXACT);
        numbers++;
      });
      expect(numbers).toBeGreaterThan(25);
      expect(theirs.filter(({ formula }) => formula?.includes("CLV."))).toEqual([]);
    });

    test("shows every number in the room of its column", async () => {
      const rows = await sheet.all();
      const wide = sheet.plan.cells.flatMap(({ row, column, style }) => {
        const { value, text } = rows[row]![column]!;
        // digits are seven pixels wide at 11 points, signs and spaces about half
        const width =
          [...text].reduce((sum, sign) => sum + (/[\d€+−-]/.test(sign) ? 1 : 0.5), 0) *
          (style.size / 11) *
          (style.bold ? 1.03 : 1);
        return typeof value === "number" && width > sheet.plan.columnWidths[column]!
          ? [`${cellAddress({ row, column })} ${text}: ${width.toFixed(1)}`]
          : [];
      });
      expect(wide).toEqual([]);
    });

    test("draws its charts, each with what the sheet says", async () => {
      for (const { title, series } of sheet.plan.charts) {
        const chart = workbench.page.getByRole("img", { name: title, exact: true });
        await chart.waitFor();
        const texts = await chart.locator("text").allTextContents();
        if (series.length > 1) for (const { name, total } of series) expect(texts.includes(name)).toBe(!total);
        expect(await chart.locator("rect, polyline").count()).toBeGreaterThan(1);
      }
    });

    test("is quiet as long as it is empty", async () => {
      const empty = await Sheet.write(workbench, template, locale, { answers: {} });
      const flagged = Object.entries(await empty.byKey()).filter(
        ([key, { value }]) => key.startsWith("check_") && value !== "OK" && value !== "–",
      );
      expect(flagged).toEqual([]);
    });
  });
});

describe("segments", () => {
  let workbench: WorkbenchPage;
  let sheet: Sheet;
  beforeAll(async () => {
    workbench = await open("en", templateNamed("segments"));
    const example = Object.entries(templateNamed("segments").example("en")).filter(([key]) => !/_[45]$/.test(key));
    sheet = await Sheet.write(workbench, templateNamed("segments"), "en", { answers: Object.fromEntries(example) });
  });

  test("that are not used stay quiet, and the total is that of the others", async () => {
    const figures = await sheet.byKey();
    expect(["clv_4", "cac_5", "payback_4", "value_share_5"].map((key) => figures[key]!.text)).toEqual(["", "", "", ""]);
    // (830,000 - 491,000) × 13,400 / 13,300 customers / 8,050 lost
    expect((await sheet.cell("clv")).value).toBeNear(
      ((830_000 - 491_000) * 13_400) / 13_300 / (13_400 + 7_200 - 12_550),
      EXACT,
    );
    expect((await sheet.cell("check_segments_complete")).value).toBe("OK");
  });

  test("that are partly filled in are flagged", async () => {
    await sheet.type("revenue_4", 90_000);
    expect((await sheet.cell("check_segments_complete")).value).toBe("incomplete");
    await sheet.type("revenue_4", null);
    expect((await sheet.cell("check_segments_complete")).value).toBe("OK");
  });

  test("that lose money keep their sign", async () => {
    await sheet.type("cogs_2", 200_000);
    expect((await sheet.cell("clv_2")).value).toBeNear((-20_000 / 4_200) * (4_300 / 3_300), EXACT);
    expect((await sheet.cell("ltv_cac_2")).text).toMatch(/^-/);
  });
});

describe("scenarios", () => {
  test("without a name are left out and flagged; a change that goes too far is flagged", async () => {
    const workbench = await open("en", templateNamed("scenarios"));
    const sheet = await Sheet.write(workbench, templateNamed("scenarios"), "en");
    await sheet.type("scenario_1", null);
    expect([(await sheet.cell("clv_1")).text, (await sheet.cell("check_scenarios_named")).text]).toEqual([
      "",
      "name missing",
    ]);
    await sheet.type("scenario_1", "Loyalty");
    await sheet.type("change_churn_rate_1", -60);
    expect([
      (await sheet.cell("check_changes_possible")).value,
      (await sheet.cell("check_scenarios_named")).value,
    ]).toEqual(["too far", "OK"]);
  });
});

describe("subscription", () => {
  test("takes a typed churn, no cap, and says what does not add up", async () => {
    const workbench = await open("en", templateNamed("subscription"));
    const sheet = await Sheet.write(workbench, templateNamed("subscription"), "en");
    await sheet.type("periods", null);
    expect((await sheet.cell("clv")).value).toBeNear(golden["subscription"]!["clv_discounted"]!, EXACT);
    await sheet.type("churn_typed", 0.3);
    expect([(await sheet.cell("check_monthly_churn")).value, (await sheet.cell("check_churn_agrees")).value]).toEqual([
      "a year’s?",
      "typed ≠ counts",
    ]);
    await sheet.type("mrr_end", 62_000);
    expect((await sheet.cell("check_mrr_ties")).value).toBe("gap -250");
  });
});

describe.each(LOCALES)("two periods added to the tracking sheet in %s", (locale) => {
  const template = templateNamed("tracking");
  let workbench: WorkbenchPage;
  let sheet: Sheet;
  let before: CellReading[][];
  let after: CellReading[][];
  let elsewhere: [CellReading[][], CellReading[][]];
  let syncs: number;
  let added: (string | null)[];
  const rows = (): number => sheet.plan.growing[0]!.area.row + sheet.plan.growing[0]!.area.rows;

  const add = () =>
    paneFrame(workbench).evaluate(async () => {
      const { addRow, RowNotAdded } = window.sheetWriter;
      try {
        return { ...(await addRow()), reason: null, at: null };
      } catch (error) {
        if (!(error instanceof RowNotAdded)) throw error;
        return { address: null, reason: error.reason, at: error.address ?? null };
      }
    });
  const syncCount = () => workbench.page.evaluate(() => window.workbench?.syncs().length ?? 0);
  const namesOf = () =>
    paneFrame(workbench).evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const { names } = context.workbook.worksheets.getItem(wanted);
          names.load("items/name,items/formula");
          await context.sync();
          return Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula).split("!")[1]!]));
        }),
      sheet.name,
    );

  beforeAll(async () => {
    workbench = await open(locale, template);
    sheet = await Sheet.write(workbench, template, locale);
    // the user's own, beside and away from the rows
    await workbench.write(`'${sheet.name}'!X33`, [["mine"], ["=X33&1"]]);
    const other = `'${DEMO[locale]}'!A1:J40`;
    before = await sheet.all();
    elsewhere = [await workbench.rows(other), []];
    const start = await syncCount();
    added = [(await add()).address];
    syncs = (await syncCount()) - start;
    added.push((await add()).address);
    after = await sheet.all();
    elsewhere[1] = await workbench.rows(other);
    await workbench.page.waitForTimeout(600);
    await workbench.screenshot(`template-tracking-two-added-${locale}`);
  });
  afterEach(() => {
    expect(workbench.trouble).toEqual([]);
  });

  test("stand below the last one, in three syncs each", () => {
    expect(added).toEqual([
      `'${sheet.name}'!B${rows() + 1}:V${rows() + 1}`,
      `'${sheet.name}'!B${rows() + 2}:V${rows() + 2}`,
    ]);
    expect(syncs).toBeLessThanOrEqual(3);
  });

  test("touch nothing else", () => {
    expect(after.slice(0, rows())).toEqual(before.slice(0, rows()));
    expect(after.slice(rows() + 2)).toEqual(before.slice(rows() + 2));
    expect(elsewhere[1]).toEqual(elsewhere[0]);
  });

  test("have the formulas of the row above, and blank inputs but for what follows", () => {
    const shifted = (text: string | null): string | undefined =>
      text?.replace(/\b([A-Z])(\d+)\b/g, (_, column: string, row: string) => `${column}${Number(row) + 1}`);
    const [last, first, second] = [before[rows() - 1]!, after[rows()]!, after[rows() + 1]!];
    first.forEach(({ formula }, column) =>
      expect([column, formula]).toEqual([column, last[column]!.formula && shifted(last[column]!.formula)]),
    );
    second.forEach(({ formula }, column) =>
      expect([column, formula]).toEqual([column, first[column]!.formula && shifted(first[column]!.formula)]),
    );
    const spaced = (row: CellReading[]): string[] => row.slice(1, 11).map(({ text }) => text.replace(/\s/g, " "));
    expect(spaced(first)).toEqual(
      locale === "fr"
        ? ["T1 2026", "01/01/2026", "", "", "", "14 200", "", "", "", ""]
        : ["Q1 2026", "1 Jan 2026", "", "", "", "14,200", "", "", "", ""],
    );
    expect(second[1]!.text).toBe(locale === "fr" ? "T2 2026" : "Q2 2026");
    expect([...first.slice(12, 21), ...second.slice(12, 21)].map(({ text }) => text)).toEqual(Array(18).fill(""));
    expect([first[21]!.value, second[21]!.value]).toEqual(["–", "–"]);
  });

  test("are taken in by the names and the charts, as soon as they are filled in", async () => {
    const names = await namesOf();
    const from = sheet.plan.growing[0]!.area.row + 1;
    expect(names["period_rows"]).toBe(`$B$${from}:$V$${rows() + 2}`);
    for (const { name } of sheet.plan.growing[0]!.columns)
      expect(names[name]).toMatch(new RegExp(`^\\$[A-Z]\\$${from}:\\$[A-Z]\\$${rows() + 2}$`));
    const row = rows() + 1;
    await workbench.write(`'${sheet.name}'!D${row}`, [[240_000, 9_600, 139_000]]);
    await workbench.write(`'${sheet.name}'!H${row}`, [[3_000, 14_300]]);
    await workbench.write(`'${sheet.name}'!K${row}`, [[66_000]]);
    const value = ((240_000 - 139_000) * 14_200) / ((14_200 + 14_300) / 2) / (14_200 + 3_000 - 14_300);
    expect((await workbench.cell(`'${sheet.name}'!R${row}`)).value).toBeNear(value, EXACT);
    expect((await workbench.cell(`'${sheet.name}'!B5`)).value).toBeNear(value, EXACT);
    expect((await workbench.cell(`'${sheet.name}'!V${row}`)).value).toBe("OK");
    for (const { title } of sheet.plan.charts) {
      const texts = await workbench.page
        .getByRole("img", { name: title, exact: true })
        .locator("text")
        .allTextContents();
      expect(texts.join(" ")).toContain(locale === "fr" ? "T1 2026" : "Q1 2026");
    }
    // a year that begins with more customers than the one before ended with
    await workbench.write(`'${sheet.name}'!G${row}`, [[15_000]]);
    expect((await workbench.cell(`'${sheet.name}'!V${row}`)).value).toBe(
      locale === "fr" ? "début ≠ fin préc." : "start ≠ end before",
    );
    expect((await sheet.cell("check_rows_agree")).value).toBe(locale === "fr" ? "à voir" : "look");
  });

  test("follow a row that somebody typed over", async () => {
    const last = rows() + 2;
    await workbench.write(`'${sheet.name}'!C${last}`, [[46_100]]);
    await workbench.write(`'${sheet.name}'!M${last}`, [[25]]);
    expect((await add()).reason).toBeNull();
    expect([
      (await workbench.cell(`'${sheet.name}'!C${last + 1}`)).formula,
      (await workbench.cell(`'${sheet.name}'!M${last + 1}`)).formula,
    ]).toEqual([
      expect.stringContaining(`EDATE(C${last},months_per_row)`),
      expect.stringContaining(`CLV.AOV(D${last + 1},E${last + 1})`),
    ]);
  });

  test("are refused where something stands in the way, on a sheet without such rows, and where the rows were changed", async () => {
    const free = rows() + 4;
    await workbench.write(`'${sheet.name}'!K${free}`, [["a note"]]);
    expect(await add()).toEqual({ address: null, reason: "occupied", at: `K${free}` });
    await workbench.write(`'${sheet.name}'!K${free}`, [[null]]);
    await paneFrame(workbench).evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const name = context.workbook.worksheets.getItem(wanted).names.getItem("clv_rows");
          name.load("formula");
          await context.sync();
          name.formula = String(name.formula).replace(/\d+$/, (row) => String(Number(row) - 1));
          await context.sync();
        }),
      sheet.name,
    );
    expect(await add()).toMatchObject({ reason: "rowsChanged" });
    await workbench.select(`'${DEMO[locale]}'!A1`);
    expect(await add()).toMatchObject({ reason: "notGrowing" });
  });

  test("leave nothing behind when it fails half-way", async () => {
    const fresh = await Sheet.write(workbench, template, locale);
    const was = await fresh.all();
    for (const action of [0, 3, 12]) {
      await workbench.page.evaluate(
        (n) => window.workbench?.failSync(3, { beforeAction: n, code: "GeneralException" }),
        action,
      );
      expect(await add()).toMatchObject({ address: null, reason: "unknown" });
      expect(await fresh.all()).toEqual(was);
    }
    await workbench.page.evaluate(() => window.workbench?.failSync(3, { beforeAction: 0, code: "AccessDenied" }));
    expect(await add()).toMatchObject({ reason: "protected" });
    expect((await add()).reason).toBeNull();
  });
});
