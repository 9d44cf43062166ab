import type { Locale } from "../../src/vocabulary/locale";
import { violations } from "./accessibility";
import { Pane, queryOf } from "./pane";
import { session } from "./session";
import { DEMO } from "./demo";

/** What a cell means, through the pane, by keyboard alone, in both languages. */
const openWorkbench = session();
const MENU = { en: "Explain this CLV formula", fr: "Expliquer cette formule CLV" };
/** Of an explanation: what Excel needs for the selected cell, at most. */
const MOST_SYNCS = 3;

class Explanation extends Pane {
  /** Waits until this cell stands in the bar. */
  async tells(cell: string): Promise<void> {
    await this.frame.locator(`header [title$="!${cell}"]`).waitFor();
  }

  async text(): Promise<string> {
    return (await this.frame.locator("main").innerText()).replace(/\s+/g, " ");
  }
}

async function open(locale: Locale): Promise<Explanation> {
  const workbench = await openWorkbench(queryOf(locale));
  return new Explanation(workbench, locale);
}

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("from the ribbon: the value, its inputs by Enter and back, within three syncs", async () => {
    const told = await open(locale);
    const { page } = told.workbench;
    await told.workbench.select("C27");
    const button = page.locator(".ribbon-button").nth(1);
    expect(await button.innerText()).toBe(told.words("explain"));
    await page.locator(".pane-title button").click();
    await button.focus();
    await page.keyboard.press("Enter");
    await told.tells("C27");
    expect(await page.locator("iframe#pane").isVisible()).toBe(true);
    const text = await told.text();
    expect(text).toContain(
      locale === "fr"
        ? "Un client apporte en moyenne 45,83 € de marge, sur une durée de 1,6667 période."
        : "A customer brings €45.83 of margin on average, spread over 1.6667 periods.",
    );
    for (const id of ["aov", "purchase_frequency", "margin_rate", "churn_rate", "period_value", "lifetime"] as const)
      expect(text).toContain(told.label(id));
    expect(text).toMatch(locale === "fr" ? /\+5 % 48,13 € \+2,29 €/ : /\+5% €48\.13 \+€2\.29/);
    expect(await violations(told.frame)).toEqual([]);
    await told.workbench.screenshot(`explain-${locale}`);

    const before = await told.syncs();
    await told.keys.enterPane();
    await told.keys.press("C22");
    await told.tells("C22");
    expect(await told.selection()).toBe(`'${DEMO[locale]}'!C22`);
    // two to select, the others to read
    expect((await told.syncs()) - before).toBeLessThanOrEqual(2 + MOST_SYNCS);
    expect(await told.frame.evaluate(() => [document.hasFocus(), document.activeElement?.tagName])).toEqual([
      true,
      "H1",
    ]);
    expect(await told.text()).toContain(told.label("aov"));
    await told.keys.press(told.words("returnToCell", { address: "C27" }));
    await told.tells("C27");
    expect(await told.selection()).toBe(`'${DEMO[locale]}'!C27`);
    expect(told.workbench.trouble).toEqual([]);
  });

  test("on an input: the formulas that use it, by Enter to one of them, within three syncs", async () => {
    const told = await open(locale);
    await told.workbench.select("C10");
    await told.workbench.page.locator(".ribbon-button").nth(1).click();
    await told.tells("C10");
    const text = await told.text();
    for (const said of [told.words("typedCell"), told.words("usedBy"), told.label("revenue"), told.label("aov"), "C22"])
      expect(text).toContain(said);
    expect(await violations(told.frame)).toEqual([]);
    await told.workbench.screenshot(`explain-input-${locale}`);
    const before = await told.syncs();
    await told.keys.enterPane();
    await told.keys.press("C22");
    await told.tells("C22");
    expect((await told.syncs()) - before).toBeLessThanOrEqual(2 + MOST_SYNCS);
    expect(told.workbench.trouble).toEqual([]);
  });

  test("from a cell's menu, by the menu key: a nested formula, and the call inside it", async () => {
    const told = await open(locale);
    const { page } = told.workbench;
    await told.workbench.write("L2", [
      [`=IFERROR(CLV.VALUE(CLV.AOV(C10,C11),C11/C12,1-'${DEMO[locale]}'!$D$40,C17),0)`],
    ]);
    await told.workbench.write("D40", [[0.5875]]);
    await told.workbench.enterGrid();
    await told.workbench.select("L2");
    await page.keyboard.press("Shift+F10");
    await page.locator(".univer-popup section button:focus").waitFor();
    // the last of the items, drawn after the first has the focus
    await page.locator(".univer-popup section button", { hasText: MENU[locale] }).waitFor();
    await page.keyboard.press("ArrowUp");
    expect(await page.locator(".univer-popup section button:focus").innerText()).toBe(MENU[locale]);
    await page.keyboard.press("Enter");
    await told.tells("L2");
    const text = await told.text();
    expect(text).toContain("CLV.AOV(C10,C11)");
    expect(text).toContain(
      told.words("noErrorInside", { part: `CLV.VALUE(CLV.AOV(C10,C11),C11/C12,1-'${DEMO[locale]}'!$D$40,C17)` }),
    );
    await told.keys.enterPane();
    await told.keys.press("CLV.AOV(C10,C11)");
    await told.frame.getByText(told.label("orders"), { exact: true }).waitFor();
    expect(await violations(told.frame)).toEqual([]);
    await told.workbench.screenshot(`explain-nested-${locale}`);
    expect(told.workbench.trouble).toEqual([]);
  });

  test("by a right click as well", async () => {
    const told = await open(locale);
    const { page } = told.workbench;
    await told.workbench.select("C26");
    await page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 420, y: 300 }, button: "right" });
    await page.getByRole("button", { name: MENU[locale] }).click();
    await told.frame.locator("header [title]").waitFor();
    expect(await told.selection()).toBe(await told.frame.locator("header [title]").getAttribute("title"));
  });

  test("errors: their sentence, and the first cell at fault", async () => {
    const told = await open(locale);
    await told.workbench.write("L2", [
      ["=L3*2"],
      ["=CLV.RATIO(C27,L4)"],
      ["=CLV.CAC(C18,L5)"],
      [0],
      ["=CLV.NOTHING(1)"],
      ["=CLV.LIFETIMETABLE()"],
      ["in the way"],
    ]);
    await told.workbench.select("L2");
    await told.keys.enterPane();
    await told.keys.press(new RegExp(`^${told.words("explain")} `));
    await told.tells("L2");
    expect(await told.text()).toContain(
      locale === "fr"
        ? "customers_new ne doit pas être 0 : il divise le résultat."
        : "customers_new must not be 0: it divides the result.",
    );
    expect(await told.text()).toContain(`${told.words("errorFrom")} L4`);
    expect(await violations(told.frame)).toEqual([]);
    await told.workbench.screenshot(`explain-error-${locale}`);
    await told.keys.press("L4");
    await told.tells("L4");
    for (const [cell, key, values] of [
      ["L6", "becauseFunction", { name: "CLV.NOTHING" }],
      ["L7", "faultSpill", {}],
    ] as const) {
      await told.workbench.select(cell);
      await told.tells(cell);
      expect(await told.text()).toContain(told.words(key, values));
    }
    expect(told.workbench.trouble).toEqual([]);
  });

  test("a cell in a spill: the formula of the first, its own row's figures; of a whole column as well", async () => {
    const told = await open(locale);
    await told.workbench.write("L1", [
      [100, 4, "=CLV.AOV(L:L,M:M)"],
      [300, 5],
    ]);
    expect(await told.workbench.values("N1:N2")).toEqual([[25], [60]]);
    await told.workbench.select("N2");
    await told.keys.enterPane();
    await told.keys.press(new RegExp(`^${told.words("explain")} `));
    await told.tells("N2");
    const text = await told.text();
    expect(text).toContain(told.words("formulaStandsIn"));
    for (const part of ["N1", "L2", "M2", `=CLV.AOV(L:L${locale === "fr" ? ";" : ", "}M:M)`])
      expect(text).toContain(part);
    await told.workbench.select("H20");
    await told.tells("H20");
    expect(await told.text()).toContain(told.words("inSpill", { row: "3", column: "1", rows: "20", columns: "1" }));
    await told.workbench.screenshot(`explain-spill-${locale}`);
    await told.workbench.select("B14");
    await told.tells("B14");
    expect(await told.text()).toContain(told.words("nothingToExplain"));
    expect(told.workbench.trouble).toEqual([]);
  });

  test("the guided worksheet: names lead to their cells, inputs say what they are", async () => {
    const told = await open(locale);
    await told.keys.enterPane();
    await told.keys.press(told.words("openExample"));
    await told.keys.press(told.words("createSheet"));
    await told.frame.getByRole("heading", { level: 1, name: /“.+” created|« .+ » créée/ }).waitFor();
    await told.workbench.select("C30");
    await told.workbench.page.locator(".ribbon-button").nth(1).click();
    await told.tells("C30");
    // churn is not typed on this sheet: it is counted
    expect(await told.text()).toContain(
      told.words("branchFalse", {
        condition: "ISNUMBER(churn_typed)",
        part: "CLV.CHURN(customers_start,customers_end,customers_new)",
      }),
    );
    await told.workbench.select("C33");
    await told.tells("C33");
    expect(await told.text()).toContain("CLV.SIMPLE");
    expect(await told.text()).toContain("C31");
    await told.workbench.select("C15");
    await told.tells("C15");
    expect(await told.text()).toContain(told.words("typedCell"));
    expect(told.workbench.trouble).toEqual([]);
  });
});
