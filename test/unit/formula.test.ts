import { isCallNode } from "@borgar/fx";
import { fullAddress, localAddress } from "../../src/formula/address";
import { callSpans } from "../../src/formula/callSpans";
import { cellAt } from "../../src/formula/CellReading";
import { allParts, functionNameOf, ownFunctionOf, parseFormula, sourceOf } from "../../src/formula/parseFormula";
import { referentOf, referentsIn } from "../../src/formula/referentOf";
import { readingOf } from "../support/reading";

const ownCalls = (formula: string) => allParts(parseFormula(formula)!).filter((part) => ownFunctionOf(part) !== undefined);

test("calls are found in the order of the text, whatever they are written as", () => {
  const formula = '=IF(A1="CLV.X(",_xldudf_CLV_BGNBD_FIT(B1),clv.value(CLV.AOV(1,2),3))';
  expect(ownCalls(formula).map((call) => [ownFunctionOf(call), sourceOf(formula, call)])).toEqual([
    ["BGNBD.FIT", "_xldudf_CLV_BGNBD_FIT(B1)"], ["VALUE", "clv.value(CLV.AOV(1,2),3)"], ["AOV", "CLV.AOV(1,2)"],
  ]);
  const names = allParts(parseFormula("=_xlfn._xlws.FILTER(_xlfn.XLOOKUP(1,A:A,B:B),C1)")!).filter(isCallNode).map(functionNameOf);
  expect(names).toEqual(["FILTER", "XLOOKUP"]);
});

test.each(["=CLV.AOV(1,", "=)", "=1 1", "="])("%s cannot be read", (formula) => {
  expect(parseFormula(formula)).toBeUndefined();
});

const book = {
  sheets: ["Sheet1", "Year 1", "It's"], namedSheets: ["Sheet1"],
  names: [
    { name: "rate", formula: "=0.5" }, { name: "rate", sheet: "Sheet1", formula: "='Year 1'!$B$2" }, { name: "twice", formula: "=rate*2" }, { name: "round", formula: "=round" },
    { name: "table", formula: "=Sheet1!$A$1:$C$3" }, { name: "broken", formula: "=#REF!" },
  ],
};
const cells = (sheet: string, row: number, column: number, rows = 1, columns = 1) => ({ kind: "area", area: { sheet, row, column, rows, columns } });

test.each<[string, object]>([
  ["B2", cells("Sheet1", 1, 1)], ["$B$2:$C$4", cells("Sheet1", 1, 1, 3, 2)], ["'year 1'!A1", cells("Year 1", 0, 0)], ["'It''s'!A1", cells("It's", 0, 0)],
  ["A:A", cells("Sheet1", 0, 0, 1_048_576)], ["2:3", cells("Sheet1", 1, 0, 2, 16_384)], ["rate", cells("Year 1", 1, 1)], ["RATE", cells("Year 1", 1, 1)], ["table", cells("Sheet1", 0, 0, 3, 3)],
  ["nothing", { kind: "unknownName", name: "nothing" }], ["Gone!A1", { kind: "lostSheet", sheet: "Gone" }], ["'Year 1'!rate", { kind: "unreadNames", sheet: "Year 1" }],
  ["[1]Sheet1!A1", { kind: "elsewhere" }], ["Sales[Revenue]", { kind: "elsewhere" }], ["Sheet1:Sheet2!A1", { kind: "elsewhere" }], ["round", { kind: "elsewhere" }],
])("%s leads to %j", (reference, referent) => {
  expect(referentOf(reference, "Sheet1", book)).toEqual(referent);
});

test("a name that stands for a formula leads to what that refers to", () => {
  const shared = { ...book, namedSheets: book.sheets };
  expect(referentOf("twice", "Sheet1", shared)).toMatchObject({ kind: "formula", name: "twice" });
  expect(referentsIn(parseFormula("=CLV.LIFETIME(twice)+A1")!, "Sheet1", shared).map(({ kind }) => kind)).toEqual(["formula", "area", "area"]);
  expect(referentsIn(parseFormula("=round+broken")!, "Sheet1", shared).map(({ kind }) => kind)).toEqual(["elsewhere", "formula"]);
});

test.each<[string, string, readonly string[][]]>([
  ["=CLV.VALUE(C2;C3;0,4125;C5)", ";", [["C2", "C3", "0,4125", "C5"]]],
  ['=SI(A1="CLV.X(a;b)";CLV.AOV( A1 ; B1 );0)', ";", [["A1", "B1"]]],
  ["=CLV.VALUE(CLV.AOV(A1,B1),MIN(1,2),,C1)", ",", [["CLV.AOV(A1,B1)", "MIN(1,2)", "", "C1"], ["A1", "B1"]]],
  ["=CLV.AOV('a,(b'!A1,{1,2})*ACLV.X(1)", ",", [["'a,(b'!A1", "{1,2}"]]],
  ["=CLV.LIFETIMETABLE()", ",", [[]]],
  ["=CLV.AOV(A1", ",", [[]]],
  ['=CLV.AOV("say ""(""",1)', ",", [['"say ""("""', "1"]]],
])("the arguments of %s as it is shown", (formula, separator, wanted) => {
  expect(callSpans(formula, separator).map((call) => call.arguments.map(([from, to]) => formula.slice(from, to)))).toEqual(wanted);
});

test("addresses as formulas write them", () => {
  const at = (sheet: string) => fullAddress({ sheet, row: 1, column: 27, rows: 1, columns: 1 });
  expect(["Data", "Year 1", "It's", "A1", "2025", "RC"].map(at)).toEqual(["Data!AB2", "'Year 1'!AB2", "'It''s'!AB2", "'A1'!AB2", "'2025'!AB2", "'RC'!AB2"]);
  expect([localAddress({ row: 0, column: 0, rows: 1_048_576, columns: 2 }), localAddress({ row: 1, column: 0, rows: 2, columns: 16_384 }), localAddress({ row: 0, column: 25, rows: 2, columns: 2 })]).toEqual(["A:B", "2:3", "Z1:AA2"]);
});

test("a cell is found in what was read", () => {
  const reading = readingOf({ B2: { formula: "=1+1", value: 2, text: "2.00" } }, "B2");
  expect(cellAt(reading, { sheet: "Sheet1", row: 1, column: 1 })).toEqual({ value: 2, formula: "=1+1", text: "2.00" });
  expect(cellAt(reading, { sheet: "Sheet1", row: 1, column: 2 })).toBeUndefined();
});
