import { addressOf, MAX_ROWS, parseAddress, quoteSheet } from "../../../src/workbench/address";

test.each([
  ["B12", { area: { row: 11, column: 1, rows: 1, columns: 1 } }],
  ["$C$3:A1", { area: { row: 0, column: 0, rows: 3, columns: 3 } }],
  ["A:B", { area: { row: 0, column: 0, rows: MAX_ROWS, columns: 2 } }],
  ["Company A!B12", { sheet: "Company A", area: { row: 11, column: 1, rows: 1, columns: 1 } }],
  ["'L''année'!AA1", { sheet: "L'année", area: { row: 0, column: 26, rows: 1, columns: 1 } }],
])("%s is read", (text, expected) => {
  expect(parseAddress(text)).toEqual(expected);
});

test.each([["revenue"], ["A0B"], [""]])("%p is no address", (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test.each([["B12"], ["A1:C3"], ["A:B"], ["2:4"]])("%s is written as it was read", (text) => {
  expect(addressOf(parseAddress(text)!.area)).toBe(text);
});

test("a sheet's name is quoted where a formula needs it", () => {
  expect([quoteSheet("Data"), quoteSheet("Company A"), quoteSheet("L'année")]).toEqual([
    "Data",
    "'Company A'",
    "'L''année'",
  ]);
});
