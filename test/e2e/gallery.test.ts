import { cellAddress } from "../../src/formula/address";
import { layout } from "../../src/template/layout";
import { lifetimeValue } from "../../src/template/lifetimeValue";
import { templates } from "../../src/template/templates";
import type { Template } from "../../src/template/Template";
import { tracking } from "../../src/template/tracking";
import type { Locale } from "../../src/vocabulary/locale";
import { ui } from "../../src/vocabulary/ui";
import { sheetTexts } from "../../src/vocabulary/ui/sheetTexts";
import { galleryTexts } from "../../src/vocabulary/ui/galleryTexts";
import { DEMO } from "./demo";
import { violations } from "./accessibility";
import { deleteSheetsMade, Pane, queryOf } from "./pane";
import { session } from "./session";

/** The gallery of templates through the pane, by keyboard alone, in both languages; and Home's list of what it made. */
const openWorkbench = session();

class Gallery extends Pane {
  async openPage({ title }: Template): Promise<void> {
    await this.keys.enterPane();
    await this.keys.press(new RegExp(`^${this.words("templates")} `));
    await this.arriveAt(galleryTexts.templatesQuestion[this.locale]);
    await this.keys.press(new RegExp(`^${title[this.locale]} `));
    await this.arriveAt(title[this.locale]);
  }

  /** Makes the sheet of a template, with its example or empty, and answers its name. */
  async create(template: Template, figures: "example" | "none"): Promise<string> {
    await this.openPage(template);
    if (template === lifetimeValue)
      await this.keys.press(this.words(figures === "example" ? "openExample" : "openBlank"));
    else if (figures === "none") {
      await this.keys.tabTo(new RegExp(`^${this.words("figuresExample")}`));
      await this.keys.arrowTo(new RegExp(`^${this.words("figuresNone")}`), "ArrowDown");
    }
    return this.creates(() => this.keys.press(this.words("createSheet")));
  }

  async goHome(): Promise<void> {
    await this.keys.press(this.words("done"));
    await this.frame.getByRole("tab", { name: ui.home[this.locale] }).waitFor();
  }

  /** The rows of Home's list, as they are read out. */
  rowOf = (name: string): Promise<string> =>
    this.frame
      .getByRole("button", { name: new RegExp(`^${escaped(name)} `) })
      .first()
      .innerText();
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

async function open(locale: Locale, viewport?: { width: number; height: number }): Promise<Gallery> {
  return new Gallery(await openWorkbench(queryOf(locale), viewport), locale);
}

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("the list and a page are accessible; Back leads to the row, Enter on it to the page again", async () => {
    const gallery = await open(locale);
    await gallery.openPage(templates[1]!);
    expect(await violations(gallery.frame)).toEqual([]);
    await gallery.workbench.screenshot(`gallery-page-${locale}`);
    await gallery.keys.press(gallery.words("back"));
    await gallery.arriveAt(galleryTexts.templatesQuestion[locale]);
    expect(await violations(gallery.frame)).toEqual([]);
    await gallery.workbench.screenshot(`gallery-${locale}`);
    await gallery.workbench.page.keyboard.press("Enter");
    await gallery.arriveAt(templates[1]!.title[locale]);
    expect(gallery.workbench.trouble).toEqual([]);
  });

  describe("in one workbench", () => {
    let gallery: Gallery;
    beforeAll(async () => {
      gallery = await open(locale);
    });
    afterAll(() => gallery.workbench.page.context().close());

    test.each(templates.map((template) => [template.id, template] as const))(
      "%s is made with its example and empty; each is shown, listed on Home, and shown again from there",
      async (_, template) => {
        const plan = layout(template, locale, { sheetName: "x", answers: {}, currency: "EUR", spelling: "clv" });
        const made: string[] = [];
        for (const figures of ["example", "none"] as const) {
          const name = await gallery.create(template, figures);
          made.push(name);
          expect(await gallery.selection()).toBe(`'${name}'!${cellAddress(plan.start)}`);
          expect((await gallery.workbench.cell(`'${name}'!B1`)).value).toBe(template.title[locale]);
          await gallery.workbench.screenshot(`template-${template.id}-${figures}-${locale}`);
          await gallery.goHome();
        }
        expect(await gallery.sheets()).toEqual([DEMO[locale], ...made]);

        const [filled, empty] = made as [string, string];
        const headline = await gallery.workbench.cell(`'${filled}'!B5`);
        await gallery.frame.getByRole("button", { name: new RegExp(`^${escaped(empty)} `) }).waitFor();
        // the large figure may be rounded; Home shows the cell it comes from
        const origin = plan.names.find(({ name }) => headline.formula === `=IFERROR(${name},"–")`);
        const { text } = origin ? await gallery.workbench.cell(`'${filled}'!${cellAddress(origin)}`) : headline;
        expect((await gallery.rowOf(filled)).replace(/\s+/g, " ")).toContain(text.replace(/\s+/g, " "));
        expect(headline.error).toBeNull();
        expect(await violations(gallery.frame)).toEqual([]);
        await gallery.workbench.screenshot(`home-with-${template.id}-${locale}`);
        await gallery.keys.press(new RegExp(`^${escaped(filled)} `));
        await gallery.workbench.page.waitForFunction(
          (name) => window.workbench!.selection().startsWith(`'${name}'!`),
          filled,
        );
        await deleteSheetsMade(gallery.workbench);
        await gallery.frame
          .getByRole("button", { name: new RegExp(`^${escaped(filled)} `) })
          .first()
          .waitFor({ state: "detached" });
        expect(gallery.workbench.trouble).toEqual([]);
      },
    );
  });

  test("two periods are added to tracking: after it was made, then from Home; what is beside the rows stays", async () => {
    const gallery = await open(locale);
    const name = await gallery.create(tracking, "example");
    const {
      growing: [rows],
    } = layout(tracking, locale, { sheetName: "x", answers: {}, currency: "EUR", spelling: "clv" });
    const last = rows!.area.row + rows!.area.rows;
    const above = async (): Promise<unknown> =>
      (await gallery.workbench.rows(`'${name}'!A1:V${last}`)).map((row) =>
        row.map(({ formula, value }) => formula ?? value),
      );
    const before = await above();

    await gallery.keys.press(gallery.words("addPeriod"));
    await gallery.frame.getByText(gallery.words("periodAdded", { row: String(last + 1) })).waitFor();
    expect(await gallery.selection()).toBe(`'${name}'!B${last + 1}`);
    expect(await violations(gallery.frame)).toEqual([]);
    await gallery.workbench.screenshot(`period-added-${locale}`);
    await gallery.goHome();
    await gallery.keys.press(gallery.words("addPeriodTo", { name }));
    await gallery.frame.getByText(gallery.words("periodAdded", { row: String(last + 2) })).waitFor();
    expect(await gallery.selection()).toBe(`'${name}'!B${last + 2}`);
    expect(await above()).toEqual(before);
    // filled in, the new row is the one the headline tells: margin per active customer, divided by churn
    await gallery.workbench.write(`'${name}'!D${last + 1}`, [[240_000, 9_500, 141_000]]);
    await gallery.workbench.write(`'${name}'!H${last + 1}`, [[2_800, 14_100]]);
    await gallery.workbench.write(`'${name}'!K${last + 1}`, [[60_000]]);
    expect((await gallery.workbench.cell(`'${name}'!B5`)).value).toBeNear((99_000 / 14_150) * (14_200 / 2_900), 1e-12);

    await gallery.workbench.write(`'${name}'!C${last + 3}`, [["mine"]]);
    await gallery.keys.enterPane();
    await gallery.keys.press(gallery.words("addPeriodTo", { name }));
    await gallery.frame
      .getByText(gallery.words("periodOccupied", { address: `C${last + 3}` }))
      .first()
      .waitFor();
    expect((await gallery.workbench.cell(`'${name}'!C${last + 3}`)).value).toBe("mine");
    expect(gallery.workbench.trouble).toEqual([]);
  });

  test("a protected workbook stays as it is, and the second try succeeds", async () => {
    const gallery = await open(locale);
    await gallery.openPage(templates[1]!);
    await gallery.workbench.page.evaluate(() => window.workbench!.protect(true));
    await gallery.keys.press(gallery.words("createSheet"));
    await gallery.frame.getByText(sheetTexts.failedProtected[locale].slice(0, 40)).first().waitFor();
    expect(await gallery.sheets()).toEqual([DEMO[locale]]);
    expect(await violations(gallery.frame)).toEqual([]);
    await gallery.workbench.page.evaluate(() => window.workbench!.protect(false));
    await gallery.keys.press(gallery.words("tryAgain"));
    await gallery.arriveAt(/“.+” created|« .+ » créée/);
    expect(await gallery.sheets()).toHaveLength(2);
    expect(gallery.workbench.trouble).toEqual([]);
  });
});

test("Home follows the sheets: gone with one, and reading little", async () => {
  const gallery = await open("en");
  const name = await gallery.create(templates[1]!, "example");
  await gallery.goHome();
  await gallery.rowOf(name);
  const before = await gallery.workbench.page.evaluate(() => window.workbench!.syncs().length);
  await gallery.frame.evaluate(
    (gone) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().activate();
        context.workbook.worksheets.getItem(gone).delete();
        await context.sync();
      }),
    name,
  );
  await gallery.frame.getByRole("button", { name: new RegExp(`^${escaped(name)} `) }).waitFor({ state: "detached" });
  const syncs = await gallery.workbench.page.evaluate(() => window.workbench!.syncs().length);
  // the deletion itself, the sheets, their names
  expect(syncs - before).toBeLessThanOrEqual(3);
  expect(gallery.workbench.trouble).toEqual([]);
});

test("in the lowest pane and in forced colours nothing is lost", async () => {
  const gallery = await open("fr", { width: 1100, height: 500 });
  await gallery.workbench.page.emulateMedia({ forcedColors: "active" });
  await gallery.openPage(templates[1]!);
  expect(await gallery.frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await gallery.keys.tabTo(gallery.words("createSheet"));
  await gallery.workbench.screenshot("gallery-low-forced-colours");
  expect(gallery.workbench.trouble).toEqual([]);
});
