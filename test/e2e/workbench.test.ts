import { paneFrame } from "./pane";
import { session } from "./session";
import { WorkbenchPage } from "./workbenchPage";

/** Start-up costs seconds: one page serves many checks, each in columns of its own. */
const EXACT = 1e-12;

const open = session();

describe("the English page", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open("lang=en&theme=light");
    await workbench.screenshot("workbench-en-light");
  });
  afterEach(() => {
    expect(workbench.trouble).toEqual([]);
  });

  test("opens on the worked example, calculated", async () => {
    expect(await workbench.page.evaluate(() => window.workbench?.sheets())).toEqual(["Company A"]);
    const steps = await workbench.rows("Company A!B22:C27");
    expect(steps.map((row) => row.map(({ text }) => text))).toEqual([
      ["Average order value", "€25.00"],
      ["Purchase frequency", "2.6667"],
      ["Cost of goods sold", "€470,000"],
      ["Margin rate", "41.25%"],
      ["Customer lifetime", "1.6667"],
      ["Customer lifetime value", "€45.83"],
    ]);
    expect((await workbench.rows("'Company A'!C30:C34")).map(([cell]) => cell?.text)).toEqual([
      "€30.00",
      "1.53 : 1",
      "1.23",
      "€15.28",
      "€125,278",
    ]);
    expect((await workbench.values("G10:H11"))[1]).toEqual(["Average order value", 0.05]);
    expect((await workbench.rows("H11:J14")).map((row) => row.map(({ text }) => text))).toEqual([
      ["+5%", "€48.13", "+€2.29"],
      ["+5%", "€48.13", "+€2.29"],
      ["+2 points", "€48.06", "+€2.22"],
      ["−2 points", "€47.41", "+€1.58"],
    ]);
    expect((await workbench.values("G17:H37")).at(-1)).toEqual([1, 1]);
  });

  test("the invitation works by keyboard alone", async () => {
    await workbench.page.keyboard.type("=CLV.AOV(1000000,40000)");
    expect(await workbench.enter("C4")).toEqual({
      value: 25,
      formula: "=CLV.AOV(1000000,40000)",
      text: "25",
      error: null,
      message: null,
    });
    await workbench.write("C4", [[null]]);
  });

  test.each<[string, number]>([
    ["=CLV.LIFETIME(60%)", 1 / 0.6],
    ["=CLV.VALUE(25,40000/15000,0.4125,0.6)", (25 * (40_000 / 15_000) * 0.4125) / 0.6],
    ["=CLV.CHURN(15000,6000,0)", 0.6],
    ["=CLV.CHURN(15000,14000,4000)", 1 / 3],
    ["=CLV.PAYBACK(30,27.5)", 30 / 27.5],
    ["=CLV.PAYBACK(30,27.5,)", 30 / 27.5],
    ["=CLV.AOV(CLV.COGS(180000,450000,160000),47000)*2", 20],
    ['=IFERROR(CLV.AOV("abc",1),-1)', -1],
  ])("%s", async (formula, expected) => {
    const { value, error } = await workbench.type("L2", formula);
    expect(error).toBeNull();
    expect(value).toBeNear(expected, EXACT);
  });

  test.each<[string, string, string | null]>([
    ["=CLV.LIFETIME(1.4)", "#VALUE!", "churn_rate"],
    ['=CLV.AOV("abc",1)', "#VALUE!", "revenue"],
    ["=CLV.PAYBACK(30,10,0.5)", "#N/A", ""],
    ["=CLV.LIFETIME(0)", "#DIV/0!", null],
    ["=CLV.AOV(1/0,1)", "#DIV/0!", null],
    ["=CLV.AOV(1)", "#VALUE!", null],
    ["=CLV.AOV(1,2,3)", "#VALUE!", null],
    ["=CLV.NOTHING(1)", "#NAME?", null],
  ])("%s is %s", async (formula, error, sentence) => {
    const cell = await workbench.type("L3", formula);
    expect(cell).toMatchObject({
      value: error,
      error,
      message: sentence === null ? null : (expect.stringContaining(sentence) as string),
    });
  });

  test("functions of a whole column: the share of the best, and a tier that spills beside each customer", async () => {
    await workbench.write("AA1", [["Spent"], [100], [60], [20], [10], [10]]);
    expect(await workbench.type("AC1", "=CLV.TOPSHARE(AA:AA,0.2)")).toMatchObject({ value: 0.5, error: null });
    expect(await workbench.type("AB1", "=CLV.VALUETIERS(AA1:AA6,{0.2,0.4})")).toMatchObject({
      value: "value_tier",
      error: null,
    });
    expect((await workbench.values("AB1:AB6")).flat()).toEqual(["value_tier", 1, 2, 2, 3, 3]);
    await workbench.write("AA3", [["sixty"]]);
    expect(await workbench.cell("AC1")).toMatchObject({
      error: "#VALUE!",
      message: "values must be a number; it is “sixty” (cell 3).",
    });
    await workbench.write(
      "AA1",
      Array.from({ length: 6 }, () => [null, null, null]),
    );
  });

  test("a sentence is shown beside the selected cell, and goes with the error", async () => {
    const sentence = workbench.page.getByRole("status").filter({ hasText: "churn_rate" });
    await workbench.type("L5", "=CLV.LIFETIME(1.4)");
    await workbench.select("L5");
    await sentence.waitFor();
    expect(await sentence.innerText()).toContain("1.4");
    await workbench.screenshot("workbench-sentence");
    await workbench.select("L6");
    await sentence.waitFor({ state: "detached" });
    expect((await workbench.type("L5", "=CLV.LIFETIME(0.5)")).message).toBeNull();
    await workbench.type("L5", "=CLV.LIFETIME(1.4)");
    await workbench.write("L5", [["#VALUE!"]]);
    expect((await workbench.cell("L5")).message).toBeNull();
  });

  test("tables spill", async () => {
    await workbench.type("N2", "=CLV.LIFETIMETABLE()");
    const table = await workbench.values("N2:O23");
    expect(table[0]).toEqual(["churn_rate", "lifetime"]);
    expect(table.filter(([rate]) => rate !== null)).toHaveLength(21);
    expect(table[12]?.[1]).toBeNear(1 / 0.6, EXACT);

    await workbench.type("Q2", "=CLV.SENSITIVITY(25,2.6667,0.4125,0.6)");
    expect((await workbench.values("Q2:T7")).filter(([lever]) => lever !== null)).toHaveLength(5);
  });

  test("a column beside a row makes a table, each cell with an error of its own", async () => {
    await workbench.write("V2", [[null, 2, 4], [1], ["x"], [0]]);
    await workbench.type("V7", "=CLV.AOV(V3:V5,W2:X2)");
    const table = await workbench.rows("V7:W9");
    expect(table.map((row) => row.map(({ value }) => value))).toEqual([
      [0.5, 0.25],
      ["#VALUE!", "#VALUE!"],
      [0, 0],
    ]);
    expect(table[1]?.[1]?.message).toContain("revenue");
    expect(table[1]?.[1]?.formula).toBeNull();
  });

  test("a spill in the way of something is #SPILL!, and comes when the way is free", async () => {
    await workbench.write("Z4", [["in the way"]]);
    expect((await workbench.type("Z2", "=CLV.LIFETIMETABLE()")).error).toBe("#SPILL!");
    await workbench.write("Z4", [[null]]);
    expect((await workbench.values("Z2:AA4"))[2]).toEqual([0.1, 10]);
  });

  test("whole columns are taken as far as they are used", async () => {
    await workbench.write("AC1", [
      [100, 4],
      [200, 5],
    ]);
    await workbench.type("AE1", "=CLV.AOV(AC:AC,AD:AD)");
    expect(await workbench.values("AE1:AE4")).toEqual([[25], [40], [null], [null]]);
  });

  test("a change is followed by what depends on it", async () => {
    await workbench.type("C10", "2000000");
    expect((await workbench.cell("C22")).value).toBe(50);
    await workbench.write("C10", [[1_000_000]]);
    expect((await workbench.cell("B7")).text).toBe("€45.83");
  });

  test("a function that answers a promise is waited for, and forgotten when its cell is overwritten", async () => {
    await paneFrame(workbench).evaluate(() => {
      const double = (cells: number[][]) =>
        new Promise<number[][]>((resolve) => setTimeout(() => resolve([[2 * (cells[0]?.[0] ?? 0)]]), 300));
      CustomFunctions.associate("GRR", double);
    });
    await workbench.write("AG1", [["=CLV.GRR(21,1,1)"], ["=AG1+1"]]);
    expect(await workbench.values("AG1:AG2")).toEqual([[42], [43]]);
    await workbench.write("AG1", [["=CLV.GRR(4,1,1)"]]);
    await workbench.write("AG1", [[5]]);
    expect(await workbench.values("AG1:AG2")).toEqual([[5], [6]]);
  });

  test("the functions are offered while typing, with their arguments", async () => {
    await workbench.select("L8");
    await workbench.page.keyboard.type("=CLV.RATI");
    await workbench.page.getByText("LTV:CAC ratio", { exact: false }).waitFor();
    await workbench.page.keyboard.press("Tab");
    await workbench.page.getByText("CLV.RATIO(clv,cac)").first().waitFor();
    await workbench.page.keyboard.press("Escape");
  });

  test("the genuine Office.js runs in the pane and finds Excel", async () => {
    const office = await paneFrame(workbench).evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { displayLanguage, officeTheme, requirements } = Office.context;
      const supports = (set: string, version: string) => requirements.isSetSupported(set, version);
      return {
        host,
        platform,
        displayLanguage,
        background: officeTheme.bodyBackgroundColor,
        dark: Boolean(officeTheme.isDarkTheme),
        sharedRuntime: supports("SharedRuntime", "1.1"),
        functions: supports("CustomFunctionsRuntime", "1.4"),
        objectModel: supports("ExcelApi", "1.1"),
      };
    });
    expect(office).toEqual({
      host: "Excel",
      platform: "PC",
      displayLanguage: "en-US",
      background: "#ffffff",
      dark: false,
      sharedRuntime: true,
      functions: true,
      objectModel: true,
    });
  });

  test("the page around the grid is accessible", async () => {
    await workbench.page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
    const violations = await workbench.page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run({ include: [[".bar"], [".pane-title"]] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });

  test("the ribbon button and the pane's close button hide and show the pane", async () => {
    const { page } = workbench;
    const frame = page.locator("iframe#pane");
    await page.locator(".pane-title button").click();
    expect(await frame.isVisible()).toBe(false);
    await page.locator(".ribbon-button").first().click();
    expect(await frame.isVisible()).toBe(true);
  });
});

test("the French page speaks French, in the dark", async () => {
  const workbench = await open("lang=fr&theme=dark");
  await workbench.screenshot("workbench-fr-dark");
  expect(
    await workbench.page.evaluate(() => [document.documentElement.lang, ...(window.workbench?.sheets() ?? [])]),
  ).toEqual(["fr", "Entreprise A"]);
  expect((await workbench.rows("B22:C22"))[0]?.map(({ text }) => text.replace(/\s/g, " "))).toEqual([
    "Panier moyen",
    "25,00 €",
  ]);
  expect((await workbench.type("L2", "=CLV.LIFETIME(1.4)")).message).toMatch(/^churn_rate doit/);
  // a number without a format: with a comma, in eleven characters
  expect((await workbench.type("L4", "=CLV.LIFETIME(60%)")).text).toBe("1,666666667");
  // edited and left, it keeps its digits
  await workbench.write("L5", [[1.23456789012345]]);
  await workbench.select("L5");
  await workbench.page.keyboard.press("F2");
  await workbench.page.waitForFunction(() => window.workbench!.editing());
  expect(await workbench.enter("L5")).toMatchObject({ value: 1.23456789012345, text: "1,23456789" });
  expect(
    await paneFrame(workbench).evaluate(() => [
      Office.context.displayLanguage,
      Boolean(Office.context.officeTheme.isDarkTheme),
    ]),
  ).toEqual(["fr-FR", true]);
  await workbench.select("L3");
  await workbench.page.keyboard.type("=CLV.AO");
  await workbench.page.getByText("Panier moyen :", { exact: false }).waitFor();
  expect(workbench.trouble).toEqual([]);
});
