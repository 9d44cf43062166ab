import type { CellValue, ValueAt } from "../../../src/files/cellValue";
import { planSpreadsheet } from "../../../src/files/planSpreadsheet";
import { writeXlsx } from "../../../src/spreadsheet/xlsx/writeXlsx";
import type { Plan, PlanValidation } from "../../../src/template/plan";
import { plainStyle, planOf } from "../../support/planOf";
import { all, readXlsxFile, type XlsxFile } from "../../support/xlsxFile";

const properties = { title: "A sheet", subject: "Value", description: "It says something.", language: "fr" } as const;
const write = async (plan: Plan, valueAt: ValueAt = () => undefined): Promise<XlsxFile> =>
  readXlsxFile(await writeXlsx(planSpreadsheet(plan, valueAt, properties)));
const formulaCell = (formula: string): Plan => planOf([{ row: 0, column: 1, content: { formula } }]);
const sheetOf = ({ parts }: XlsxFile): string => parts.get("xl/worksheets/sheet1.xml")!;

test.each<[CellValue, string, string | number | boolean]>([
  [45.833333333333336, "n", 45.833333333333336],
  [-0, "n", 0],
  ["fragile", "str", "fragile"],
  ["", "str", ""],
  ['a < b & "c"', "str", 'a < b & "c"'],
  [true, "b", true],
  [{ error: "#N/A" }, "e", "#N/A"],
  [{ error: "#DIV/0!" }, "e", "#DIV/0!"],
])("a formula brings its value %j", async (value, type, held) => {
  const { cells } = await write(formulaCell("=1+1"), () => value);
  expect(cells.get("B1")).toEqual({ formula: "1+1", type, value: held });
});

test("a formula whose value is not known brings none", async () => {
  expect((await write(formulaCell("=1+1"))).cells.get("B1")).toEqual({ formula: "1+1", type: "n", value: undefined });
});

test("functions of the add-in have the names that Excel gives them in files", async () => {
  const { cells } = await write(
    formulaCell('=IF(a="CLV.AOV(",CLV.CONVERTDISCOUNT(CLV.AOV(b,c),"year","month"),IFNA(1,2))'),
  );
  expect(cells.get("B1")?.formula).toBe(
    'IF(a="CLV.AOV(",_xldudf_CLV_CONVERTDISCOUNT(_xldudf_CLV_AOV(b,c),"year","month"),_xlfn.IFNA(1,2))',
  );
});

test("Excel calculates its own formulas when it opens a file, and leaves the add-in's alone", async () => {
  const calculation = ({ parts }: XlsxFile): string => /<calcPr[^>]*>/.exec(parts.get("xl/workbook.xml")!)![0];
  expect(calculation(await write(formulaCell("=1+1")))).toBe('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  expect(calculation(await write(formulaCell("=CLV.AOV(1,2)")))).toBe('<calcPr calcId="191029"/>');
  expect(calculation(await write(formulaCell('="CLV.AOV(1,2)"')))).toBe('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
});

test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "<b>", "a & b", "_x0041_", " spaces "])(
  "the text %j stays a text",
  async (value) => {
    const { cells, parts } = await write(planOf([{ row: 0, column: 1, content: { value } }]));
    const { value: held, ...rest } = cells.get("B1")!;
    expect(rest).toEqual({ type: "s" });
    // a reader undoes the escape of the format's own escapes
    expect(String(held).replace("_x005F_", "_")).toBe(value);
    expect(parts.get("xl/sharedStrings.xml")).toContain(value === "_x0041_" ? "_x005F_x0041_" : "<si>");
  },
);

test("texts that begin like a formula are marked as texts, in a copy of their look each; others are not", async () => {
  const bold = { ...plainStyle, bold: true as const };
  const values = ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "1 = 1", "a+b"];
  const file = await write(
    planOf([
      ...values.map((value, column) => ({ row: 0, column, content: { value } })),
      { row: 1, column: 0, style: bold, content: { value: "=x" } },
      { row: 1, column: 1, style: bold, content: { formula: "=1+1" } },
      { row: 1, column: 2, content: { value: -1 } },
    ]),
  );
  const styles = file.parts.get("xl/styles.xml")!;
  const xfs = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/s.exec(styles)!;
  const looks = xfs[2]!.match(/<xf .*?(?:\/>|<\/xf>)/gs)!.map((xf) => xf);
  expect(looks).toHaveLength(Number(xfs[1]));
  const lookOf = (address: string): string =>
    looks[Number(new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(sheetOf(file))![1])]!;
  expect(
    ["A1", "B1", "C1", "D1", "E1", "F1", "A2", "B2", "C2"].map((address) => lookOf(address).includes("quotePrefix")),
  ).toEqual([true, true, true, true, false, false, true, false, false]);
  expect(lookOf("A2").replace('quotePrefix="1" ', "")).toBe(lookOf("B2"));
});

test("what no XML holds reaches no part, wherever it was typed", async () => {
  const bad = "a\u0001\uFFFEb\uFFFFc\uD83D";
  const plan = {
    ...planOf(
      [
        { row: 0, column: 0, content: { value: bad } },
        { row: 1, column: 0, content: { formula: '="x"' } },
      ],
      { title: bad },
    ),
    sheetName: "abc",
  };
  const { parts, cells } = readXlsxFile(
    await writeXlsx(
      planSpreadsheet(
        {
          ...plan,
          page: { ...plan.page, footer: { left: bad, center: "&A", right: "" } },
          validations: [{ row: 0, column: 0, rows: 1, columns: 1, prompt: { title: bad, message: bad } }],
        },
        () => bad,
        { ...properties, title: bad },
      ),
    ),
  );
  for (const xml of parts.values())
    expect(xml).not.toMatch(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#x?(?:0*[0-8]|FFFE|FFFF|6553[45]);/i,
    );
  expect(cells.get("A1")?.value).toBe("abc");
});

test("rows and columns stay in sight, a row begins every printed page, and the cell to begin with is selected all the same", async () => {
  const file = await write(
    planOf([], { sheetName: "It's A", frozen: { rows: 3, columns: 2 }, page: { ...planOf([]).page, titleRow: 30 } }),
  );
  expect(sheetOf(file)).toMatch(/<pane xSplit="2" ySplit="3" topLeftCell="C4" [^>]*state="frozen"/);
  expect(sheetOf(file)).toContain('<selection pane="bottomRight" activeCell="B2" sqref="B2"/>');
  expect(file.parts.get("xl/workbook.xml")).toMatch(
    /<definedName name="_xlnm.Print_Titles" localSheetId="0">'It(?:'|&apos;){2}s A'!\$31:\$31<\/definedName>/,
  );
});

test.each([
  ["a4", "9"],
  ["letter", undefined],
] as const)("a sheet for %s says so", async (paper, code) => {
  const plan = planOf([]);
  const size = /<pageSetup [^>]*/.exec(sheetOf(await write({ ...plan, page: { ...plan.page, paper } })))![0];
  // 1, Letter, is what a file means that says nothing
  expect(/paperSize="(\d+)"/.exec(size)?.[1]).toBe(code ?? "1");
});

test("figures shrink", async () => {
  const sheet = await write(
    planOf([{ row: 0, column: 0, style: { ...plainStyle, align: "right", shrink: true }, content: { value: 1 } }]),
  );
  expect(sheet.parts.get("xl/styles.xml")).toContain('<alignment horizontal="right" shrinkToFit="true"/>');
});

test("the sheet has its widths as Excel counts them, its heights, no grid, and the cell to begin with selected", async () => {
  const sheet = sheetOf(await write(planOf([])));
  // 1 character and 30.2 at 7 pixels, with 5 of padding: 12 and 216 pixels
  const widths = all(/<col [^>]*width="([^"]+)"/g, sheet).map(Number);
  expect(widths.map((width) => Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7))).toEqual([12, 216]);
  expect(all(/<row [^>]*\bht="([^"]+)"/g, sheet)).toEqual(["27", "14.4"]);
  expect(sheet).toContain('showGridLines="0"');
  expect(sheet).toContain('<selection activeCell="B2" sqref="B2"/>');
});

test("a line above a cell wins over the one below its neighbour", async () => {
  const bottom = { weight: "thin", color: "E3E3E3" } as const;
  const top = { weight: "double", color: "242424" } as const;
  const { parts } = await write(
    planOf([
      { row: 0, column: 1, style: { ...plainStyle, bottom } },
      { row: 1, column: 1, style: { ...plainStyle, top } },
    ]),
  );
  const styles = parts.get("xl/styles.xml")!;
  expect(styles).not.toContain("FFE3E3E3");
  expect(styles).toContain('<bottom style="double"><color rgb="FF242424"/></bottom>');
  expect(styles).toContain('<top style="double"><color rgb="FF242424"/></top>');
});

test("names and the area to print belong to the sheet, whatever it is called", async () => {
  const names = [
    { name: "clv", row: 0, column: 1, rows: 1, columns: 1 },
    { name: "orders", row: 0, column: 0, rows: 2, columns: 2 },
  ];
  const { parts } = await write(planOf([], { names, sheetName: "L’année d'A & B" }));
  expect(
    [...parts.get("xl/workbook.xml")!.matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(([, a, b]) => [a, b]),
  ).toEqual([
    ['name="clv" localSheetId="0"', "'L’année d''A &amp; B'!$B$1"],
    ['name="orders" localSheetId="0"', "'L’année d''A &amp; B'!$A$1:$B$2"],
    ['name="_xlnm.Print_Area" localSheetId="0"', "'L’année d''A &amp; B'!$A$1:$B$2"],
  ]);
});

test("a sheet fits one page; one that grows is one page wide and has no end", async () => {
  const plain = await write(planOf([]));
  expect(sheetOf(plain)).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"/>');
  expect(sheetOf(plain)).toContain(
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.25" footer="0.25"/>',
  );
  const growing = await write(
    planOf([], {
      growing: [{ name: "rows", area: { row: 0, column: 0, rows: 2, columns: 2 }, columns: [], inputs: [0] }],
    }),
  );
  expect(sheetOf(growing)).toContain('fitToWidth="1" fitToHeight="0"');
  expect(growing.parts.get("xl/workbook.xml")).not.toContain("Print_Area");
});

const at = { row: 0, column: 1, rows: 1, columns: 1 };
const prompt = { title: "Churn", message: "Share lost." };
test.each<[NonNullable<PlanValidation["rule"]>, string]>([
  [
    { kind: "decimal", min: 0, max: 1 },
    'type="decimal" sqref="B1" operator="between".*<formula1>0</formula1><formula2>1</formula2>',
  ],
  [{ kind: "decimal", above: 0 }, 'type="decimal" sqref="B1" operator="greaterThan".*<formula1>0</formula1></dataV'],
  [{ kind: "decimal", max: 5 }, 'type="decimal" sqref="B1" operator="lessThanOrEqual".*<formula1>5</formula1></dataV'],
  [{ kind: "whole", min: 1 }, 'type="whole" sqref="B1" operator="greaterThanOrEqual".*<formula1>1</formula1></dataV'],
  [
    { kind: "list", values: ["yes", 'say "no"'] },
    'type="list" sqref="B1".*<formula1>"yes,say ""no"""</formula1></dataV',
  ],
])("the rule %j", async (rule, written) => {
  const alert = { title: "Refused", message: "Enter something else." };
  const sheet = sheetOf(await write(planOf([], { validations: [{ ...at, rule, prompt, alert }] })));
  expect(sheet).toMatch(new RegExp(written));
  expect(sheet).toContain(
    'showInputMessage="1" showErrorMessage="1" errorStyle="stop" promptTitle="Churn" prompt="Share lost." errorTitle="Refused" error="Enter something else."',
  );
});

test("a prompt without a rule, and a list that Excel could not hold", async () => {
  expect(sheetOf(await write(planOf([], { validations: [{ ...at, prompt }] })))).toContain(
    'type="none" sqref="B1" allowBlank="1" showInputMessage="1" promptTitle="Churn"',
  );
  await expect(
    write(planOf([], { validations: [{ ...at, prompt, rule: { kind: "list", values: ["a,b"] } }] })),
  ).rejects.toThrow("Excel cannot hold the list a,b");
});

test("formats by condition come in the order of the plan", async () => {
  const flagged = { ...at, formula: '=B1<>"OK"', color: "8A3707", fill: "FDF0E9", bold: true } as const;
  const sheet = sheetOf(
    await write(
      planOf([], { conditionals: [flagged, { ...at, columns: 2, formula: "=ISERROR(B1)", color: "BDBDBD" }] }),
    ),
  );
  expect(sheet).toContain(
    '<conditionalFormatting sqref="B1"><cfRule type="expression" priority="1" dxfId="0"><formula>B1&lt;&gt;"OK"</formula>',
  );
  expect(sheet).toContain(
    '<conditionalFormatting sqref="B1:C1"><cfRule type="expression" priority="2" dxfId="1"><formula>ISERROR(B1)</formula>',
  );
});

test("what a file says of itself", async () => {
  const { parts } = await write(planOf([]));
  expect(parts.get("docProps/core.xml")!.replace(/^.*?<dc:title>/s, "<dc:title>")).toBe(
    "<dc:title>A sheet</dc:title><dc:subject>Value</dc:subject><dc:creator>CLV for Excel</dc:creator><dc:description>It says something.</dc:description>" +
      '<dc:language>fr-FR</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:created>' +
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>',
  );
  expect(parts.get("docProps/app.xml")).toContain("<Application>Microsoft Excel</Application>");
});
