import { evaluate } from "../../src/explain/evaluate";
import type { Scope } from "../../src/explain/Scope";
import { parseFormula } from "../../src/formula/parseFormula";
import { functions } from "../support/explanations";
import { readingOf, type Cells } from "../support/reading";

const CELLS: Cells = {
  A1: 1,
  A2: 2,
  A3: "three",
  A4: true,
  A5: "",
  B1: 10,
  B2: 20,
  B3: 30,
  B4: "",
  B5: "",
  C1: "#N/A",
  D1: "a",
  D2: "B",
  E5: 5,
};
const reading = readingOf(CELLS, "E5", { names: { rate: "=0.5", half: "=rate/2", column: "=Sheet1!$B$1:$B$3" } });

function valueOf(formula: string, at = { row: 0, column: 0 }): unknown {
  const scope: Scope = {
    reading,
    sheet: "Sheet1",
    at,
    locale: "en",
    functions: new Map(functions.map((entry) => [entry.id, entry])),
    blank: null,
  };
  const outcome = evaluate(parseFormula(formula)!, scope);
  return "value" in outcome ? outcome.value : "error" in outcome ? outcome.error : "unknown";
}

// what Excel answers, by its documentation: operator precedence, comparison of kinds, texts and blanks in cells and
// typed
test.each<[string, unknown]>([
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=10%", 0.1],
  ["=-A2%", -0.02],
  ["=5-2-1", 2],
  ["=8/4/2", 1],
  ["=2--3", 5],
  ['="1"+1', 2],
  ['="x"+1', "#VALUE!"],
  ["=A4+1", 2],
  ["=A5+1", 1],
  ["=A3&A5&1", "three1"],
  ["=TRUE&1", "TRUE1"],
  ["=1/0", "#DIV/0!"],
  ["=0^0", "#NUM!"],
  ["=0^-1", "#DIV/0!"],
  ["=(-1)^0.5", "#NUM!"],
  ["=1E+308*10", "#NUM!"],
  ["=DATE(2025,12,31)", 46022],
  ["=DATE(2024,14,-1)", 45_687],
  ["=DATE(24,1.9,1)", 8767],
  ["=DATE(1900,2,29)", 60],
  ["=DATE(1900,1,61)", 61],
  ["=DATE(1900,1,0)", 0],
  ["=DATE(9999,12,31)", 2_958_465],
  ["=DATE(9999,12,32)", "#NUM!"],
  ["=DATE(-1,1,1)", "#NUM!"],
  ['=DATE("x",1,1)', "#VALUE!"],
  ['="a"="A"', true],
  ['="2">10', true],
  ["=TRUE>9", true],
  ['=A5=""', true],
  ["=A5=0", true],
  ["=1<>2", true],
  ["=A1<=A2", true],
  ["=C1=1", "#N/A"],
  ["=#REF!+1", "#REF!"],
  ["=IF(A5,1,2)", 2],
  ["=IF(TRUE,,2)", null],
  ["=IF(FALSE,1)", false],
  ['=IF("x",1,2)', "#VALUE!"],
  ["=IF(C1,1,2)", "#N/A"],
  ["=IF(TRUE,1,1/0)", 1],
  ["=IFERROR(C1,7)", 7],
  ["=IFERROR(1,1/0)", 1],
  ["=IFNA(C1,7)", 7],
  ["=IFNA(1/0,7)", "#DIV/0!"],
  ["=CHOOSE(2,1,A2,C1)", 2],
  ["=CHOOSE(9,1)", "#VALUE!"],
  ["=ISNUMBER(A1)", true],
  ["=ISNUMBER(C1)", false],
  ["=ISBLANK(A5)", true],
  ["=ISERROR(C1)", true],
  ["=ISNA(1/0)", false],
  ["=ERROR.TYPE(1/0)", 2],
  ["=ERROR.TYPE(C1)", 7],
  ['=ERROR.TYPE("x"+1)', 3],
  ["=ERROR.TYPE(A1)", "#N/A"],
  ["=ISTEXT(A3)", true],
  ["=NOT(A5)", true],
  ["=NA()", "#N/A"],
  ["=TRUE()", true],
  ["=AND(A1:A4)", true],
  ["=AND(A1,FALSE)", false],
  ["=OR(A5,A3:A4)", true],
  ["=OR(A3:A3)", "#VALUE!"],
  ["=AND(C1,1)", "#N/A"],
  ["=SUM(A1:A5)", 3],
  ["=SUM(A1:A5,1,TRUE)", 5],
  ['=SUM("x")', "#VALUE!"],
  // texts of an array count as little as those of cells
  ['=SUM({1,"x";2,TRUE})', 3],
  ["=SUM(B:B)", 60],
  ["=SUM(C1,1)", "#N/A"],
  ["=SUM(A1:A2*B1:B2)", 50],
  ["=SUM(A1:A2,SUM(B1:B3))", 63],
  ["=PRODUCT(A1:A5)", 2],
  ["=MIN(B1:B3,5)", 5],
  ["=MAX(A3:A5)", 0],
  ["=AVERAGE(B1:B3)", 20],
  ["=AVERAGE(A3:A5)", "#DIV/0!"],
  ['=COUNT(A1:A5,C1,"4",TRUE)', 4],
  ["=SUM(column)", 60],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(1234.5,-2)", 1200],
  ["=ROUNDUP(1.01,1)", 1.1],
  ["=ROUNDDOWN(-1.09,1)", -1],
  ["=ROUND(41.25%,2)", 0.41],
  ["=ABS(-3)", 3],
  ["=INT(-1.5)", -2],
  ["=CHISQ.DIST.RT(-1,1)", "#NUM!"],
  ["=SQRT(-1)", "#NUM!"],
  ["=LN(0)", "#NUM!"],
  ["=EXP(0)", 1],
  ["=POWER(2,3)", 8],
  ['=MATCH("b",D1:D2,0)', 2],
  ["=MATCH(99,B1:B3,0)", "#N/A"],
  ["=MATCH(2,A1:A3)", "unknown"],
  ["=INDEX(B1:B3,2)", 20],
  ["=INDEX(A1:B3,3,2)", 30],
  ["=INDEX(A1:C1,2)", 10],
  ["=INDEX(B1:B3,9)", "#REF!"],
  ["=INDEX(B1:B3,0)", "unknown"],
  ["=INDEX(D1:D2,MATCH(MAX(B1:B2),B1:B2,0))", "B"],
  ["=half*8", 2],
  ["=rate", 0.5],
  ["=Z99", null],
  ["=SUM({1,2;3,4})", 10],
  ["=@A1:A3", "#N/A"],
  ["=@B5:F5", 5],
  ["=B1#", "unknown"],
  ["=VLOOKUP(1,A:B,2)", "unknown"],
  ["=A1:B2 B1:C2", "unknown"],
  ["=LET(x,1,x)", "unknown"],
  ["=Sales[x]", "unknown"],
  ["=CLV.AOV(100,4)", 25],
  ["=CLV.AOV(100,)", "#VALUE!"],
  ["=CLV.AOV(100,4,5)", "#VALUE!"],
  ["=CLV.NET(10,4)", 6],
  ["=CLV.AOV(C1,0)", "#N/A"],
  ["=CLV.AOV(VLOOKUP(1,A:B,2),1)", "unknown"],
  ["=CLV.MAXCAC(CLV.SIMPLE(2,3),)", 2],
  ['=CLV.CONVERTCHURN(0.5,"an","year")', 0.5],
])("%s is %j", (formula, value) => {
  const found = valueOf(formula);
  if (typeof value === "number" && typeof found === "number") expect(found).toBeNear(value, 1e-12);
  else expect(found).toBe(value);
});

test("of ranges each place takes its own row and column, as the add-in's functions and Excel's operators do", () => {
  expect([0, 1, 2, 3].map((row) => valueOf("=B1:B3*2", { row, column: 0 }))).toEqual([20, 40, 60, "#N/A"]);
  expect([0, 1].map((column) => valueOf("=CLV.AOV(B1:B3,A1:B1)", { row: 2, column }))).toEqual([30, 3]);
  expect(valueOf("=CLV.AOV(B1:B3,A1:A2)", { row: 0, column: 0 })).toBe("#VALUE!");
  expect(valueOf("={1,2;3,4}", { row: 1, column: 0 })).toBe(3);
});

test("a blank cell is nothing on the web and 0 on the desktop", () => {
  const scope: Scope = {
    reading,
    sheet: "Sheet1",
    at: { row: 0, column: 0 },
    locale: "en",
    functions: new Map(functions.map((entry) => [entry.id, entry])),
    blank: 0,
  };
  expect(evaluate(parseFormula("=CLV.LIFETIME(A5)")!, scope)).toMatchObject({ error: "#DIV/0!" });
  expect(valueOf("=CLV.LIFETIME(A5)")).toBe("#VALUE!");
});

test.each([
  ["SUM", 1_599_920_000],
  ["AVERAGE", 9_999.5],
  ["MIN", 0],
  ["MAX", 19_999],
  ["COUNT", 160_000],
])("%s takes more values than an engine takes arguments", (name, value) => {
  const rows = Array.from({ length: 20_000 }, (_, i) => Array<number>(8).fill(i));
  const long = {
    ...reading,
    areas: [
      { sheet: "Sheet1", row: 0, column: 6, rows: rows.length, columns: 8, values: rows, formulas: rows, text: [] },
    ],
    used: [{ sheet: "Sheet1", row: rows.length - 1, column: 13 }],
  };
  const scope: Scope = {
    reading: long,
    sheet: "Sheet1",
    at: { row: 0, column: 0 },
    locale: "en",
    functions: new Map(),
    blank: null,
  };
  const ranges = [..."GHIJKLMN"].map((column) => `${column}1:${column}20000`).join(",");
  expect(evaluate(parseFormula(`=${name}(${ranges})`)!, scope)).toEqual({ value });
});
