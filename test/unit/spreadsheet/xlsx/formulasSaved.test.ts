import { templateFiles } from "../../../../src/files/templateFiles";
import { fromFile, toFile } from "../../../../src/spreadsheet/xlsx/formulaInFile";
import { besideCell, needsArray } from "../../../../src/spreadsheet/xlsx/manyCells";

test.each([
  ["=SORT(A1:A3)", "_xlfn._xlws.SORT(A1:A3)"],
  [
    "=SUM(Table1[Decimal ],Table1[[#Totals],[Days]],Table1[Image])",
    "SUM(Table1[Decimal ],Table1[[#Totals],[Days]],Table1[Image])",
  ],
  ["=days*2", "days*2"],
  ["=DAYS(days,1)", "_xlfn.DAYS(days,1)"],
  ['=SUM(B2#)&"B2# SORT("', 'SUM(_xlfn.ANCHORARRAY(B2))&"B2# SORT("'],
  ["='A1#'!B2", "'A1#'!B2"],
  ["='it''s'!B2#", "_xlfn.ANCHORARRAY('it''s'!B2)"],
  ["=LET(x,1,x+1)", "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)"],
  ["=CLV.AOV(1,2)", "_xldudf_CLV_AOV(1,2)"],
])("%s is %s in a file", (formula, text) => {
  expect(toFile(formula)).toBe(text);
  expect(fromFile(text)).toBe(formula);
});

test.each([
  ["=SUM(A1:A9*B1:B9)", true],
  ['=IF(MAX(A1:A9)>0,MIN(IF(A1:A9<>"",A1:A9)),"")', true],
  ["=SUM(H2:J2*{1,2,3})", true],
  ["=A1:A3*2", true],
  ["=SUM(LEN(A1:A9))", true],
  ["=SUM(A1*{1,2,3})", false],
  ["=-A:A", true],
  ["=SUM(Table1[x]*2)", true],
  ["=MATCH(1,(A1:A9=1)*(B1:B9=2),0)", true],
  ["=SUMPRODUCT(IF(A1:A3>1,1,0))", true],
  ["=SUMPRODUCT(A1:A9*B1:B9)", false],
  ["=SUMPRODUCT(--(LEN(A1:A9)>0))", false],
  ["=LOOKUP(2,1/(A1:A9>0),B1:B9)", false],
  ["=MATCH(1,INDEX((A1:A9=1)*(B1:B9=2),0),0)", false],
  ["=SUM(A1:A9)*2", false],
  ["=2*SUM(A1:A9,B1:B9)-1", false],
  ["=Table1[@x]*2", false],
  ["=Table1[[#This Row],[x]]*2", false],
  ['="A1:A9*2"', false],
  ["=SUM(A1:B2 B2:C3)", false],
  ["=CLV.NPV(A1:A9*2)", false],
  ["=(", false],
])("%s works on many cells: %s", (formula, expected) => {
  expect(needsArray(formula)).toBe(expected);
});

test.each([
  ['=A:A&"/"&$B:$B', '=A12&"/"&B12'],
  ["=C7+G7:J7", "=C7+#VALUE!"],
  ["=2*G7:L7", "=2*K7"],
  ["=ABS('It''s'!A1:A20)-1:1", "=ABS('It''s'!A12)-K1"],
  ["=SUM(A1:A20)*2", "=SUM(A1:A20)*2"],
  ["=SUMPRODUCT(A1:A20*2)", "=SUMPRODUCT(A1:A20*2)"],
  ["=A1:B20*2", "=#VALUE!*2"],
  ["=T[x]*2", "=T[x]*2"],
])("%s in K12 of a file that knows one cell each is %s", (formula, expected) => {
  expect(besideCell(formula, { row: 11, column: 10 })).toBe(expected);
});

test("no formula of a template does", () => {
  const formulas = templateFiles().flatMap(({ plan }) =>
    plan.cells.flatMap(({ content }) => (content && "formula" in content ? [content.formula] : [])),
  );
  expect(formulas.filter(needsArray)).toEqual([]);
  expect(formulas.length).toBeGreaterThan(100);
});
