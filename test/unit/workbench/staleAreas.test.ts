import type { ICellData } from "@univerjs/core";
import type { KeptGrid } from "../../../src/workbench/grid/gridBlocks";
import { staleAreas } from "../../../src/workbench/grid/staleAreas";

const one = (row: number, column: number, rows = 1) => ({ sheet: "s", area: { row, column, rows, columns: 1 } });
const kept = (
  cells: Record<number, Record<number, ICellData>>,
  stale: KeptGrid["core"]["stale"] = [],
  spills: object = { ranges: {}, cells: {} },
) =>
  ({
    core: { stale },
    blocks: new Map<string, unknown>([
      ["s/0", cells],
      ["spills", spills],
    ]),
  }) as unknown as KeptGrid;

test("a formula that brings its value is not calculated again, whatever the value", () => {
  expect(
    staleAreas(
      "w",
      kept({
        0: {
          0: { f: "=1/3", v: 1 / 3 },
          1: { f: "=0", v: 0 },
          2: { f: '=""', v: "" },
          3: { f: "=TRUE", v: 1, t: 3 },
          4: { si: "x", v: 5 },
          5: { v: "#VALUE!" },
        },
      }),
    ),
  ).toEqual([]);
});

test.each<[string, ICellData]>([
  ["without a value", { f: "=1+1", v: null }],
  ["of a shared formula without a value", { si: "x" }],
  ["in error", { f: "=CLV.LIFETIME(2)", v: "#VALUE!" }],
  ["of an error that it meets", { f: "=A1", v: "#DIV/0!" }],
  ["still waiting", { f: "=CLV.GRR(1,1,1)", v: "#BUSY!" }],
  ["with today's date", { f: "=TODAY()+1", v: 45_000 }],
  ["by chance", { f: "=2*RANDBETWEEN(1,6)", v: 4 }],
])("a cell %s is", (_, cell) => {
  expect(staleAreas("w", kept({ 3: { 2: cell } }))).toEqual([one(3, 2)]);
});

test("cells below each other are one area", () => {
  const failed = { f: "=1/0", v: "#DIV/0!" };
  expect(
    staleAreas("w", kept({ 1: { 0: failed, 1: failed }, 2: { 0: failed }, 3: { 0: failed }, 5: { 0: failed } })),
  ).toEqual([one(1, 0, 3), one(1, 1), one(5, 0)]);
});

test("what had changed when the page was left is calculated", () => {
  expect(staleAreas("w", kept({}, [one(9, 9)]))).toEqual([one(9, 9)]);
  expect(staleAreas("w", kept({}, "all"))).toBe("all");
});

test("a formula that fills another cell with an error is calculated, one beside it is not", () => {
  const range = (row: number, column: number) => ({
    startRow: row,
    startColumn: column,
    endRow: row + 2,
    endColumn: column,
  });
  const spills = {
    ranges: { w: { s: { 0: { 0: range(0, 0), 5: range(0, 5) } } } },
    cells: { w: { s: { 1: { 0: { v: "#VALUE!" }, 5: { v: 2 } } } } },
  };
  expect(staleAreas("w", kept({}, [], spills))).toEqual([one(0, 0)]);
});

test("thousands of errors are not told apart", () => {
  const cells = Object.fromEntries(
    Array.from({ length: 3_000 }, (_, i) => [2 * i, { 0: { f: "=1/0", v: "#DIV/0!" } }]),
  );
  expect(staleAreas("w", kept(cells))).toBe("all");
});
