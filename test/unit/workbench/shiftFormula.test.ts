import { shiftFormula } from "../../../src/workbench/model/shiftFormula";

test.each([
  ["=A1+B2", 1, 0, "=A2+B3"],
  ["=$A1+A$1+$A$1", 2, 3, "=$A3+D$1+$A$1"],
  ["=SUM(C3:D4)*rate", 0, 1, "=SUM(D3:E4)*rate"],
  ["='Sales Q1'!B4&\"A1\"", 1, 0, "='Sales Q1'!B5&\"A1\""],
  ["=LOG10(A1)+x1.y+revenue_1", 1, 1, "=LOG10(B2)+x1.y+revenue_1"],
  ["=A1", -1, 0, "=#REF!"],
  ["=XFD1", 0, 1, "=#REF!"],
])("%s copied %i rows and %i columns away reads %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
