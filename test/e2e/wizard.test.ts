import { languages } from "../../src/vocabulary/languages";
import type { Locale } from "../../src/vocabulary/locale";
import type { TermId } from "../../src/vocabulary/terms";
import { uiText, type UiKey } from "../../src/vocabulary/ui";
import { wizardTexts } from "../../src/vocabulary/ui/wizardTexts";
import { sheetTexts } from "../../src/vocabulary/ui/sheetTexts";
import { violations } from "./accessibility";
import { session } from "./session";
import { Pane, queryOf } from "./pane";
import { DEMO } from "./demo";

/** The guided worksheet through the pane, by keyboard alone, in both languages. */
const EXACT = 1e-12;
/** The sheet's cells, as Excel names them. */
const CELL = {
  revenue: "C15",
  churnTyped: "J18",
  aov: "C26",
  clv: "C33",
  marginHere: "J36",
  unexplained: "I41",
  checks: "J44:J52",
};

const openWorkbench = session();

class Guide extends Pane {
  next = (): Promise<void> => this.keys.press(this.words("next"));

  reaches = (question: UiKey): Promise<void> => this.arriveAt(uiText(question, this.locale));

  async fill(id: TermId, text: string): Promise<void> {
    await this.keys.fill(this.label(id), text);
  }

  /** Presses "Create the worksheet" and answers the name of the sheet that is there afterwards. */
  create = (): Promise<string> => this.creates(() => this.keys.press(this.words("createSheet")));

  value = async (sheet: string, address: string): Promise<unknown> =>
    (await this.workbench.cell(`'${sheet}'!${address}`)).value;
}

async function open(locale: Locale): Promise<Guide> {
  const workbench = await openWorkbench(queryOf(locale));
  const guide = new Guide(workbench, locale);
  await guide.keys.enterPane();
  return guide;
}

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("the worked example: 45.8333, 45.70 when rounded, twice without a clash, and both spellings alike", async () => {
    const guide = await open(locale);
    await guide.keys.press(guide.words("openExample"));
    const first = await guide.create();
    expect(await guide.value(first, CELL.clv)).toBeNear(45.8333333333333333, EXACT);

    await guide.keys.press(guide.words("changeAnswers"));
    await guide.keys.press(new RegExp(`^${guide.label("round_steps")}`), "Space");
    const second = await guide.create();
    expect(second).toBe(`${first} (2)`);
    expect(await guide.value(second, CELL.clv)).toBe(45.7);
    expect(await guide.value(first, CELL.clv)).toBeNear(45.8333333333333333, EXACT);

    await guide.keys.press(guide.words("changeAnswers"));
    await guide.keys.press(new RegExp(`^${guide.label("round_steps")}`), "Space");
    await guide.keys.tabTo(/^(CLV functions|Fonctions CLV)/);
    await guide.keys.arrowTo(/^(Excel’s own functions|Fonctions d’Excel)/, "ArrowDown");
    const native = await guide.create();
    expect((await guide.workbench.cell(`'${native}'!${CELL.aov}`)).formula).not.toContain("CLV.");
    const [own, clv] = [
      await guide.workbench.values(`'${native}'!A1:J69`),
      await guide.workbench.values(`'${first}'!A1:J69`),
    ];
    own.forEach((row, r) =>
      row.forEach((cell, c) =>
        typeof cell === "number"
          ? expect(cell).toBeNear(clv[r]![c] as number, EXACT)
          : expect(cell).toEqual(clv[r]![c]),
      ),
    );

    // what is changed in the grid moves the value, the tie-out and the checks
    await guide.workbench.enterGrid();
    await guide.workbench.type(`'${first}'!${CELL.churnTyped}`, `0${languages[locale].decimal}5`);
    expect(await guide.value(first, CELL.clv)).toBeNear(55, EXACT);
    expect((await guide.workbench.values(`'${first}'!${CELL.checks}`)).flat()).toContain(
      locale === "fr" ? "saisi ≠ calculé" : "typed ≠ counts",
    );
    await guide.workbench.type(`'${first}'!J37`, "300000");
    expect(await guide.value(first, CELL.unexplained)).toBe(locale === "fr" ? "à voir" : "look");
    expect(guide.workbench.trouble).toEqual([]);
  });

  test("own figures, one from a cell of the workbook, which stays linked", async () => {
    const guide = await open(locale);
    const { workbench, keys } = guide;
    await workbench.write("L40", [[1_000_000]]);
    await workbench.select("L40");
    await keys.enterPane();

    await keys.press(guide.words("startOwn"));
    await guide.reaches("orderQuestion");
    expect(await violations(guide.frame)).toEqual([]);
    await keys.press(new RegExp(`L40.*${guide.label("revenue")}$`));
    await guide.fill("orders", locale === "fr" ? "40 000" : "40,000.0");
    await guide.next();
    await guide.reaches("frequencyQuestion");
    await guide.fill("customers", "15000");
    await guide.next();
    await guide.reaches("marginQuestion");
    await guide.fill("opening_stock", "180000");
    await guide.fill("stock_purchases", "450000");
    await guide.fill("closing_stock", "160000");
    await guide.fill("margin_revenue", "800000");
    await guide.frame.getByText(wizardTexts.twoRevenuesTitle[locale]).waitFor();
    await guide.next();
    await guide.reaches("churnQuestion");
    await keys.tabTo(new RegExp(`^${guide.words("fromCounts")}`));
    await keys.arrowTo(new RegExp(`^${guide.words("knowRate")}`), "ArrowRight");
    await workbench.page.keyboard.press("Enter");
    await guide.fill("churn_rate", "60%");
    expect(await violations(guide.frame)).toEqual([]);
    await workbench.screenshot(`wizard-churn-${locale}`);
    await guide.next();
    await guide.reaches("acquisitionQuestion");
    await keys.press(guide.words("skip"));
    await guide.reaches("aboutQuestion");
    await guide.fill("entity", '=HYPERLINK("x")');
    await guide.next();
    expect(await violations(guide.frame)).toEqual([]);
    const sheet = await guide.create();

    expect(await workbench.cell(`'${sheet}'!${CELL.revenue}`)).toMatchObject({
      formula: `='${DEMO[locale]}'!L40`,
      value: 1_000_000,
    });
    expect(await workbench.cell(`'${sheet}'!C8`)).toMatchObject({ formula: null, value: '=HYPERLINK("x")' });
    expect(await guide.value(sheet, CELL.clv)).toBeNear(45.8333333333333333, EXACT);
    await workbench.enterGrid();
    await workbench.type(`'${DEMO[locale]}'!L40`, "1200000");
    expect(await guide.value(sheet, CELL.aov)).toBeNear(30, EXACT);
    expect(await guide.value(sheet, CELL.clv)).toBeNear(55, EXACT);
    expect(workbench.trouble).toEqual([]);
  });

  test("a failure says so, changes nothing, and can be tried again", async () => {
    const guide = await open(locale);
    await guide.keys.press(guide.words("openExample"));
    await guide.workbench.page.evaluate(() => window.workbench!.protect(true));
    await guide.keys.press(guide.words("createSheet"));
    await guide.frame.getByText(sheetTexts.failedProtected[locale].slice(0, 40)).first().waitFor();
    expect(await guide.sheets()).toEqual([DEMO[locale]]);
    expect(await violations(guide.frame)).toEqual([]);
    await guide.workbench.page.evaluate(() => window.workbench!.protect(false));
    await guide.keys.press(guide.words("tryAgain"));
    await guide.frame.getByRole("heading", { level: 1, name: /“.+” created|« .+ » créée/ }).waitFor();
    expect(await guide.sheets()).toHaveLength(2);
    expect(guide.workbench.trouble).toEqual([]);
  });

  test("the pane closed while the sheet is made: the sheet is finished, and the pane says so when it is back", async () => {
    const guide = await open(locale);
    const { page } = guide.workbench;
    await guide.keys.press(guide.words("openExample"));
    await guide.keys.press(guide.words("createSheet"));
    await page.locator(".pane-title button").click();
    await page.waitForFunction(() => window.workbench!.sheets().length === 2);
    expect(await page.locator("iframe#pane").isVisible()).toBe(false);
    expect(await guide.value((await guide.sheets())[1]!, CELL.clv)).toBeNear(45.8333333333333333, EXACT);
    await page.locator(".ribbon-button").first().click();
    await guide.frame.getByRole("heading", { level: 1, name: /“.+” created|« .+ » créée/ }).waitFor();
    expect(guide.workbench.trouble).toEqual([]);
  });
});
