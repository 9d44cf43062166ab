import { isCallNode, isReferenceNode, type CallExpression } from "@borgar/fx";
import fc from "fast-check";
import { fullAddress, localAddress } from "../../src/formula/address";
import { callSpans } from "../../src/formula/callSpans";
import { cellAt } from "../../src/formula/CellReading";
import { allParts, functionNameOf, ownFunctionOf, parseFormula, sourceOf } from "../../src/formula/parseFormula";
import { referentOf, referentsIn } from "../../src/formula/referentOf";
import { referencesIn } from "../../src/formula/referencesIn";
import { formulaTokens } from "../../src/formula/formulaTokens";
import { functionCalls } from "../../src/formula/functionCalls";
import { renaming, rewriteFormula } from "../../src/review/rewriteFormula";
import { readingOf } from "../support/reading";

const ownCalls = (formula: string) =>
  allParts(parseFormula(formula)!).filter((part) => ownFunctionOf(part) !== undefined);

test("calls are found in the order of the text, whatever they are written as", () => {
  const formula = '=IF(A1="CLV.X(",_xldudf_CLV_BGNBD_FIT(B1),clv.value(CLV.AOV(1,2),3))';
  expect(ownCalls(formula).map((call) => [ownFunctionOf(call), sourceOf(formula, call)])).toEqual([
    ["BGNBD.FIT", "_xldudf_CLV_BGNBD_FIT(B1)"],
    ["VALUE", "clv.value(CLV.AOV(1,2),3)"],
    ["AOV", "CLV.AOV(1,2)"],
  ]);
  const names = allParts(parseFormula("=_xlfn._xlws.FILTER(_xlfn.XLOOKUP(1,A:A,B:B),C1)")!)
    .filter(isCallNode)
    .map(functionNameOf);
  expect(names).toEqual(["FILTER", "XLOOKUP"]);
});

test.each(["=CLV.AOV(1,", "=)", "=1 1", "="])("%s cannot be read", (formula) => {
  expect(parseFormula(formula)).toBeUndefined();
});

const book = {
  sheets: ["Sheet1", "Year 1", "It's"],
  namedSheets: ["Sheet1"],
  tables: [],
  spills: [],
  names: [
    { name: "rate", formula: "=0.5" },
    { name: "rate", sheet: "Sheet1", formula: "='Year 1'!$B$2" },
    { name: "twice", formula: "=rate*2" },
    { name: "round", formula: "=round" },
    { name: "table", formula: "=Sheet1!$A$1:$C$3" },
    { name: "broken", formula: "=#REF!" },
  ],
};
const cells = (sheet: string, row: number, column: number, rows = 1, columns = 1) => ({
  kind: "area",
  area: { sheet, row, column, rows, columns },
});

test.each<[string, object]>([
  ["B2", cells("Sheet1", 1, 1)],
  ["$B$2:$C$4", cells("Sheet1", 1, 1, 3, 2)],
  ["'year 1'!A1", cells("Year 1", 0, 0)],
  ["'It''s'!A1", cells("It's", 0, 0)],
  ["A:A", cells("Sheet1", 0, 0, 1_048_576)],
  ["2:3", cells("Sheet1", 1, 0, 2, 16_384)],
  ["rate", cells("Year 1", 1, 1)],
  ["RATE", cells("Year 1", 1, 1)],
  ["table", cells("Sheet1", 0, 0, 3, 3)],
  ["nothing", { kind: "unknownName", name: "nothing" }],
  ["Gone!A1", { kind: "lostSheet", sheet: "Gone" }],
  ["'Year 1'!rate", { kind: "unreadNames", sheet: "Year 1" }],
  ["[1]Sheet1!A1", { kind: "elsewhere" }],
  ["Sales[Revenue]", { kind: "unreadTable", table: "Sales" }],
  ["Sheet1:Sheet2!A1", { kind: "elsewhere" }],
  ["round", { kind: "elsewhere" }],
])("%s leads to %j", (reference, referent) => {
  expect(referentOf(reference, "Sheet1", book)).toEqual(referent);
});

test("a name that stands for a formula leads to what that refers to", () => {
  const shared = { ...book, namedSheets: book.sheets };
  expect(referentOf("twice", "Sheet1", shared)).toMatchObject({ kind: "formula", name: "twice" });
  expect(referentsIn(parseFormula("=CLV.LIFETIME(twice)+A1")!, "Sheet1", shared).map(({ kind }) => kind)).toEqual([
    "formula",
    "area",
    "area",
  ]);
  expect(referentsIn(parseFormula("=round+broken")!, "Sheet1", shared).map(({ kind }) => kind)).toEqual([
    "elsewhere",
    "formula",
  ]);
});

test.each<[string, string, readonly string[][]]>([
  ["=CLV.VALUE(C2;C3;0,4125;C5)", ";", [["C2", "C3", "0,4125", "C5"]]],
  ['=SI(A1="CLV.X(a;b)";CLV.AOV( A1 ; B1 );0)', ";", [["A1", "B1"]]],
  [
    "=CLV.VALUE(CLV.AOV(A1,B1),MIN(1,2),,C1)",
    ",",
    [
      ["CLV.AOV(A1,B1)", "MIN(1,2)", "", "C1"],
      ["A1", "B1"],
    ],
  ],
  ["=CLV.AOV('a,(b'!A1,{1,2})*ACLV.X(1)", ",", [["'a,(b'!A1", "{1,2}"]]],
  ["=CLV.LIFETIMETABLE()", ",", [[]]],
  ["=CLV.AOV(A1", ",", [[]]],
  ['=CLV.AOV("say ""(""",1)', ",", [['"say ""("""', "1"]]],
])("the arguments of %s as it is shown", (formula, separator, wanted) => {
  expect(
    callSpans(formula, separator).map((call) => call.arguments.map(([from, to]) => formula.slice(from, to))),
  ).toEqual(wanted);
});

test("addresses as formulas write them", () => {
  const at = (sheet: string) => fullAddress({ sheet, row: 1, column: 27, rows: 1, columns: 1 });
  expect(["Data", "Year 1", "It's", "A1", "2025", "RC"].map(at)).toEqual([
    "Data!AB2",
    "'Year 1'!AB2",
    "'It''s'!AB2",
    "'A1'!AB2",
    "'2025'!AB2",
    "'RC'!AB2",
  ]);
  expect([
    localAddress({ row: 0, column: 0, rows: 1_048_576, columns: 2 }),
    localAddress({ row: 1, column: 0, rows: 2, columns: 16_384 }),
    localAddress({ row: 0, column: 25, rows: 2, columns: 2 }),
  ]).toEqual(["A:B", "2:3", "Z1:AA2"]);
});

test("a cell is found in what was read", () => {
  const reading = readingOf({ B2: { formula: "=1+1", value: 2, text: "2.00" } }, "B2");
  expect(cellAt(reading, { sheet: "Sheet1", row: 1, column: 1 })).toEqual({ value: 2, formula: "=1+1", text: "2.00" });
  expect(cellAt(reading, { sheet: "Sheet1", row: 1, column: 2 })).toBeUndefined();
});

describe("formulas of real workbooks", () => {
  const real = (parts: readonly string[]) => parts.map((part): [string] => [part]);
  const ELSEWHERE = [
    "Orders[[#Totals],[Revenue]]",
    "Orders['# orders]",
    'Orders[12" pizza]',
    "Orders[12'\" pizza]",
    "[@Revenue]",
    "Orders[@[Net revenue]]",
    "Table1[[#This Row],[a]:[b]]",
    "Orders[a'[b']]",
    "Orders[it''s]",
    "Orders[a,b]",
    "[#Totals]",
    "Orders[]",
    "'C:\\folder\\[Book.xlsx]Sheet 1'!A1",
    "'https://x.example/a/[b.xlsx]S'!$A$1:$B$2",
    "[1]Sheet1!A1",
    "[Book.xlsx]Sheet1!A1",
    "'[a b.xlsx]It''s'!A1",
    "[1]!rate",
    "'C:\\b.xlsx'!rate",
    "Book.xlsx!rate",
    "'Book 1.xlsx'!Table1[a]",
    "Sheet1:Sheet3!A1",
    "'Year 1:Year 3'!A1:B2",
    "A1.:.B10",
    "A1:.A9",
  ] as const;

  test.each(real(ELSEWHERE))("%s is one reference whose value only Excel knows", (reference) => {
    const expression = parseFormula(`=CLV.AOV(${reference},Orders[10" pizza])`)!;
    const [first] = allParts(expression).filter(isReferenceNode);
    expect(first?.value).toBe(reference);
    expect(referentOf(reference, "Sheet1", { ...book, sheets: [...book.sheets, "Sheet3"] })).toMatchObject({
      kind: expect.stringMatching(/elsewhere|unreadTable/) as string,
    });
    expect(
      referencesIn(`=CLV.AOV(${reference},1)`).every(
        ({ sheet, cells: found }) => found !== undefined && (sheet === undefined || sheet.includes(":") === false),
      ),
    ).toBe(true);
  });

  test.each(
    real([
      "Sheet2!#REF!",
      "'Year 1'!#REF!",
      "#REF!$A$1",
      "#REF!A1:B2",
      "[1]Sheet1!#REF!",
      "'C:\\[b.xlsx]S'!#REF!",
      "#REF!",
    ]),
  )("%s is the error that it is", (reference) => {
    const {
      arguments: [first, second],
    } = parseFormula(`=CLV.AOV(${reference},B1)`) as CallExpression;
    expect(first).toMatchObject({ type: "ErrorLiteral", value: "#REF!" });
    expect(second).toMatchObject({ type: "ReferenceIdentifier", value: "B1" });
  });

  test.each<[string, readonly string[]]>([
    ["=LET(rate,A1,CLV.LIFETIME(rate))", ["A1"]],
    ["=_xlfn.LET(_xlpm.x,1,CLV.LIFETIME(_xlpm.x)+B2)", ["B2"]],
    ["=LAMBDA(x,CLV.LIFETIME(x)/C3)(D4)", ["C3", "D4"]],
    ["=LET(a,A1,b,a*2,LAMBDA(c,a+b+c+z)(B1))", ["A1", "z", "B1"]],
    ["=MAP(A1:A3,LAMBDA(row,CLV.LIFETIME(ROW)))+row", ["A1:A3", "row"]],
  ])("%s refers to what it does not name itself", (formula, references) => {
    expect(
      allParts(parseFormula(formula)!)
        .filter(isReferenceNode)
        .map(({ value }) => value),
    ).toEqual(references);
  });

  test("a name of another workbook is none that is missing in this one", () => {
    expect(
      [
        "=CLV.LIFETIME([1]!rate)",
        "=CLV.LIFETIME('C:\\b.xlsx'!rate)",
        "=CLV.LIFETIME(Book.xlsx!rate)",
        "=CLV.LIFETIME('C:\\a\\[b.xlsx]S'!rate)",
      ].map((formula) => referencesIn(formula)),
    ).toEqual([[], [], [], []]);
  });

  test.each([
    "R12M",
    "RC1",
    "C2C",
    "R",
    "C",
    "rc",
    "R1C1",
    "A1",
    "XFD1048576",
    "Q1_2024",
    "FY25",
    "TRUE",
    "1st",
    "2025",
    "It's",
    "Year 1",
    "a-b",
    "😀",
    "e\u0301te\u0301",
    "",
  ])("the sheet %s is quoted", (sheet) => {
    expect(fullAddress({ sheet, row: 0, column: 0, rows: 1, columns: 1 })).toBe(`'${sheet.replaceAll("'", "''")}'!A1`);
  });

  test.each(["Data", "Été", "Feuil1", "Sheet1", "Rates", "Clients", "Company_A", "_x", "Zürich.2"])(
    "the sheet %s is not",
    (sheet) => {
      expect(fullAddress({ sheet, row: 0, column: 0, rows: 1, columns: 1 })).toBe(`${sheet}!A1`);
    },
  );

  test("whatever a sheet is called, its address is read as that sheet again", () => {
    const names = fc
      .oneof(
        fc.string({ minLength: 1, maxLength: 31, unit: "grapheme" }),
        fc.stringMatching(/^[RCAX]{1,3}\d{0,3}[A-Z]?$/),
      )
      .filter((name) => name !== "" && !/[[\]:*?/\\]/.test(name));
    fc.assert(
      fc.property(names, (sheet) => {
        const reference = fullAddress({ sheet, row: 1, column: 1, rows: 1, columns: 1 });
        const [node] = allParts(parseFormula(`=CLV.AOV(${reference},1)`)!).filter(isReferenceNode);
        expect(node?.value).toBe(reference);
        expect(
          referentOf(reference, "Sheet1", { sheets: [sheet], namedSheets: [], tables: [], spills: [], names: [] }),
        ).toEqual(cells(sheet, 1, 1));
      }),
      { numRuns: 500 },
    );
  });

  test("a formula comes back byte for byte, from its tokens and when it is written again", () => {
    const leaf = fc.constantFrom(
      ...ELSEWHERE,
      "Sheet2!#REF!",
      "#REF!$A$1",
      "A1#",
      "@A1:A3",
      '{1,2;"a",#N/A}',
      '"[x\'!"""',
      "'It''s'!A1",
      "A:A",
      " 1.5E-3 ",
      "-2%",
      "TRUE",
      "name",
      "_xlfn.ANCHORARRAY(A1)",
      "",
    );
    const formulas = fc
      .array(leaf, { minLength: 1, maxLength: 6 })
      .map((parts) => `=CLV.AOV( ${parts.join(",")})\n+ _xlfn.LET(_xlpm.x,${parts.join(" ")},_xlpm.x)`);
    fc.assert(
      fc.property(
        fc.oneof(
          formulas,
          fc.string({ maxLength: 40 }).map((text) => `=${text}`),
          fc.stringMatching(/^=['"[\]#!A1REF(),:]{0,20}$/),
        ),
        (formula) => {
          expect(
            formulaTokens(formula)
              .map(({ text }) => text)
              .join(""),
          ).toBe(formula);
          expect(
            rewriteFormula(
              formula,
              functionCalls(formula, { ids: ["AOV"] }).map((call) => renaming(call, false)),
            ),
          ).toBe(formula.replaceAll(/CLV\.AOV/gi, "CLV.AOV"));
          expect(() => parseFormula(formula)).not.toThrow();
        },
      ),
      { numRuns: 2000 },
    );
  });
});
