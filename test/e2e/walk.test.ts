import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { exportOfOrders } from "../../src/orders/demo/exportOfOrders";
import type { Locale } from "../../src/vocabulary/locale";
import { MODEL_SHEETS, modelSheetNames } from "../../src/vocabulary/modelSheetNames";
import { orderSheetNames } from "../../src/vocabulary/orderSheetNames";
import { describeWithData, referencePath } from "../support/referenceData";
import { DataPane } from "./dataPane";
import { queryOf } from "./pane";
import { session } from "./session";

/**
 * From an export of orders to all that can be decided by it, with a mouse: what is pressed is counted, but for the margin
 * and the cost that are typed, as only the user knows them.
 */
const openWorkbench = session();
const MOST = 10;

class Walk {
  pressed = 0;

  private constructor(readonly pane: DataPane) {}

  static async begin(locale: Locale): Promise<Walk> {
    return new Walk(new DataPane(await openWorkbench(queryOf(locale)), locale));
  }

  async press(name: string, role: "button" | "tab" = "button"): Promise<void> {
    this.pressed++;
    await this.pane.frame.getByRole(role, { name, exact: true }).click();
  }

  async chooseFile(file: string): Promise<void> {
    this.pressed++;
    const [chooser] = await Promise.all([
      this.pane.workbench.page.waitForEvent("filechooser"),
      this.pane.frame.getByRole("button", { name: this.pane.words("chooseFiles") }).click(),
    ]);
    await chooser.setFiles(file);
  }

  async type(label: RegExp, figure: string): Promise<void> {
    await this.pane.frame.getByRole("textbox", { name: label }).fill(figure);
  }
}

/** @param margin  where the orders do not say what their goods cost */
async function walk(locale: Locale, file: string, cost: string, margin?: string): Promise<Walk> {
  const steps = await Walk.begin(locale);
  await toModels(steps, file, cost, margin);
  expect(steps.pane.workbench.trouble).toEqual([]);
  return steps;
}

async function toModels(steps: Walk, file: string, cost: string, margin?: string): Promise<void> {
  const { pane } = steps;
  const { words, frame, locale } = pane;
  const before = await pane.sheets();
  // data, as far as the key figures and the report
  await steps.press(words("data"), "tab");
  await steps.chooseFile(file);
  await frame.waitForFunction(
    (name) =>
      [...document.querySelectorAll("button")].some(
        (one) => one.textContent === name && one.getAttribute("aria-disabled") !== "true",
      ),
    words("continueOn"),
  );
  await steps.press(words("continueOn"));
  await pane.arriveAt(words("sheetsQuestion"));
  if (margin !== undefined) await steps.type(/^(Margin rate|Taux de marge)/, margin);
  await steps.type(/^(Acquisition cost|Coûts d’acquisition)/, cost);
  const offered = await frame.getByRole("checkbox", { checked: true }).count();
  await frame.getByRole("button", { name: /^(Create \d+ worksheets|Créer \d+ feuilles)$/ }).click();
  steps.pressed++;
  await frame.getByRole("button", { name: words("fillGuided"), exact: true }).waitFor();
  const ofOrders = (await pane.sheets()).slice(before.length);
  expect(ofOrders).toEqual(expect.arrayContaining([orderSheetNames.keyFigures[locale], orderSheetNames.board[locale]]));
  expect(offered).toBeGreaterThanOrEqual(ofOrders.length);
  // the models, as far as whom to write to and what the year is to bring
  await steps.press(words("compareOnOrders"));
  await steps.press(words("toSheets"));
  await pane.arriveAt(words("sheetsOfModel"));
  await frame.getByRole("button", { name: /^(Create \d+ worksheets|Créer \d+ feuilles)$/ }).click();
  steps.pressed++;
  await pane.arriveAt(/^(\d+ worksheets created|\d+ feuilles créées)$/);
  const sheets = await pane.sheets();
  for (const id of ["tiers", "yearForecast"] satisfies (typeof MODEL_SHEETS)[number][])
    expect(sheets).toContain(modelSheetNames[id][locale]);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-walk-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

test("the made-up shop, in French", async () => {
  const file = path.join(folder, "boutique.csv");
  fs.writeFileSync(file, exportOfOrders("fr").text);
  const steps = await walk("fr", file, "14 000");
  const { pane } = steps;
  const { words, locale } = pane;
  // half a million lines are best told by a model that has no such list
  expect(await pane.sheets()).toContain(modelSheetNames.churnWatch[locale]);
  // the guided worksheet has nothing left to ask
  await steps.press(words("data"), "tab");
  await steps.press(words("fillGuided"));
  await steps.press(words("createSheet"));
  await pane.arriveAt(/“.+” created|« .+ » créée/);
  expect(steps.pressed).toBeLessThanOrEqual(MOST);
  expect(pane.workbench.trouble).toEqual([]);

  // one count of customers wherever it stands: the sheets of the model say it below their titles
  const revenue = await pane.workbench.values(`'${orderSheetNames.keyFigures[locale]}'!B8:C19`);
  const ofYear = (label: string): unknown => revenue.find(([first]) => first === label)?.[1];
  const board = await pane.workbench.values(`'${orderSheetNames.board[locale]}'!B1:C40`);
  for (const id of ["revenue", "orders", "customers"] as const)
    expect([id, board.find(([first]) => first === pane.label(id))?.[1]]).toEqual([id, ofYear(pane.label(id))]);
});

describeWithData("Online Retail", () => {
  // a year of orders does not tell the churn of a year: the guided worksheet would ask for it
  test("half a million lines, in English", async () => {
    const { pressed } = await walk("en", referencePath("retail/online_retail.csv.gz"), "120,000", "40");
    expect(pressed).toBeLessThan(MOST);
  });
});
