import { asSheetName, nextSheetName, sheetExists } from "../../../src/excel/sheetName";

test.each([
  ["Company A 2025", "Company A 2025"],
  ["Sales 1/2 [EU]: why?", "Sales 1 2 EU why"],
  ["'quoted'", "quoted"],
  ["a".repeat(40), "a".repeat(31)],
  ["Company A, the year that ended in 2025", "Company A, the year that ended"],
  ["History", "History 1"],
  [" : ", "CLV"],
  // whole signs: an emoji of several, a letter and its accent, half of a sign, two that are no signs
  [`${"a".repeat(30)}😀`, "a".repeat(30)],
  [`${"a".repeat(24)}👨‍👩‍👧`, "a".repeat(24)],
  [`${"a".repeat(30)}e\u0301`, "a".repeat(30)],
  [`${"a".repeat(29)}e\u0301`, `${"a".repeat(29)}e\u0301`],
  ["Shop\uFFFE \uFFFF2025\uD83D", "Shop 2025"],
])("%p may be called %p", (wanted, name) => {
  expect(asSheetName(wanted)).toBe(name);
});

test("a name exists in any case", () => {
  expect(sheetExists("company a", ["Sheet1", "Company A"])).toBe(true);
  expect(sheetExists("company", ["Sheet1", "Company A"])).toBe(false);
});

test.each([
  ["Company A", [], "Company A"],
  ["Company A", ["COMPANY A"], "Company A (2)"],
  ["Company A", ["Company A", "Company A (2)", "Company A (3)"], "Company A (4)"],
  ["b".repeat(31), ["b".repeat(31)], `${"b".repeat(27)} (2)`],
  [`${"b".repeat(26)}😀bbb`, [`${"b".repeat(26)}😀bbb`], `${"b".repeat(26)} (2)`],
])("%p beside %p is %p", (wanted, existing, name) => {
  expect(nextSheetName(wanted, existing)).toBe(name);
});
