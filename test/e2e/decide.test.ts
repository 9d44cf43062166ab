import type { Locale } from "../../src/vocabulary/locale";
import { campaigns } from "../../src/vocabulary/campaigns";
import { MOTION, violations } from "./accessibility";
import { Pane, queryOf } from "./pane";
import { session } from "./session";

/** Decide and the playbook, by keyboard, in both languages: the example's figures, a guided worksheet's, a way to a tab. */
const openWorkbench = session();
const NARROW = { width: 720, height: 900 };
const titleOf = (id: string, locale: Locale): string => campaigns.find((one) => one.id === id)!.title[locale];

test.each<Locale>(["en", "fr"])("what to decide, and what a campaign has to bring, in %s", async (locale) => {
  const pane = new Pane(await openWorkbench(queryOf(locale), NARROW), locale);
  const { keys, frame, words, workbench } = pane;
  const main = frame.getByRole("main");
  const toDecide = async (): Promise<void> => {
    await keys.press(new RegExp(`^${words("decide")} `));
    await pane.arriveAt(words("decideQuestion"));
  };

  await keys.enterPane();
  await toDecide();
  expect(await violations(frame)).toEqual([]);
  await workbench.screenshot(`decide-${locale}`);
  await keys.press(new RegExp(`^${words("playbook")} `));
  await pane.arriveAt(words("playbookQuestion"));
  expect(await violations(frame)).toEqual([]);

  await keys.press(titleOf("late_by_own_rhythm", locale));
  await pane.arriveAt(titleOf("late_by_own_rhythm", locale));
  await main.getByText(words("figuresOfExample")).waitFor();
  await keys.fill(words("customersReached"), "967");
  await keys.fill(words("campaignCost"), locale === "en" ? "2.50" : "2,50");
  // 967 x 2.5 / 27.5 = 87.9
  await main.getByText(words("countOf", { count: "88", all: "967" }), { exact: true }).waitFor();
  expect(await violations(frame)).toEqual([]);
  await workbench.screenshot(`playbook-${locale}`);

  // the guided worksheet whose answers the page is waiting for
  await keys.press(words("leave"));
  await frame.getByRole("tab", { name: words("home") }).waitFor();
  await keys.press(words("openExample"));
  await keys.press(words("createSheet"));
  await pane.arriveAt(/“.+” created|« .+ » créée/);
  const guided = (await pane.sheets()).at(-1)!;
  await keys.press(words("done"));
  await frame.getByRole("tab", { name: words("home") }).waitFor();
  await toDecide();
  await keys.press(new RegExp(`^${words("playbook")} `));
  await pane.arriveAt(titleOf("late_by_own_rhythm", locale));
  await main.getByText(words("figuresOfSheet", { name: guided })).waitFor();
  await frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).names.getItem("revenue").getRange().values = [[2_000_000]];
        await context.sync();
      }),
    guided,
  );
  // twice the sales, half as many customers: 43.95
  await main.getByText(words("countOf", { count: "44", all: "967" }), { exact: true }).waitFor();
  await keys.press(words("nextCampaign"));
  await pane.arriveAt(titleOf("from_their_history", locale));
  await keys.press(words("findInData"));
  await frame.getByRole("tab", { name: words("data"), selected: true }).waitFor();
  await frame.waitForTimeout(MOTION);
  expect(workbench.trouble).toEqual([]);
});

test("a sheet that was made of orders shows its figure, and is shown", async () => {
  const pane = new Pane(await openWorkbench(queryOf("en"), NARROW), "en");
  const { keys, frame, words, workbench } = pane;
  // one written as the Data tab writes them: its stamp, its figure in the place of all
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Cohorts 2025");
      sheet.customProperties.add("CLV for Excel", "cohorts 0.0.0 000000000000");
      sheet.getRange("B4:B5").values = [["Acquisition cost paid back in"], [2]];
      const figure = sheet.getRange("B5");
      figure.numberFormat = [['"month "0']];
      figure.format.font.size = 16;
      figure.format.font.bold = true;
      await context.sync();
    }),
  );
  const other = (await pane.sheets())[0]!;
  await frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }),
    other,
  );
  await keys.enterPane();
  await keys.press(new RegExp(`^${words("decide")} `));
  await pane.arriveAt(words("decideQuestion"));
  await keys.press(new RegExp(`^${words("decidePaysBack")} .*month 2`));
  await frame.waitForFunction(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name === "Cohorts 2025";
    }),
  );
  expect(workbench.trouble).toEqual([]);
});
