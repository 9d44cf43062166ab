import type { Locale } from "../../src/vocabulary/locale";
import { subscriptionSheetName } from "../../src/vocabulary/modelSheetNames";
import { HIGH_END } from "../support/subscriptionTables";
import { violations } from "./accessibility";
import { Pane, queryOf } from "./pane";
import { session } from "./session";

/** From contracts that stand in the workbook to how long subscribers stay, by keyboard alone, in both languages. */
const openWorkbench = session();

const heads = { en: ["start", "end"], fr: ["début", "fin"] } as const;

async function openSubscriptions(locale: Locale, address: string, rows: (string | number)[][]): Promise<Pane> {
  const pane = new Pane(await openWorkbench(queryOf(locale)), locale);
  await pane.workbench.write(address, rows);
  await pane.keys.enterPane();
  await pane.frame.getByRole("tab", { name: pane.words("models") }).click();
  await pane.arriveAt(pane.words("modelsQuestion"));
  expect(await violations(pane.frame)).toEqual([]);
  await pane.keys.press(new RegExp(`^${pane.words("subscriptions")}`));
  await pane.arriveAt(pane.words("subscriptionsQuestion"));
  return pane;
}

const plain = (value: unknown): number => (typeof value === "number" ? value : NaN);

describe.each<Locale>(["en", "fr"])("in %s", (locale) => {
  test("survivors that are found become models side by side, and a sheet that follows its cells", async () => {
    const title = { en: "survivors", fr: "survivants" }[locale];
    const pane = await openSubscriptions(locale, "X1", [[title], ...HIGH_END.map((count) => [count])]);
    const { frame, keys, workbench } = pane;
    const field = frame.getByRole("textbox", { name: pane.words("survivorCells") });
    await field.waitFor();
    expect(await field.inputValue()).toMatch(/!X2:X9$/);
    await frame.getByRole("combobox", { name: pane.words("contractLength") }).selectOption("year");
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`subscriptions-source-${locale}`);

    await keys.press(pane.words("compareRetention"));
    await pane.arriveAt(pane.words("parameterPays"));
    expect(await violations(frame)).toEqual([]);
    await workbench.screenshot(`subscriptions-${locale}`);
    const said = (await frame.locator("main").innerText()).replace(/\s+/g, " ");
    // models.md: the likelihoods, and 5.92 periods of a new customer at 10 %
    for (const figure of [/1[, ]?611[.,]16/, /1[, ]?605[.,]31/, /5[.,]92/, /11[.,]69/]) expect(said).toMatch(figure);
    expect(await frame.getByRole("img", { name: /sBG 37[.,]8.*BdW 40[.,]4/ }).count()).toBe(1);
    for (const fold of ["retentionFold", "survivalFold"] as const) await keys.press(pane.words(fold));
    expect(await violations(frame)).toEqual([]);

    // a fault leaves nothing, and a second try succeeds
    const before = await pane.sheets();
    await workbench.page.evaluate(() => window.workbench?.failSync(4, { beforeAction: 8, code: "GeneralException" }));
    await keys.press(pane.words("toSubscriptionSheet"));
    await frame.getByRole("button", { name: pane.words("tryAgain") }).waitFor();
    expect(await pane.sheets()).toEqual(before);
    await keys.press(pane.words("tryAgain"));
    await pane.arriveAt(pane.words("oneSheetCreated"));
    expect(await violations(frame)).toEqual([]);
    const name = subscriptionSheetName[locale];
    expect(await pane.sheets()).toEqual([...before, name]);
    await workbench.screenshot(`subscription-sheet-${locale}`);
    // the sheet says what the pane says, and follows the cells it was made of
    const headline = async (): Promise<number> => plain((await workbench.cell(`'${name}'!B5`)).value);
    expect(await headline()).toBeNear(6.0931, 1e-4);
    const [source] = before as [string];
    await workbench.write(`'${source}'!X9`, [[470]]);
    expect(await headline()).toBeLessThan(6.05);
    await workbench.write(`'${source}'!X9`, [[491]]);
    await keys.press(pane.words("undoOneSheet"));
    await pane.arriveAt(pane.words("parameterPays"));
    expect(await pane.sheets()).toEqual(before);
    expect(workbench.trouble).toEqual([]);
  });

  test("start and end dates: what is wrong is said, then both models are fitted, and the sheet counts survivors", async () => {
    const contracts = Array.from({ length: 120 }, (_, i): (number | string)[] => {
      const start = 44_927 + ((i * 37) % 900);
      const end = start + 40 + (i % 4 === 0 ? 3000 : (i * i * 13) % 331);
      return [start, end > 46_022 ? "" : end];
    });
    const wrong = [[45_000, 44_990], ...contracts];
    const pane = await openSubscriptions(locale, "X1", [[...heads[locale]], ...wrong]);
    const { frame, keys, workbench } = pane;
    // an end before its start
    await frame
      .getByText(/start_dates?|end_dates?/)
      .first()
      .waitFor();
    expect(await violations(frame)).toEqual([]);
    await workbench.write("Y2", [[""]]);
    await keys.press(pane.words("compareRetention"));
    await pane.arriveAt(/sBG|BdW/);
    expect(await violations(frame)).toEqual([]);
    await keys.press(pane.words("toSubscriptionSheet"));
    await pane.arriveAt(pane.words("oneSheetCreated"));
    const name = subscriptionSheetName[locale];
    expect(plain((await workbench.cell(`'${name}'!B5`)).value)).toBeGreaterThan(1);
    await workbench.screenshot(`subscription-sheet-dates-${locale}`);
    await keys.press(pane.words("undoOneSheet"));
    await pane.arriveAt(/sBG|BdW/);
    expect(workbench.trouble).toEqual([]);
  });

  test("nobody has left: neither model fits, and the sentence of the functions says why", async () => {
    const title = { en: "survivors", fr: "survivants" }[locale];
    const pane = await openSubscriptions(locale, "X1", [[title], ...Array.from({ length: 6 }, () => [50])]);
    await pane.keys.press(pane.words("compareRetention"));
    await pane.arriveAt(pane.words("neitherFits"));
    await pane.frame.getByText({ en: /^Nobody has left/, fr: /^Personne n’est parti/ }[locale]).waitFor();
    expect(await pane.frame.getByRole("button", { name: pane.words("toSubscriptionSheet") }).count()).toBe(0);
    expect(await violations(pane.frame)).toEqual([]);
    expect(pane.workbench.trouble).toEqual([]);
  });
});
