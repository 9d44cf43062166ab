import { languages } from "../../src/vocabulary/languages";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Download } from "playwright-core";
import { cellAddress } from "../../src/formula/address";
import { layout } from "../../src/template/layout";
import type { Plan } from "../../src/template/plan";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { segments } from "../../src/template/segments";
import { tracking } from "../../src/template/tracking";
import type { Template } from "../../src/template/Template";
import type { Locale } from "../../src/vocabulary/locale";
import { ui, type UiKey } from "../../src/vocabulary/ui";
import { galleryTexts } from "../../src/vocabulary/ui/galleryTexts";
import { shareTexts } from "../../src/vocabulary/ui/shareTexts";
import { readXlsxFile } from "../support/xlsxFile";
import { DEMO } from "./demo";
import { MOTION, violations } from "./accessibility";
import { Pane, queryOf } from "./pane";
import { session } from "./session";

/**
 * Worksheets that leave the workbook, as .xlsx and as team templates, and come into another: by keyboard alone, in both
 * languages.
 */
const openWorkbench = session();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-team-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

class TeamPane extends Pane {
  async openGallery(): Promise<void> {
    await this.keys.enterPane();
    await this.keys.press(new RegExp(`^${this.words("templates")} `));
    await this.arriveAt(galleryTexts.templatesQuestion[this.locale]);
  }

  /** Makes the sheet of a template with its example, goes Home and answers its name. */
  async create({ title }: Template): Promise<string> {
    await this.openGallery();
    await this.keys.press(new RegExp(`^${title[this.locale]} `));
    await this.arriveAt(title[this.locale]);
    await this.keys.press(this.words("createSheet"));
    return this.created();
  }

  async created(): Promise<string> {
    await this.arriveAt(/“.+” created|« .+ » créée/);
    await this.keys.press(this.words("done"));
    await this.frame.getByRole("tab", { name: ui.home[this.locale] }).waitFor();
    return (await this.sheets()).at(-1)!;
  }

  async share(name: string): Promise<void> {
    await this.keys.enterPane();
    await this.keys.press(this.words("shareSheet", { name }));
    await this.frame.getByText(shareTexts.isSaved[this.locale]).waitFor();
    await this.frame.waitForTimeout(MOTION);
  }

  /** Presses a button that has a file saved, and answers its name and its bytes. */
  async saved(button: UiKey): Promise<{ name: string; bytes: Buffer; file: string }> {
    const [download] = await Promise.all([
      this.workbench.page.waitForEvent("download"),
      this.keys.press(this.words(button)),
    ]);
    return take(download);
  }

  /** Chooses a file by the button for it. */
  async choose(file: string): Promise<void> {
    const [chooser] = await Promise.all([
      this.workbench.page.waitForEvent("filechooser"),
      this.keys.press(this.words("chooseFile")),
    ]);
    await chooser.setFiles(file);
  }

  async askForTeam(): Promise<void> {
    await this.openGallery();
    await this.keys.press(new RegExp(`^${this.words("openTeam")} `));
    await this.arriveAt(shareTexts.openTeam[this.locale]);
  }
}

async function take(download: Download): Promise<{ name: string; bytes: Buffer; file: string }> {
  const name = download.suggestedFilename();
  const file = path.join(folder, `${fs.readdirSync(folder).length}-${name}`);
  await download.saveAs(file);
  return { name, bytes: fs.readFileSync(file), file };
}

const open = async (locale: Locale, viewport?: { width: number; height: number }): Promise<TeamPane> =>
  new TeamPane(await openWorkbench(queryOf(locale), viewport), locale);

const planOf = (template: Template, locale: Locale): Plan =>
  layout(template, locale, { sheetName: "x", answers: {}, currency: "EUR", spelling: "clv" });
const addressOf = (plan: Plan, of: "inputs" | "labels", key: string): string =>
  cellAddress(plan[of].find((one) => one.key === key)!);
const everything = (plan: Plan): string =>
  `A1:${String.fromCharCode(64 + plan.page.area.columns)}${plan.page.area.rows}`;

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("a sheet with changed values and words travels: as a team template into another workbook, and as .xlsx", async () => {
    const pane = await open(locale);
    const { workbench } = pane;
    const name = await pane.create(segments);
    const plan = planOf(segments, locale);
    const at = (of: "inputs" | "labels", key: string): string => `'${name}'!${addressOf(plan, of, key)}`;
    await workbench.enterGrid();
    await workbench.type(at("inputs", "revenue_1"), `512345${languages[locale].decimal}67`);
    // as Excel's own cells do, a cell takes this for a text
    await pane.frame.evaluate(
      ([sheet, cell]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(sheet!).getRange(cell).values = [["'=1+1"]];
          await context.sync();
        }),
      [name, addressOf(plan, "inputs", "entity")],
    );
    await workbench.type(at("labels", "revenue_1"), "<b>Net</b> & sales");
    await workbench.write(at("inputs", "orders_1"), [["=8000*2"]]);
    const before = await workbench.values(`'${name}'!${everything(plan)}`);
    const syncs = (): Promise<number> => workbench.page.evaluate(() => window.workbench!.syncs().length);

    await pane.keys.enterPane();
    await pane.frame.getByRole("button", { name: pane.words("shareSheet", { name }) }).waitFor();
    const first = await syncs();
    await pane.share(name);
    // its names and its cells; and Home stops listening
    expect((await syncs()) - first).toBeLessThanOrEqual(3);
    expect(await pane.frame.getByText(shareTexts.oneFormula[locale]).count()).toBe(1);
    expect(await violations(pane.frame)).toEqual([]);
    await workbench.screenshot(`share-${locale}`);

    const team = await pane.saved("saveTeam");
    expect(team.name).toBe(`${name}.clv-team.json`);
    const json = JSON.parse(team.bytes.toString()) as {
      values: Record<string, unknown>;
      labels: Record<string, unknown>;
      language: string;
    };
    expect(json).toMatchObject({
      language: locale,
      values: { revenue_1: 512_345.67, entity: "=1+1", orders_1: 16_000 },
      labels: { revenue_1: "<b>Net</b> & sales" },
    });
    expect(Object.keys(json.labels)).toHaveLength(1);
    await pane.frame.getByText(team.name).waitFor();
    await workbench.screenshot(`share-saved-${locale}`);

    const file = await pane.saved("saveXlsx");
    expect(file.name).toBe(`${name}.xlsx`);
    const { cells } = readXlsxFile(file.bytes);
    expect(cells.get(addressOf(plan, "inputs", "revenue_1"))).toMatchObject({ value: 512_345.67 });
    expect(cells.get(addressOf(plan, "inputs", "entity"))).toEqual({ type: "s", value: "=1+1" });
    expect(cells.get(addressOf(plan, "labels", "revenue_1"))).toEqual({ type: "s", value: "<b>Net</b> & sales" });
    // what the workbook shows is what the file holds
    const headline = cells.get("B5");
    expect(headline?.value).toBeNear((await workbench.cell(`'${name}'!B5`)).value as number, 1e-12);
    const [again] = await Promise.all([
      workbench.page.waitForEvent("download"),
      pane.keys.press(pane.words("openInstead")),
    ]);
    expect((await take(again)).bytes.equals(file.bytes)).toBe(true);
    await pane.frame.getByText(shareTexts.workbookOpened[locale]).waitFor();
    expect(await violations(pane.frame)).toEqual([]);
    expect(workbench.trouble).toEqual([]);

    const other = await open(locale);
    await other.askForTeam();
    expect(await violations(other.frame)).toEqual([]);
    await other.choose(team.file);
    await other.arriveAt(name);
    await other.workbench.screenshot(`team-${locale}`);
    expect(await violations(other.frame)).toEqual([]);
    await other.keys.press(other.words("createSheet"));
    const made = await other.created();
    expect(made).toBe(name);
    const after = await other.workbench.values(`'${made}'!${everything(plan)}`);
    expect(after).toEqual(before);
    expect((await other.workbench.cell(`'${made}'!${addressOf(plan, "inputs", "entity")}`)).formula).toBeNull();
    expect((await other.workbench.cell(`'${made}'!${addressOf(plan, "inputs", "orders_1")}`)).formula).toBeNull();
    await other.workbench.screenshot(`team-sheet-${locale}`);
    expect(other.workbench.trouble).toEqual([]);
  });

  test("a broken file is refused with its places and reasons; corrected and pasted it is accepted", async () => {
    const pane = await open(locale);
    const good = {
      $schema: "urn:clv-for-excel:team-template:1",
      version: 1,
      name: "Team",
      template: "segments",
      language: locale,
      currency: "EUR",
      formulas: "clv",
      values: { revenue_1: 5 },
      labels: {},
    };
    const file = path.join(folder, `broken-${locale}.json`);
    fs.writeFileSync(file, JSON.stringify({ ...good, currency: "YEN", values: { revenue_1: -5, revenue_9: 1 } }));
    await pane.askForTeam();
    await pane.choose(file);
    const refusal = pane.frame.getByRole("group", { name: shareTexts.toCorrect[locale] });
    await refusal.waitFor();
    expect(await refusal.getByRole("listitem").locator("code").allInnerTexts()).toEqual([
      "/currency",
      "/values/revenue_1",
      "/values/revenue_9",
    ]);
    expect(await violations(pane.frame)).toEqual([]);
    await pane.workbench.screenshot(`team-refused-${locale}`);
    expect(await pane.sheets()).toEqual([DEMO[locale]]);
    await pane.keys.fill(pane.words("pasteText"), JSON.stringify(good));
    await pane.keys.press(pane.words("readText"));
    await pane.arriveAt("Team");
    expect(pane.workbench.trouble).toEqual([]);
  });
});

/** An organisation's template as the site has it; releases come one after the other. */
const RELEASES = [1, 2].map((release) => ({
  $schema: "urn:clv-for-excel:team-template:1",
  version: 1,
  name: "Shops, standard",
  id: "shops",
  release,
  lock: true,
  template: "lifetimeValue",
  language: "en",
  currency: "EUR",
  formulas: "clv",
  values: {
    entity: "Shop",
    revenue: 1000 * release,
    orders: 40,
    customers: 25,
    acquisition_cost: 100 * release,
    target_ratio: 2 + release,
  },
  labels: { acquisition_cost: `Marketing ${release}` },
}));

describe.each<Locale>(["en", "fr"])("an organisation's template in %s", (locale) => {
  test("release 1 is updated to 2 with its answers; the old sheet is kept; only inputs can be filled in", async () => {
    const pane = await open(locale);
    const { workbench, frame, keys } = pane;
    let release = 1;
    await workbench.page.route("**/assets/team/*.json", (route) => {
      const { id, name, template } = RELEASES[0]!;
      const json = route.request().url().endsWith("/index.json")
        ? { templates: [{ id, release, name, template }] }
        : RELEASES[release - 1];
      return route.fulfill({ json });
    });
    await pane.openGallery();
    const row = new RegExp(`^${RELEASES[0]!.name} `);
    await frame.getByRole("button", { name: row }).waitFor();
    await frame.waitForTimeout(MOTION);
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`offered-${locale}`);
    expect(
      await frame
        .getByRole("heading", { level: 2 })
        .allInnerTexts()
        .then((texts) => texts[0]),
    ).toBe(galleryTexts.yourOrganisation[locale]);
    await keys.press(row);
    await pane.arriveAt(RELEASES[0]!.name);
    await keys.press(pane.words("createSheet"));
    const old = await pane.created();
    const plan = planOf(lifetimeValue, locale);
    const at = (sheet: string, key: string): string => `'${sheet}'!${addressOf(plan, "inputs", key)}`;
    const aov = cellAddress(plan.cells.find(({ key }) => key === "aov")!);

    // an input takes what is typed, a formula does not
    await workbench.enterGrid();
    await workbench.type(at(old, "revenue"), "1234");
    expect((await workbench.cell(at(old, "revenue"))).value).toBe(1234);
    const formula = await workbench.cell(`'${old}'!${aov}`);
    await workbench.select(`'${old}'!${aov}`);
    await workbench.page.keyboard.type("99");
    await workbench.page.keyboard.press("Enter");
    await workbench.select(`'${old}'!${aov}`);
    await workbench.page.keyboard.press("Delete");
    await workbench.page.waitForTimeout(MOTION);
    expect(await workbench.cell(`'${old}'!${aov}`)).toEqual(formula);
    expect(formula.formula).toContain("CLV.AOV(");
    await workbench.screenshot(`offered-locked-${locale}`);
    const before = await workbench.rows(`'${old}'!${everything(plan)}`);

    release = 2;
    await pane.openGallery();
    await frame.getByRole("button", { name: pane.words("offeredNewer", { name: old }) }).waitFor();
    await keys.press(row);
    await pane.arriveAt(RELEASES[0]!.name);
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`offered-newer-${locale}`);
    await keys.press(pane.words("renewTo", { name: old, release: "2" }));
    const made = `${old} (2)`;
    await frame.getByText(pane.words("renewed", { new: made, old })).waitFor();
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`offered-updated-${locale}`);
    expect(await pane.sheets()).toEqual([DEMO[locale], old, made]);
    expect(await workbench.rows(`'${old}'!${everything(plan)}`)).toEqual(before);
    // what was typed is kept; what was left as it was is the new release's
    expect((await workbench.cell(at(made, "revenue"))).value).toBe(1234);
    expect((await workbench.cell(at(made, "acquisition_cost"))).value).toBe(200);
    expect((await workbench.cell(at(made, "target_ratio"))).value).toBe(4);
    expect((await workbench.cell(`'${made}'!${addressOf(plan, "labels", "acquisition_cost")}`)).value).toBe(
      "Marketing 2",
    );

    await keys.press(pane.words("back"));
    await keys.press(pane.words("leave"));
    await keys.press(new RegExp(`^${pane.words("check")} `));
    await frame
      .getByText(pane.words("teamNewer", { name: RELEASES[0]!.name, sheet: old }))
      .first()
      .waitFor();
    await frame.waitForTimeout(MOTION);
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`offered-check-${locale}`);
    expect(workbench.trouble).toEqual([]);
  });
});

test("rows that were added travel along", async () => {
  const pane = await open("en");
  const name = await pane.create(tracking);
  await pane.keys.press(pane.words("addPeriodTo", { name }));
  await pane.frame.getByText(/^Row \d+ added/).waitFor();
  await pane.share(name);
  const { file, bytes } = await pane.saved("saveTeam");
  expect(JSON.parse(bytes.toString())).toMatchObject({ values: { revenue_13: "", revenue_12: 299_000 } });
  const other = await open("en");
  await other.askForTeam();
  await other.choose(file);
  await other.arriveAt(name);
  await other.keys.press(other.words("createSheet"));
  const made = await other.created();
  const { area } = planOf(tracking, "en").growing[0]!;
  const last = area.row + area.rows + 1;
  expect((await other.workbench.cell(`'${made}'!R${last}`)).formula).toBe(
    (await pane.workbench.cell(`'${name}'!R${last}`)).formula,
  );
  expect((await other.workbench.cell(`'${made}'!V${last}`)).value).toBe("–");
  expect(other.workbench.trouble).toEqual([]);
});

test.each<[Locale, number, string]>([
  ["fr", 320, "dark"],
  ["en", 350, "light"],
])("in %s at %d px nothing is lost", async (locale, width, theme) => {
  const workbench = await openWorkbench(`lang=${locale}&theme=${theme}`, { width: 1180 + width, height: 900 });
  const pane = new TeamPane(workbench, locale);
  await workbench.page.addStyleTag({ content: `#pane { width: ${width}px !important; min-width: 0 !important }` });
  const name = await pane.create(segments);
  const fits = (): Promise<boolean> =>
    pane.frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  await pane.workbench.screenshot(`home-share-${locale}-${width}`);
  expect(await fits()).toBe(true);
  await workbench.write(`'${name}'!${addressOf(planOf(segments, locale), "inputs", "orders_2")}`, [["=1/0"]]);
  await pane.share(name);
  await workbench.screenshot(`share-${locale}-${width}`);
  expect(await fits()).toBe(true);
  await pane.keys.press(pane.words("leave"));
  await pane.askForTeam();
  await workbench.screenshot(`team-ask-${locale}-${width}`);
  expect(await fits()).toBe(true);
  await pane.keys.fill(
    pane.words("pasteText"),
    '{"$schema": "urn:clv-for-excel:team-template:1", "version": 1, "name": "", "template": "cohorts"}',
  );
  await pane.keys.press(pane.words("readText"));
  await pane.frame.getByRole("group", { name: shareTexts.toCorrect[locale] }).waitFor();
  await workbench.screenshot(`team-refused-${locale}-${width}`);
  expect(await fits()).toBe(true);
});
