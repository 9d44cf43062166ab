import { explained } from "../support/explanations";
import type { Around, Cells } from "../support/reading";

const SALES: Cells = {
  B1: 1_000_000,
  B2: 40_000,
  B3: { formula: "=CLV.AOV(B1,B2)", value: 25, text: "€25.00" },
  B4: { formula: "=revenue*2", value: 2_000_000 },
  B5: { formula: "=SUM($B$1:$B$2)", value: 1_040_000 },
  B6: { formula: "=B11+1", value: 1 },
  B7: { formula: '="B1"&1', value: "B11" },
  B8: { formula: "=CLV.AOV(B3,B2)", value: 25 },
  B9: { formula: "=SUM(A:C)", value: 0 },
  "Other!A1": { formula: "=Sheet1!B1/4", value: 250_000 },
  "Other!A2": { formula: "=B1", value: 0 },
};
const names = { "Sheet1!revenue": "=Sheet1!$B$1", "Sheet1!aov": "=Sheet1!$B$3" };
const used = (at: string, cells: Cells = SALES, around: Around = { names }): unknown[] =>
  (explained(cells, at, around).uses?.uses ?? []).map(({ link, label, shown }) => [link?.short, label, shown]);

test("a typed figure says what uses it: by its address, its name, within a range and from another sheet", () => {
  expect(used("B1")).toEqual([
    ["B3", "Average order value", "€25.00"],
    ["B4", "", "2000000"],
    ["B5", "", "1040000"],
    ["B9", "", "0"],
    ["Other!A1", "", "250000"],
  ]);
});

test("an address that is part of another, or of a text, is no use of the cell", () => {
  expect(used("B1").map((use) => (use as string[])[0])).not.toEqual(expect.arrayContaining(["B6", "B7", "Other!A2"]));
});

test("a cell that nothing uses says nothing of it, and stays without an explanation", () => {
  expect(explained({ B1: 5, C1: { formula: "=B2", value: 0 } }, "B1")).toMatchObject({ isEmpty: true });
  expect(explained({ B1: 5, C1: { formula: "=B1", value: 5 } }, "B1")).toMatchObject({
    isEmpty: false,
    about: ["Typed in this cell, not calculated."],
  });
});

test("twelve are shown, the others counted", () => {
  const cells: Cells = {
    A1: 1,
    ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`B${i + 1}`, { formula: "=A1", value: 1 }])),
  };
  const { uses } = explained(cells, "A1");
  expect([uses?.uses.length, uses?.more]).toEqual([12, 8]);
});

test("a use is called by its name, by its function, or by the text beside it", () => {
  const cells: Cells = {
    B1: 10,
    B2: 5,
    A3: "Gross profit",
    B3: { formula: "=B1-B2", value: 5 },
    A4: "Basket",
    B4: { formula: "=CLV.AOV(B1,B2)", value: 2 },
    A5: { formula: "=1/0", value: "#DIV/0!" },
    B5: { formula: "=B1", value: 10 },
    C5: { formula: "=B5+B1", value: 20 },
  };
  expect(explained({ ...cells, A1: "Sales" }, "B1").label).toBe("Sales");
  expect(used("B1", cells, {})).toEqual([
    ["B3", "Gross profit", "5"],
    ["B4", "Average order value", "2"],
    ["B5", "", "10"],
    ["C5", "", "20"],
  ]);
});

test("a formula explains what goes in, not what comes after", () => {
  expect(explained(SALES, "B3", { names }).uses).toBeUndefined();
});
