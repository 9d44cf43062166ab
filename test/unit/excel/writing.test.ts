import { lines, runs, typed } from "../../../src/excel/writeCells";
import { ruleOf } from "../../../src/excel/writeRules";
import { SheetNotWritten } from "../../../src/excel/SheetNotWritten";
import { linkTo } from "../../../src/excel/linkTo";
import { lostLink } from "../../../src/excel/lostLink";

const style = { size: 10, color: "242424" };
const thin = (color: string) => ({ weight: "thin", color }) as const;

test("neighbours of the same height are set together", () => {
  expect(runs([27, 14.4, 14.4, 7])).toEqual([
    { from: 0, count: 1, value: 27 },
    { from: 1, count: 2, value: 14.4 },
    { from: 3, count: 1, value: 7 },
  ]);
});

test("a line above a cell is the one below its neighbour", () => {
  expect(
    lines([
      { row: 4, column: 1, style: { ...style, bottom: thin("E3E3E3") } },
      { row: 5, column: 1, style: { ...style, top: thin("242424"), bottom: thin("8AB79C") } },
    ]),
  ).toEqual([
    { row: 4, column: 1, line: thin("242424") },
    { row: 5, column: 1, line: thin("8AB79C") },
  ]);
});

test.each<[value: string | number, typed: string | number]>([
  [25, 25],
  ["Company A", "Company A"],
  ["=A1", "'=A1"],
  ["-5 %", "'-5 %"],
  ["+1", "'+1"],
  ["@x", "'@x"],
  ["'tis", "''tis"],
])("%p is typed as %p", (value, text) => {
  expect(typed(value)).toBe(text);
});

test.each([
  [{ kind: "list", values: ["no", "yes"] }, { list: { inCellDropDown: true, source: "no,yes" } }],
  [{ kind: "decimal", min: 0, max: 1 }, { decimal: { operator: "Between", formula1: 0, formula2: 1 } }],
  [{ kind: "decimal", above: 0 }, { decimal: { operator: "GreaterThan", formula1: 0 } }],
  [{ kind: "decimal", min: 0 }, { decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 } }],
  [{ kind: "decimal", above: 0, max: 1 }, { decimal: { operator: "Between", formula1: 0, formula2: 1 } }],
  [{ kind: "decimal", max: 1 }, { decimal: { operator: "LessThanOrEqualTo", formula1: 1 } }],
  [{ kind: "text", max: 40 }, { textLength: { operator: "LessThanOrEqualTo", formula1: 40 } }],
  [{ kind: "whole", min: 1, max: 9 }, { wholeNumber: { operator: "Between", formula1: 1, formula2: 9 } }],
] as const)("the rule %j", (rule, expected) => {
  expect(ruleOf(rule as Parameters<typeof ruleOf>[0])).toEqual(expected);
});

test.each([
  ["AccessDenied", "protected"],
  ["InvalidOperationInCellEditMode", "cellEditing"],
  ["RequestAborted", "unknown"],
])("%s means %s", (code, reason) => {
  expect(SheetNotWritten.because(Object.assign(new Error("no"), { code }))).toMatchObject({ reason, code });
});

test.each([
  ["WorksheetCollection.add", "nameTaken"],
  ["NamedItemCollection.add", "unknown"],
  [undefined, "unknown"],
])("what exists already, said of %s, is %s", (errorLocation, reason) => {
  const error = Object.assign(new Error("no"), { code: "ItemAlreadyExists", debugInfo: { errorLocation } });
  expect(SheetNotWritten.because(error)).toMatchObject({ reason, code: "ItemAlreadyExists" });
});

test("a failure that is none of Office's keeps its cause", () => {
  const cause = new TypeError("no");
  expect(SheetNotWritten.because(cause)).toMatchObject({ reason: "unknown", code: "TypeError", cause });
});

test("a link is the address as Excel writes it", () => {
  expect(linkTo("'Sheet 1'!B4")).toBe("='Sheet 1'!B4");
});

test("a link to a sheet that is not there is found before anything is written", () => {
  const cells = ["='Sales 2025'!B4", "=Data!$C$7", "=revenue/orders", "='It''s'!A1", '=IF(A1="x!",1,2)'].map(
    (formula, row) => ({ row, column: 0, content: { formula }, style }),
  );
  expect(lostLink({ cells }, ["sales 2025", "Data", "It's"])).toBeUndefined();
  expect(lostLink({ cells }, ["Sales 2025", "It's"])).toBe("Data");
  expect(lostLink({ cells }, ["Sales 2025", "Data"])).toBe("It's");
});
