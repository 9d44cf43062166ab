import type { Locale } from "../../src/vocabulary/locale";
import { levers } from "../../src/template/levers";
import { MOTION, violations } from "./accessibility";
import { Pane, queryOf } from "./pane";
import { session } from "./session";

/** Levers and goal, by keyboard, in both languages: a guided worksheet, the sheet that is linked to it, the sliders. */
const openWorkbench = session();
const NARROW = { width: 1000, height: 900 };

class LeversPane extends Pane {
  async openFrom(start: RegExp): Promise<void> {
    await this.keys.enterPane();
    await this.keys.press(new RegExp(`^${this.words("decide")} `));
    await this.arriveAt(this.words("decideQuestion"));
    await this.keys.press(new RegExp(`^${this.words("levers")} `));
    await this.arriveAt(this.words("leversQuestion"));
    expect(await violations(this.frame)).toEqual([]);
    await this.keys.press(start);
    await this.frame.getByRole("slider").first().waitFor();
  }

  slider = (name: "chainOrder" | "chainFrequency" | "chainMargin" | "chainChurn") =>
    this.frame.getByRole("slider", { name: this.words(name) });

  /** Waits until a cell of the open sheet shows this. */
  async shows(address: string, value: number): Promise<void> {
    const isThere = async (): Promise<boolean> => {
      const found = (await this.workbench.cell(address)).value;
      return typeof found === "number" && Math.abs(found - value) < 1e-9 * value;
    };
    while (!(await isThere())) await this.frame.waitForTimeout(MOTION);
  }
}

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("the example: sliders move the sheet, cells move the sliders, a goal is solved", async () => {
    const pane = new LeversPane(await openWorkbench(queryOf(locale), NARROW), locale);
    const { keys, frame, words, workbench } = pane;
    const before = await pane.sheets();
    await pane.openFrom(new RegExp(`^${words("startOfExample")}`));
    expect((await pane.sheets()).filter((name) => !before.includes(name))).toEqual([levers.title[locale]]);
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`levers-${locale}`);

    await pane.slider("chainChurn").focus();
    for (let i = 0; i < 4; i++) await workbench.page.keyboard.press("ArrowLeft");
    // two points less: 27.5 / 0.58
    await pane.shows("E19", 27.5 / 0.58);
    await pane.slider("chainOrder").focus();
    await workbench.page.keyboard.press("ArrowRight");
    await pane.shows("E19", (27.5 * 1.01) / 0.58);

    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("D17").values = [[3]];
        await context.sync();
      }),
    );
    await frame.waitForFunction(
      (name) => document.querySelector(`input[type=range][aria-label="${name}"]`)?.getAttribute("value") === "3",
      words("chainMargin"),
    );

    const goal = frame.getByRole("region", { name: words("leversGoal") });
    await keys.fill(new RegExp("^" + (locale === "en" ? "Target value" : "Valeur cible")), "60");
    // 25 * 60 * 0.6 / 27.5
    await goal.getByText(/32[.,]73/).waitFor();
    await pane.shows("C25", 60);
    expect(await violations(frame)).toEqual([]);
    await keys.press(words("leversPutBack"));
    await pane.shows("E19", 27.5 / 0.6);
    expect(workbench.trouble).toEqual([]);
  });

  test("of a guided worksheet: what changes there changes here", async () => {
    const pane = new LeversPane(await openWorkbench(queryOf(locale), NARROW), locale);
    const { keys, frame, words, workbench } = pane;
    await keys.enterPane();
    await keys.press(words("openExample"));
    await keys.press(words("createSheet"));
    await pane.arriveAt(/“.+” created|« .+ » créée/);
    const [guided] = (await pane.sheets()).slice(-1);
    await keys.press(words("done"));
    await frame.getByRole("tab", { name: words("home") }).waitFor();
    await pane.openFrom(new RegExp(`^${words("startOfSheet", { name: guided! })}`));
    await pane.shows("C19", 27.5 / 0.6);
    await frame.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.names.getItem("revenue").getRange().values = [[2_000_000]];
          await context.sync();
        }),
      guided!,
    );
    await pane.shows("C15", 50);
    await frame.waitForFunction(() =>
      [...document.querySelectorAll("input[type=range]")].some((one) => /50[.,]00/.test(one.ariaValueText ?? "")),
    );
    expect(workbench.trouble).toEqual([]);
  });
});
