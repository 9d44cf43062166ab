import { indexFirstResults } from "../../../src/workbench/grid/indexFirstResults";

type Value = string | number | boolean | null | undefined;

/** As Univer's: a row that is replaced is looked for in the rows of every value. */
class Index {
  readonly rows = new Map<Value, Set<number>>();
  /** Rows that a look-up has indexed. */
  readonly built = new Set<number>();
  looks = 0;
  set(_unit: string, _sheet: string, _column: number, value: Value, row: number, replaces = false): void {
    if (!this.shouldContinueBuildingCache(_unit, _sheet, _column, row) && !replaces) return;
    if (replaces)
      for (const rows of this.rows.values()) {
        this.looks++;
        if (rows.delete(row)) break;
      }
    this.rows.set(value, (this.rows.get(value) ?? new Set()).add(row));
  }
  shouldContinueBuildingCache(_unit: string, _sheet: string, _column: number, row: number): boolean {
    return !this.built.has(row);
  }
  clear(): void {
    this.rows.clear();
    this.built.clear();
  }
}

let index: Index;
beforeEach(() => {
  index = new Index();
  indexFirstResults(index);
});
const set = (row: number, value: Value, replaces = true) => index.set("book", "sheet", 0, value, row, replaces);
const rowsOf = (...values: Value[]) => values.map((value) => [...(index.rows.get(value) ?? [])]);

test("a first result is not looked for among the others, however many there are", () => {
  for (let row = 0; row < 500; row++) set(row, row);
  expect(index.looks).toBe(0);
  expect(rowsOf(0, 7, 499)).toEqual([[0], [7], [499]]);
});

test("a second result of a row takes the place of the first", () => {
  set(3, "old");
  set(3, "new");
  expect(rowsOf("old", "new")).toEqual([[], [3]]);
});

test("what a look-up has indexed is replaced as well", () => {
  set(1, 5, false);
  for (let row = 0; row < 10; row++) index.built.add(row);
  set(1, 6);
  set(2, 8);
  expect(rowsOf(5, 6, 8)).toEqual([[], [1], [2]]);
});

test("the same row of another column, and of the next calculation, is a first one again", () => {
  set(1, 5);
  index.set("book", "sheet", 1, 6, 1, true);
  expect(index.looks).toBe(0);
  index.clear();
  set(1, 7);
  expect([index.looks, rowsOf(5, 7)]).toEqual([0, [[], [1]]]);
});
