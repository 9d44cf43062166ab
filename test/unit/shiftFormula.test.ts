import { shiftFormula } from "../../src/formula/shiftFormula";

test.each([
  ["=A1+B2", 1, 0, "=A2+B3"],
  ["=$A1+A$1+$A$1", 2, 3, "=$A3+D$1+$A$1"],
  ["=SUM(C3:D4)*rate", 0, 1, "=SUM(D3:E4)*rate"],
  ["='Sales Q1'!B4&\"A1\"", 1, 0, "='Sales Q1'!B5&\"A1\""],
  ["=LOG10(A1)+x1.y+revenue_1", 1, 1, "=LOG10(B2)+x1.y+revenue_1"],
  ["=A1", -1, 0, "=#REF!"],
  ["=XFD1", 0, 1, "=#REF!"],
  ["=SUM(A:A)+SUM($B:C)", 5, 1, "=SUM(B:B)+SUM($B:D)"],
  ["=SUM(1:1)+SUM($2:3)", 1, 5, "=SUM(2:2)+SUM($2:4)"],
  ["=Sheet2!A:A&data!B2", 1, 1, "=Sheet2!B:B&data!C3"],
  ["=SUM(XFD:XFD)", 0, 1, "=SUM(#REF!)"],
  ["=SUM(Table1[Q1])+Table1[[#This Row],[FY24]]*A1", 1, 1, "=SUM(Table1[Q1])+Table1[[#This Row],[FY24]]*B2"],
  ['="12:30"&1', 1, 1, '="12:30"&1'],
])("%s copied %i rows and %i columns away reads %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
