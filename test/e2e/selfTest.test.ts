import { LOCALES, type Locale } from "../../src/vocabulary/locale";
import { SELF_TEST_NAME } from "../../src/selfTest/selfTestSheet";
import { waysOfCalling } from "../../src/selfTest/waysOfCalling";
import { helpTexts } from "../../src/vocabulary/ui/helpTexts";
import { readCatalogue } from "../support/catalogue";
import { MOTION, violations } from "./accessibility";
import { Pane, queryOf } from "./pane";
import { session } from "./session";

/** Every function and every way of calling it, asked of the workbench by the worksheet that real Excel is asked by. */
const openWorkbench = session();
const ROWS = readCatalogue().length + waysOfCalling.length;
const WAIT = { timeout: 120_000 };

/** By keyboard, from Home's foot. */
async function openHelp(locale: Locale): Promise<Pane> {
  const pane = new Pane(await openWorkbench(queryOf(locale), { width: 1280, height: 900 }), locale);
  await pane.keys.enterPane();
  await pane.keys.press(pane.words("help"));
  await pane.arriveAt(helpTexts.helpQuestion[locale].replace(/\s/g, " "));
  return pane;
}

const run = async (pane: Pane, right: number): Promise<void> => {
  await pane.keys.press(pane.words("runSelfTest"));
  await pane.frame
    .getByText(pane.words("selfTestRight", { right: String(right), rows: String(ROWS) }), { exact: true })
    .waitFor(WAIT);
  await pane.frame.waitForTimeout(MOTION);
};
const code = (pane: Pane): Promise<string> => pane.frame.locator("code").innerText();

test.each(LOCALES)("in %s the workbench answers all rows, and the code says so", async (locale) => {
  const pane = await openHelp(locale);
  expect(await violations(pane.frame)).toEqual([]);
  await run(pane, ROWS);
  expect(await code(pane)).toMatch(new RegExp(`^CLV \\d+\\.\\d+\\.\\d+ ${ROWS}/${ROWS}, .+, ${locale}$`));
  const sheet = SELF_TEST_NAME[locale];
  expect(await pane.sheets()).toContain(sheet);
  const [[headline]] = (await pane.workbench.values(`'${sheet}'!B5:B5`)) as [[string]];
  expect(headline).toBe({ en: `${ROWS} of ${ROWS}`, fr: `${ROWS} sur ${ROWS}` }[locale]);
  await pane.workbench.screenshot(`self-test-${locale}`);
  expect(await violations(pane.frame)).toEqual([]);
  expect(pane.workbench.trouble).toEqual([]);
});

test("three functions that are broken on purpose are named", async () => {
  const pane = await openHelp("en");
  await pane.frame.evaluate(() => {
    // one answers another figure, one an error, one nothing at all
    CustomFunctions.associate("PERIODVALUE", () => 24);
    CustomFunctions.associate("BGBB.ALIVE", () => {
      throw new Error("broken");
    });
    CustomFunctions.associate("SBG.DEL", () => new Promise(() => undefined));
  });
  await run(pane, ROWS - 3);
  expect(await code(pane)).toMatch(
    new RegExp(`^CLV [\\d.]+ ${ROWS - 3}/${ROWS} PERIODVALUE BGBB\\.ALIVE SBG\\.DEL, .+, en$`),
  );
  await pane.workbench.screenshot("self-test-broken");
  expect(await violations(pane.frame)).toEqual([]);
});
