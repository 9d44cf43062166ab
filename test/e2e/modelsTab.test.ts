import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { exportOfOrders } from "../../src/orders/demo/exportOfOrders";
import type { Locale } from "../../src/vocabulary/locale";
import { cannotLoseOneTimeBuyers } from "../../src/vocabulary/churnErrors";
import { MODEL_SHEETS, modelSheetNames } from "../../src/vocabulary/modelSheetNames";
import { valueByPart } from "../../src/vocabulary/orderParts";
import { violations } from "./accessibility";
import { DataPane } from "./dataPane";
import { queryOf } from "./pane";
import { session } from "./session";

/** From an export of orders to the model that can be believed, by keyboard alone, in both languages. */
const openWorkbench = session();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "clv-models-"));
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("orders that were read are compared, and each model says what it means", async () => {
    const pane = new DataPane(await openWorkbench(queryOf(locale)), locale);
    const { frame, keys } = pane;
    const toModels = () => frame.getByRole("tab", { name: pane.words("models") }).click();
    await keys.enterPane();
    await toModels();
    await pane.arriveAt(pane.words("modelsQuestion"));
    expect(await violations(frame)).toEqual([]);
    // without orders it leads to where they are read
    await keys.press(new RegExp(`^${pane.words("ordersFirst")}`));
    await pane.arriveAt(pane.words("dataQuestion"));
    const file = path.join(folder, `shop-${locale}.csv`);
    fs.writeFileSync(file, exportOfOrders(locale).text);
    await pane.choose(file);
    await pane.frame.getByText(pane.words("tiesOut")).waitFor();
    await toModels();
    await pane.arriveAt(pane.words("modelsQuestion"));
    await frame.getByText(pane.words("ordersOfData")).waitFor();
    expect(await violations(frame)).toEqual([]);

    await keys.press(pane.words("compareModels"));
    const table = frame.getByRole("table").first();
    await table.waitFor();
    expect(await violations(frame)).toEqual([]);
    await pane.workbench.screenshot(`models-${locale}`);
    const rows = await table.getByRole("row").allInnerTexts();
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const row of rows.slice(1)) expect(row).toMatch(/\d[.,]\d{3}$/);
    // by arrow keys to another model, of which the page then speaks
    const chosen = frame.getByRole("radio", { checked: true });
    const first = await chosen.getAttribute("value");
    await chosen.focus();
    await pane.workbench.page.keyboard.press("ArrowDown");
    expect(await frame.getByRole("radio", { checked: true }).getAttribute("value")).not.toBe(first);
    expect(await frame.getByRole("img", { name: /NBD/ }).count()).toBe(1);
    // what was compared stays while other tabs are open
    await frame.getByRole("tab", { name: pane.words("home") }).click();
    await toModels();
    await table.waitFor();

    // a model that cannot lose who bought once has no list of customers to write to, and says so
    const looks = (model: string): Promise<void> => frame.locator(`input[type=radio][value=${model}]`).check();
    await looks("bgnbd");
    await keys.press(pane.words("toSheets"));
    await pane.arriveAt(pane.words("sheetsOfModel"));
    await frame.getByText(cannotLoseOneTimeBuyers("bgnbd")[locale]).waitFor();
    await frame.getByRole("button", { name: pane.words("back") }).click();
    await looks("mbgnbd");

    // sheets of the model that is looked at: a fault leaves nothing, and a second try succeeds
    const before = await pane.sheets();
    await keys.press(pane.words("toSheets"));
    await pane.arriveAt(pane.words("sheetsOfModel"));
    expect(await violations(frame)).toEqual([]);
    await pane.workbench.page.evaluate(() =>
      window.workbench?.failSync(4, { beforeAction: 8, code: "GeneralException" }),
    );
    await keys.press(pane.words("createSheets", { count: String(MODEL_SHEETS.length) }));
    await frame.getByRole("button", { name: pane.words("tryAgain") }).waitFor();
    expect(await pane.sheets()).toEqual(before);
    await keys.press(pane.words("tryAgain"));
    await pane.arriveAt(pane.words("sheetsCreated", { count: String(MODEL_SHEETS.length) }));
    expect(await violations(frame)).toEqual([]);
    const names = MODEL_SHEETS.map((id) => modelSheetNames[id][locale]);
    expect(await pane.sheets()).toEqual([...before, ...names]);
    await pane.workbench.screenshot(`model-sheets-${locale}`);
    // what the predictions come to is on their sheet, and in the list of sheets
    const { value } = await pane.workbench.cell(`'${names[0]}'!B5`);
    expect(value).toBeGreaterThan(1000);
    // whom to write to: what is at risk with them, the first of them, and the list as a file
    const watched = `'${names[1]}'!`;
    const { value: atRisk } = await pane.workbench.cell(`${watched}B5`);
    const [[alive, ifActive, risk]] = (await pane.workbench.values(`${watched}H8:J8`)) as [[number, number, number]];
    expect(Math.abs(risk - ifActive * (1 - alive))).toBeLessThan(0.02);
    expect(atRisk).toBeGreaterThan(risk);
    const [download] = await Promise.all([
      pane.workbench.page.waitForEvent("download"),
      frame.getByRole("button", { name: pane.words("exportList") }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${names[1]}.csv`);
    const [head, row] = fs.readFileSync(await download.path(), "utf8").split("\r\n");
    const separator = locale === "fr" ? ";" : ",";
    expect(head!.split(separator)).toHaveLength(12);
    expect(row!.split(separator)[0]).toBe((await pane.workbench.cell(`${watched}B8`)).value);
    await frame.getByRole("button", { name: names[1]! }).click();
    await pane.workbench.screenshot(`churn-watch-${locale}`);
    // what the year is to bring lies between its low and its high figure, and is the sum of its months
    const year = `'${modelSheetNames.yearForecast[locale]}'!`;
    const [expected, low, high] = await Promise.all(
      ["B5", "D5", "F5"].map(async (cell) => (await pane.workbench.cell(year + cell)).value as number),
    );
    expect(low!).toBeLessThan(expected!);
    expect(high!).toBeGreaterThan(expected!);
    await frame.getByRole("button", { name: modelSheetNames.yearForecast[locale] }).click();
    await pane.workbench.screenshot(`year-forecast-${locale}`);
    // tiers: their shares of revenue are one whole, and the first of them is the headline
    const tiers = `'${modelSheetNames.tiers[locale]}'!`;
    const shares = (await pane.workbench.values(`${tiers}J8:J12`)).map(([share]) => share as number);
    expect(Math.abs(shares.slice(0, 4).reduce((sum, share) => sum + share, 0) - shares[4]!)).toBeLessThan(1e-9);
    expect((await pane.workbench.cell(`${tiers}B5`)).value).toBe(shares[0]);
    await frame.getByRole("button", { name: modelSheetNames.tiers[locale] }).click();
    await pane.workbench.screenshot(`tiers-${locale}`);
    // of each channel what a new customer is worth, beside the first order, and both places
    const channels = `'${valueByPart.channel[locale]}'!`;
    const [worths, firsts] = [
      await pane.workbench.values(`${channels}I8:I9`),
      await pane.workbench.values(`${channels}F8:F9`),
    ];
    for (const [at, [worth]] of worths.entries()) expect(worth).toBeGreaterThan((firsts[at]![0] as number) * 0.2);
    expect((await pane.workbench.cell(`${channels}B5`)).value).toBe((await pane.workbench.cell(`${channels}B8`)).value);
    expect(pane.workbench.trouble).toEqual([]);
  });
});
