import type { CellReading } from "../../src/workbench/handle";
import { paneFrame } from "./pane";
import { session } from "./session";
import type { WorkbenchPage } from "./workbenchPage";

const open = session();
type Value = CellReading["value"];

/** A typist at the grid: by keys, but for the choice of a cell. */
class Typist {
  constructor(readonly workbench: WorkbenchPage) {}
  get page() {
    return this.workbench.page;
  }

  async editing(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench!.editing());
  }
  /** F2, and Enter without a change. */
  async again(cell: string): Promise<CellReading> {
    await this.workbench.select(cell);
    await this.page.keyboard.press("F2");
    await this.editing();
    return this.workbench.enter(cell);
  }
  /** What F2 shows. */
  async edited(cell: string): Promise<string | null> {
    await this.workbench.select(cell);
    await this.page.keyboard.press("F2");
    await this.editing();
    const text = await this.page.evaluate(() => window.workbench!.entry());
    await this.page.keyboard.press("Escape");
    await this.page.waitForFunction(() => !window.workbench!.editing());
    return text;
  }
  /** As the browser hands over what another program has put on the clipboard. */
  async paste(cell: string, clipboard: Readonly<Record<string, string>>): Promise<void> {
    await this.workbench.select(cell);
    await this.page.evaluate((items) => {
      const transfer = new DataTransfer();
      for (const [kind, text] of Object.entries(items)) transfer.setData(kind, text);
      document.activeElement!.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true }),
      );
    }, clipboard);
  }
  async shown(address: string): Promise<[Value, string][][]> {
    return (await this.workbench.rows(address)).map((row) =>
      row.map(({ value, text }) => [value, text.replace(/\s/g, " ")]),
    );
  }
  /** The grid reads and writes the clipboard when it gets to it. */
  async until(ready: () => Promise<boolean>): Promise<void> {
    while (!(await ready())) await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  async copy(area: string, shown: string): Promise<void> {
    await this.workbench.select(area);
    await this.page.keyboard.press("Control+C");
    await this.until(async () => (await this.page.evaluate(() => navigator.clipboard.readText())).includes(shown));
  }
  /** The grid's own undo. */
  async undo(): Promise<void> {
    await this.page.keyboard.press("Control+Z");
  }
}

/** Cells without a format of their own: each is used once. */
let row = 1;
async function typedAndBack(typist: Typist, text: string, value: Value, edited: string): Promise<void> {
  row++;
  const [first, second] = [`R${row}`, `S${row}`];
  expect((await typist.workbench.type(first, text)).value).toBe(value);
  expect((await typist.again(first)).value).toBe(value);
  expect(await typist.edited(first)).toBe(edited);
  expect((await typist.workbench.type(second, edited)).value).toBe(value);
}

const openTypist = async (query: string): Promise<Typist> => {
  const typist = new Typist(await open(query));
  await typist.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return typist;
};

describe("in French", () => {
  let typist: Typist;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    typist = await openTypist("lang=fr&theme=light");
    ({ workbench } = typist);
  });
  afterEach(() => {
    expect(workbench.trouble).toEqual([]);
  });

  test.each<[string, Value, string]>([
    ["7,5 %", 0.075, "7,5%"],
    ["2,667", 2.667, "2,667"],
    ["1 250 000", 1_250_000, "1250000"],
    ["1\u202f234,5 €", 1234.5, "1234,5"],
    ["1.250.000", 1_250_000, "1250000"],
    ["1.234,50", 1234.5, "1234,5"],
    ["\u22123,5", -3.5, "-3,5"],
    ["1,5E3", 1500, "1500"],
    ["01/04/2024", 45_383, "01/04/2024"],
    ["3 janv. 2024", 45_294, "03/01/2024"],
    ["10:30", 0.4375, "10:30:00"],
    ["VRAI", true, "VRAI"],
    ["faux", false, "FAUX"],
    ["1.234", "1.234", "1.234"],
    ["2.5", "2.5", "2.5"],
    ["'7,5", "7,5", "'7,5"],
    ["bonjour", "bonjour", "bonjour"],
  ])("%s is typed, edited again and typed back", (text, value, edited) => typedAndBack(typist, text, value, edited));

  test.each<[string, string, string]>([
    ["=CLV.RATING(0,3;0,1)", "=CLV.RATING(0.3,0.1)", "=CLV.RATING(0,3; 0,1)"],
    ["=CLV.LIFETIME(0,6)", "=CLV.LIFETIME(0.6)", "=CLV.LIFETIME(0,6)"],
    ["=CLV.MAXCAC(45,83)", "=CLV.MAXCAC(45.83)", "=CLV.MAXCAC(45,83)"],
    ["=CLV.AOV(1000000,40000)", "=CLV.AOV(1000000,40000)", "=CLV.AOV(1000000; 40000)"],
    ["=somme(1,5;2,25)", "=SUM(1.5,2.25)", "=SOMME(1,5; 2,25)"],
    ["=ARRONDI(10/3;2", "=ROUND(10/3,2)", "=ARRONDI(10/3; 2)"],
    ["=ROUND(10/3,2)", "=ROUND(10/3,2)", "=ARRONDI(10/3; 2)"],
    ['=SI(VRAI;0,05;"a;b,c")', '=IF(TRUE,0.05,"a;b,c")', '=SI(VRAI; 0,05; "a;b,c")'],
    ["=SOMME({1,5.2;3.4})", "=SUM({1.5,2;3,4})", "=SOMME({1,5.2;3.4})"],
    ["=MOYENNE(C10;1,5)*7,5 %", "=AVERAGE(C10,1.5)*7.5%", "=MOYENNE(C10; 1,5)*7,5%"],
  ])("the formula %s", async (text, formula, edited) => {
    const entered = await workbench.type("T2", text);
    expect(entered).toMatchObject({ formula, error: null });
    expect((await typist.again("T2")).formula).toBe(formula);
    expect(await typist.edited("T2")).toBe(edited);
    expect(await workbench.type("T4", edited)).toMatchObject({ formula, value: entered.value });
  });

  test("the sheet's own rules take what is typed", async () => {
    await workbench.write("BA1", [[null]]);
    await paneFrame(workbench).evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("BA1:BA2");
        range.numberFormat = [["#,##0"], ["0.00%"]];
        range.getCell(0, 0).dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
        range.getCell(1, 0).dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
        await context.sync();
      }),
    );
    expect((await workbench.type("BA1", "1 250 000")).value).toBe(1_250_000);
    expect((await workbench.type("BA2", "7,5 %")).value).toBe(0.075);
    expect((await workbench.type("BA2", "7,25%")).value).toBe(0.0725);
  });

  test("a text that is a figure elsewhere says how it is written here, at once and whenever it is selected", async () => {
    const sentence = workbench.page.getByRole("status").filter({ hasText: "est un texte" });
    await workbench.type("AX10", "1.234");
    await sentence.waitFor();
    expect((await sentence.innerText()).replace(/\s/g, " ")).toBe(
      "« 1.234 » est un texte. Pour un nombre, écrivez 1234 ou 1,234.",
    );
    await workbench.screenshot("workbench-fr-sentence");
    await workbench.select("AX12");
    await sentence.waitFor({ state: "detached" });
    await workbench.select("AX10");
    await sentence.waitFor();
    expect((await workbench.cell("AX10")).message).toContain("1.234");
    await workbench.type("AX10", "1,234");
    expect((await workbench.cell("AX10")).message).toBeNull();
  });

  test("lines of text are pasted", async () => {
    await typist.paste("V1", { "text/plain": "1 234,50" });
    expect(await typist.shown("V1:V1")).toEqual([[[1234.5, "1 234,50"]]]);
    await typist.paste("V2", {
      "text/plain": "2,667\t1 234,50 €\t01/04/2024\r\nVRAI\t=SOMME(1,5;2)\t1.5\r\n7,5 %\t#VALEUR!\tbonjour\r\n",
    });
    expect(await typist.shown("V2:X4")).toEqual([
      [
        [2.667, "2,667"],
        [1234.5, "1 234,50 €"],
        [45_383, "01/04/2024"],
      ],
      [
        [true, "VRAI"],
        [3.5, "3,5"],
        ["1.5", "1.5"],
      ],
      [
        [0.075, "7,50%"],
        ["#VALUE!", "#VALEUR!"],
        ["bonjour", "bonjour"],
      ],
    ]);
    expect((await workbench.cell("W3")).formula).toBe("=SUM(1.5,2)");
    await typist.undo();
    expect((await workbench.values("V2:X4")).flat().every((value) => value === null)).toBe(true);
  });

  const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--
    .xl65 {mso-number-format:"0\\.000";} .xl66 {mso-number-format:"Short Date";} .xl67 {mso-number-format:"\\@";} --></style></head><body><table>
    <tr><td class=xl65 align=right>2,667</td><td align=right>7,5&nbsp;%</td><td class=xl66 align=right>01/04/2024</td><td align=right>1&nbsp;234,50</td><td class=xl67>00123</td><td>VRAI</td></tr></table></body></html>`;
  const LIBRE = `<html><head><meta name="generator" content="LibreOffice"/></head><body><table>
    <tr><td align="right" sdval="2.66666666666667" sdnum="1036;0;0,000"><font face="Calibri">2,667</font></td><td sdval="0.075" sdnum="1036;0;0,0%"><font face="Calibri">7,5%</font></td>
    <td sdval="45383" sdnum="1036;0;JJ/MM/AAAA">01/04/2024</td><td sdval="1234.5" sdnum="1036;0;# ##0,00">1 234,50</td><td sdnum="1036;0;@">00123</td><td sdval="1" sdnum="1036;1036;BOOLEAN">VRAI</td></tr></table></body></html>`;

  test.each<[string, string, number]>([
    ["Excel", EXCEL, 2.667],
    ["LibreOffice", LIBRE, 2.66666666666667],
  ])("cells of %s are pasted", async (_program, html, ratio) => {
    await typist.paste("AA2", { "text/html": html, "text/plain": "x" });
    expect(await typist.shown("AA2:AF2")).toEqual([
      [
        [ratio, expect.stringMatching(/^2,66/) as string],
        [0.075, "7,50%"],
        [45_383, "01/04/2024"],
        [1234.5, "1 234,50"],
        ["00123", "00123"],
        [true, "VRAI"],
      ],
    ]);
    await typist.undo();
    expect(await workbench.values("AA2:AF2")).toEqual([[null, null, null, null, null, null]]);
  });

  test("the menu's Paste reads the clipboard in the same way", async () => {
    await workbench.page.evaluate(
      (html) =>
        navigator.clipboard.write([
          new ClipboardItem({
            "text/html": new Blob([html], { type: "text/html" }),
            "text/plain": new Blob(["x"], { type: "text/plain" }),
          }),
        ]),
      LIBRE,
    );
    const first = await pasteByMenu(typist);
    expect((await workbench.values(`${first}:${first.replace(/^[A-Z]+/, "AZ")}`))[0]!.slice(0, 4)).toEqual([
      2.66666666666667, 0.075, 45_383, 1234.5,
    ]);
    await typist.undo();
    await workbench.page.evaluate(() => navigator.clipboard.writeText("1 234,50"));
    const single = await pasteByMenu(typist);
    expect((await workbench.cell(single)).value).toBe(1234.5);
    await typist.undo();
  });

  test("functions are offered by their French names, and the argument after a semicolon is the next one", async () => {
    await workbench.select("AH2");
    await workbench.page.keyboard.type("=SOMM");
    await workbench.page.getByRole("listitem").filter({ hasText: "SOMME.SI.ENS" }).waitFor();
    await workbench.page.keyboard.press("Escape");
    await workbench.page.keyboard.press("Escape");
    await workbench.select("AH3");
    await workbench.page.keyboard.type("=CLV.AOV(1");
    const active = workbench.page.locator("span.univer-text-primary-500");
    await active.filter({ hasText: "revenue" }).waitFor();
    await workbench.page.keyboard.type(",5;");
    await active.filter({ hasText: "orders" }).waitFor();
    await workbench.screenshot("workbench-fr-typing");
    await workbench.page.keyboard.type("2");
    expect(await workbench.enter("AH3")).toMatchObject({ value: 0.75, formula: "=CLV.AOV(1.5,2)" });
  });

  test("a cell clicked behind a semicolon becomes an argument", async () => {
    await workbench.select("C4");
    await workbench.page.keyboard.type("=CLV.AOV(1,5;");
    // the help on the second argument shows that the grid has read the formula
    await workbench.page.locator("span.univer-text-primary-500").filter({ hasText: "orders" }).waitFor();
    await workbench.enterGrid();
    await workbench.page.waitForFunction(() => /; [A-Z]+\d+$/.test(window.workbench!.entry() ?? ""));
    expect((await workbench.enter("C4")).formula).toMatch(/^=CLV\.AOV\(1\.5,[A-Z]+\d+\)$/);
    await workbench.write("C4", [[null]]);
  });

  test("a formula that is filled down is edited in each of its cells", async () => {
    await workbench.type("AJ1", "=AK1*2,5");
    await workbench.select("AJ1:AJ4");
    await workbench.page.keyboard.press("Control+D");
    expect(await typist.edited("AJ3")).toBe("=AK3*2,5");
    await typist.again("AJ3");
    await workbench.write("AK3", [[2]]);
    expect((await workbench.cell("AJ3")).value).toBe(5);
  });

  test("texts that formulas calculate with, errors and truth values are French too", async () => {
    expect((await workbench.type("AL1", '="1,5"+1')).value).toBe(2.5);
    expect((await workbench.type("AL2", '="1 234,50"*2')).value).toBe(2469);
    expect(await workbench.type("AL3", '="2.5"+1')).toMatchObject({ error: "#VALUE!", text: "#VALEUR!" });
    expect((await workbench.type("AL6", '="01/04/2024"+0')).value).toBe(45_383);
    expect((await workbench.type("AL7", '=CNUM("7,5 %")')).value).toBe(0.075);
    await workbench.write("AM1", [[1.5], [2.5], [3.5]]);
    expect((await workbench.type("AL8", '=NB.SI(AM1:AM3;">2,4")')).value).toBe(2);
    expect((await workbench.type("AL9", '=SOMME.SI(AM1:AM3;">="&AM2)')).value).toBe(6);
    expect((await workbench.type("AL10", '=AM1&" | "&VRAI')).value).toBe("1,5 | VRAI");
    expect((await workbench.type("AL11", '=JOINDRE.TEXTE(" + ";VRAI;AM1:AM3)')).value).toBe("1,5 + 2,5 + 3,5");
    expect(await workbench.type("AL4", "=1=1")).toMatchObject({ value: true, text: "VRAI" });
    expect(await workbench.type("AL5", "=INCONNU(1)")).toMatchObject({ error: "#NAME?", text: "#NOM?" });
  });

  test("numbers in formulas are numbers however they are written", async () => {
    expect((await workbench.type("H3", "=2*1,10")).value).toBe(2.2);
    expect((await workbench.type("H3", "=SI(3<=0,50;1;0)")).value).toBe(0);
    expect((await workbench.type("H3", "=ESTTEXTE(1E-8)")).value).toBe(false);
    expect((await workbench.type("H3", "=SOMME({0,50;1,0})")).value).toBe(1.5);
    expect((await workbench.type("H3", '="0,50"&1')).value).toBe("0,501");
  });

  test("Office.js tells the add-in what the grid takes", async () => {
    await workbench.write("AN1", [["=SUM(1.5,2)"]]);
    const told = await paneFrame(workbench).evaluate(() =>
      Excel.run(async (context) => {
        const { application, worksheets } = context.workbook;
        application.load("decimalSeparator,thousandsSeparator");
        application.cultureInfo.load("name");
        application.cultureInfo.numberFormat.load();
        const cell = worksheets.getActiveWorksheet().getRange("AN1").load("formulas,formulasLocal");
        await context.sync();
        const { numberDecimalSeparator, numberGroupSeparator } = application.cultureInfo.numberFormat;
        return [
          application.decimalSeparator,
          application.thousandsSeparator,
          application.cultureInfo.name,
          numberDecimalSeparator,
          numberGroupSeparator,
          String(cell.formulas[0]![0]),
          String(cell.formulasLocal[0]![0]),
        ];
      }),
    );
    expect(told).toEqual([",", "\u00a0", "fr-FR", ",", "\u00a0", "=SUM(1.5,2)", "=SOMME(1,5;2)"]);
  });

  test("a French hand types, copies and pastes the whole worked example and reads 45,83 €", async () => {
    const INPUTS = [
      "1 000 000 €",
      "40 000",
      "15 000",
      "800 000 €",
      "180 000,00 €",
      "450 000 €",
      "160 000 €",
      "60 %",
      "246 000,00 €",
      "8 200",
    ];
    await workbench.select("AQ2");
    for (const text of INPUTS) {
      await workbench.page.keyboard.type(text);
      await workbench.page.keyboard.press("Enter");
      await workbench.page.waitForFunction(() => !window.workbench!.editing());
    }
    const formulas = [
      "=CLV.AOV(AQ2;AQ3)",
      "=CLV.FREQUENCY(AQ3;AQ4)",
      "=CLV.COGS(AQ6;AQ7;AQ8)",
      "=CLV.MARGIN(AQ5;AQ14)",
      "=CLV.VALUE(AQ12;AQ13;AQ15;AQ9)",
    ];
    for (const [i, formula] of formulas.entries()) await workbench.type(`AQ${12 + i}`, formula);
    expect((await workbench.values("AQ2:AQ11")).flat()).toEqual([
      1_000_000, 40_000, 15_000, 800_000, 180_000, 450_000, 160_000, 0.6, 246_000, 8_200,
    ]);
    await workbench.type("AQ17", '=ARRONDI(AQ16;2)&" €"');
    expect((await workbench.cell("AQ17")).value).toBe("45,83 €");
    expect((await workbench.cell("AQ16")).value).toBeNear(45.8333333333333, 1e-12);
    // the whole column, copied and pasted beside itself
    await typist.copy("AQ2:AQ17", "180");
    await workbench.select("AS2");
    await workbench.page.keyboard.press("Control+V");
    await typist.until(async () => (await workbench.cell("AS16")).value !== null);
    expect((await workbench.cell("AS16")).value).toBeNear(45.8333333333333, 1e-12);
    expect((await workbench.cell("B7")).text.replace(/\s/g, " ")).toBe("45,83 €");
    await workbench.screenshot("workbench-fr-entry");
  });
});

/** Answers the cell, an empty one that is free to the right. */
async function pasteByMenu(typist: Typist): Promise<string> {
  const { workbench, page } = typist;
  await workbench.select("BC60");
  const address = await page.evaluate(() => window.workbench!.selection());
  await page.locator("canvas[id^=univer-sheet-main-canvas]").click({ button: "right", position: { x: 300, y: 300 } });
  await page.getByText("Coller", { exact: true }).first().click();
  const cell = (await page.evaluate(() => window.workbench!.selection())).replace(/^.*!/, "").replace(/:.*$/, "");
  expect(address).not.toContain(cell);
  await typist.until(async () => (await workbench.cell(cell)).value !== null);
  return cell;
}

describe("in English", () => {
  let typist: Typist;
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    typist = await openTypist("lang=en&theme=light");
    ({ workbench } = typist);
  });
  afterEach(() => {
    expect(workbench.trouble).toEqual([]);
  });

  test.each<[string, Value, string]>([
    ["1,234", 1234, "1234"],
    ["1,234.50", 1234.5, "1234.5"],
    ["7.5 %", 0.075, "7.5%"],
    ["2.5", 2.5, "2.5"],
    ["€45.83", 45.83, "45.83"],
    ["01/04/2024", 45_295, "1/4/2024"],
    ["TRUE", true, "TRUE"],
    ["7,5", "7,5", "7,5"],
  ])("%s is typed, edited again and typed back", (text, value, edited) => typedAndBack(typist, text, value, edited));

  test("numbers in formulas are numbers however they are written", async () => {
    expect((await workbench.type("H3", "=IF(3<=0.50,1,0)")).value).toBe(0);
    expect((await workbench.type("H3", "=3<2.75E-8")).value).toBe(false);
    expect((await workbench.type("H3", "=SUM({0.50,1.0})")).value).toBe(1.5);
    expect((await workbench.type("H3", '="0.50"&1')).value).toBe("0.501");
  });

  test("formulas, their texts and errors stay English", async () => {
    expect(await workbench.type("T2", "=SUM(1.5,2.25)")).toMatchObject({ value: 3.75, formula: "=SUM(1.5,2.25)" });
    expect(await typist.edited("T2")).toBe("=SUM(1.5,2.25)");
    expect((await workbench.type("T3", '="1.5"+1')).value).toBe(2.5);
    expect(await workbench.type("T4", "=SOMME(1)")).toMatchObject({ error: "#NAME?", text: "#NAME?" });
  });

  test("lines of text are pasted, and a text that is a figure elsewhere says so", async () => {
    await typist.paste("V2", { "text/plain": "2.667\t1,234.50\t€45.83\n1.234,50\tTRUE\t12/31/2025" });
    expect(await workbench.values("V2:X3")).toEqual([
      [2.667, 1234.5, 45.83],
      ["1.234,50", true, 46_022],
    ]);
    expect((await workbench.cell("V3")).message).toBe("“1.234,50” is a text. For a number, write 1234.5.");
  });

  test("a paste of LibreOffice keeps the digits that its cells do not show", async () => {
    await typist.paste("V6", {
      "text/html":
        '<table><tr><td sdval="2.66666666666667" sdnum="1033;0;0.000"><font>2.667</font></td><td sdnum="1033;0;@">00123</td></tr></table>',
    });
    expect((await workbench.values("V6:W6"))[0]).toEqual([2.66666666666667, "00123"]);
  });
});
