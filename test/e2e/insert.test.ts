import type { Locale } from "../../src/vocabulary/locale";
import { violations } from "./accessibility";
import { Pane, queryOf } from "./pane";
import { session } from "./session";
import { DEMO } from "./demo";

/** A function from the pane into a cell, by keyboard alone, in both languages. */
const EXACT = 1e-12;

const openWorkbench = session();

class Catalogue extends Pane {
  /** Finds a function by a word, and opens its card. */
  async openCard(query: string): Promise<void> {
    await this.keys.enterPane();
    await this.keys.tabTo(this.words("searchFunctions"));
    await this.workbench.page.keyboard.press("Control+A");
    await this.workbench.page.keyboard.type(query);
    await this.workbench.page.keyboard.press("Enter");
    await this.frame.getByRole("list", { name: this.words("arguments"), exact: true }).waitFor();
  }

  /** Selects cells in the grid, as a person does, and comes back into the pane. */
  async select(address: string): Promise<void> {
    await this.workbench.select(address);
    await this.keys.enterPane();
  }

  says = (text: string): Promise<void> => this.frame.getByText(text).first().waitFor();
  fields = (): Promise<string[]> =>
    this.frame
      .getByRole("list", { name: this.words("arguments"), exact: true })
      .locator("input, select")
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
}

async function open(locale: Locale): Promise<Catalogue> {
  const workbench = await openWorkbench(queryOf(locale));
  const catalogue = new Catalogue(workbench, locale);
  await catalogue.keys.enterPane();
  await catalogue.keys.tabTo(catalogue.words("home"));
  await catalogue.keys.arrowTo(new RegExp(`^${catalogue.words("functions")}`), "ArrowRight");
  await workbench.page.keyboard.press("Enter");
  return catalogue;
}

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  const decimal = (text: string): string => (locale === "fr" ? text.replace(".", ",") : text);

  test("a list of figures: filled by label, previewed, inserted, and a cell that is not empty asked about", async () => {
    const catalogue = await open(locale);
    const { workbench, keys, words, label } = catalogue;
    await workbench.write("L40", [
      [label("aov"), 25],
      [label("purchase_frequency"), "=40000/15000"],
      [label("cogs"), 470_000],
      [label("margin_rate"), 0.4125],
      [label("churn_rate"), 0.6],
    ]);
    await workbench.write("O41", [["mine"]]);
    await workbench.select("O40");
    await catalogue.openCard("cltv");
    await catalogue.select("M40:M44");
    await catalogue.says(words("filledByLabel", { range: "M40:M44" }));
    expect(await catalogue.fields()).toEqual(["M40", "M41", "M43", "M44"]);
    await catalogue.says(decimal("45.83"));
    expect(await violations(catalogue.frame)).toEqual([]);
    await workbench.screenshot(`insert-${locale}`);
    await keys.press(words("insertIn", { address: "O40" }));
    await catalogue.says(words("inserted", { address: "O40" }));
    expect(await workbench.cell("O40")).toMatchObject({ formula: "=CLV.VALUE(M40,M41,M43,M44)", error: null });
    expect((await workbench.cell("O40")).value).toBeNear(45.8333333333333333, EXACT);
    expect(await workbench.page.evaluate(() => window.workbench!.selection())).toBe(`'${DEMO[locale]}'!O40`);

    await catalogue.select("O41");
    await keys.press(words("replaceIn", { address: "O41" }));
    await catalogue.says(words("replaceAsked"));
    expect(await violations(catalogue.frame)).toEqual([]);
    await workbench.screenshot(`insert-asks-${locale}`);
    await workbench.page.keyboard.press("Enter");
    expect(await workbench.cell("O41")).toMatchObject({ formula: null, value: "mine" });
    await keys.press(words("replaceIn", { address: "O41" }));
    await keys.press(words("replaceIt"));
    await catalogue.says(words("inserted", { address: "O41" }));
    expect((await workbench.cell("O41")).value).toBeNear(45.8333333333333333, EXACT);
    expect(workbench.trouble).toEqual([]);
  });

  test("columns of a table unfold; what is in their way is said before", async () => {
    const catalogue = await open(locale);
    const { workbench, keys, words, label } = catalogue;
    await workbench.write("L40", [
      [label("revenue"), label("orders")],
      [1000, 40],
      [1200, 50],
      [900, 30],
    ]);
    await workbench.write("P42", [["x"]]);
    await workbench.select("L41:M43");
    await catalogue.openCard("aov");
    await catalogue.says(words("filledByLabel", { range: "L41:M43" }));
    await keys.press(words("insertIn", { address: "N41" }));
    await catalogue.says(words("inserted", { address: "N41" }));
    expect(await workbench.values("N41:N43")).toEqual([[25], [24], [30]]);

    await catalogue.select("P41");
    await catalogue.says(words("placeBlocked", { range: "P41:P43", blocking: "P42" }));
    await keys.press(words("insertIn", { address: "P41" }));
    await catalogue.says(words("insertAsked"));
    await workbench.page.keyboard.press("Enter");
    expect(await workbench.cell("P41")).toMatchObject({ formula: null, value: null });
    expect(workbench.trouble).toEqual([]);
  });

  test("fields filled by hand: a cell, a percentage, a period; a failure changes nothing", async () => {
    const catalogue = await open(locale);
    const { workbench, keys, words, label } = catalogue;
    await workbench.write("L40", [[0.6]]);
    await workbench.select("N40");
    await catalogue.openCard("convertchurn");
    await keys.fill(label("churn_rate"), decimal("60.0%"));
    await keys.tabTo(label("from_period"));
    await workbench.page.keyboard.press(locale === "fr" ? "A" : "Y");
    await keys.press(words("insertIn", { address: "N40" }));
    expect(await keys.focusedName()).toBe(label("to_period"));
    await workbench.page.keyboard.press("M");
    await catalogue.says(decimal("7.35"));
    await catalogue.frame.waitForTimeout(500);
    await workbench.page.evaluate(() => window.workbench!.failSync(2, { code: "AccessDenied", message: "protected" }));
    await keys.press(words("insertIn", { address: "N40" }));
    await catalogue.says(words("notInsertedProtected"));
    expect(await workbench.cell("N40")).toMatchObject({ formula: null, value: null });
    expect(await violations(catalogue.frame)).toEqual([]);
    await keys.press(words("insertIn", { address: "N40" }));
    await catalogue.says(words("inserted", { address: "N40" }));
    expect(await workbench.cell("N40")).toMatchObject({
      formula: '=CLV.CONVERTCHURN(60%,"year","month")',
      error: null,
    });
    expect((await workbench.cell("N40")).value).toBeNear(0.07351512752093084, 1e-12);
    expect(workbench.trouble).toEqual([]);
  });

  test("the guided worksheet: its labels say the same in both languages, and its names are arguments", async () => {
    const catalogue = await open(locale);
    const { workbench, keys, words, label } = catalogue;
    await keys.tabTo(words("functions"));
    await keys.arrowTo(new RegExp(`^${words("home")}`), "ArrowLeft");
    await workbench.page.keyboard.press("Enter");
    await keys.press(words("openExample"));
    await keys.press(words("createSheet"));
    await keys.press(words("done"));
    await keys.tabTo(words("home"));
    await keys.arrowTo(new RegExp(`^${words("functions")}`), "ArrowRight");
    await workbench.page.keyboard.press("Enter");
    await workbench.select("L26");
    await catalogue.openCard("cltv");
    await catalogue.select("C26:C30");
    await catalogue.says(words("filledByLabel", { range: "C26:C30" }));
    expect(await catalogue.fields()).toEqual(["C26", "C27", "C29", "C30"]);
    await keys.press(words("insertIn", { address: "L26" }));
    await catalogue.says(words("inserted", { address: "L26" }));
    expect((await workbench.cell("L26")).value).toBeNear(45.8333333333333333, EXACT);

    await catalogue.select("L27");
    await catalogue.openCard("clv.lifetime");
    await keys.fill(label("churn_rate"), "churn_rate");
    await catalogue.says(decimal("1.6667"));
    await keys.press(words("insertIn", { address: "L27" }));
    await catalogue.says(words("inserted", { address: "L27" }));
    expect(await workbench.cell("L27")).toMatchObject({ formula: "=CLV.LIFETIME(churn_rate)", error: null });
    expect(workbench.trouble).toEqual([]);
  });

  test("whole columns, without their head", async () => {
    const catalogue = await open(locale);
    const { workbench, keys, words, label } = catalogue;
    await workbench.write("L1", [
      [label("clv"), label("cac")],
      [90, 30],
      [45, 30],
    ]);
    await workbench.select("L:M");
    await catalogue.openCard("clv.ratio");
    await catalogue.says(words("filledByLabel", { range: "L:M" }));
    expect(await catalogue.fields()).toEqual(["L2:L1048576", "M2:M1048576"]);
    await catalogue.select("P2");
    await keys.press(words("insertIn", { address: "P2" }));
    await catalogue.says(words("inserted", { address: "P2" }));
    const cells = (await workbench.values("P2:P3")).flat();
    expect(cells[0]).toBeNear(3, EXACT);
    expect(cells[1]).toBeNear(1.5, EXACT);
    expect(workbench.trouble).toEqual([]);
  });
});
