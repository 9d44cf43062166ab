import fc from "fast-check";
import { grouped, rectangles } from "../../../src/excel/rectangles";

const cellsOf = (...texts: string[]) =>
  texts.flatMap((line, row) => [...line].flatMap((mark, column) => (mark === "#" ? [{ row, column }] : [])));

test.each([
  [["##", "##"], [{ row: 0, column: 0, rows: 2, columns: 2 }]],
  [
    ["###", "#.#"],
    [
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 0, rows: 1, columns: 1 },
      { row: 1, column: 2, rows: 1, columns: 1 },
    ],
  ],
  [
    [".#.", ".#.", "..#"],
    [
      { row: 0, column: 1, rows: 2, columns: 1 },
      { row: 2, column: 2, rows: 1, columns: 1 },
    ],
  ],
  [[""], []],
])("%p", (picture, expected) => {
  expect(rectangles(cellsOf(...picture))).toEqual(expected);
});

test("they cover exactly the cells, each once", () => {
  const cell = fc.record({ row: fc.nat(8), column: fc.nat(8) });
  const keyOf = ({ row, column }: { row: number; column: number }) => `${row},${column}`;
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: keyOf }), (cells) => {
      const covered = rectangles(cells).flatMap(({ row, column, rows, columns }) =>
        Array.from({ length: rows * columns }, (_, i) =>
          keyOf({ row: row + Math.floor(i / columns), column: column + (i % columns) }),
        ),
      );
      expect(covered.sort()).toEqual(cells.map(keyOf).sort());
    }),
  );
});

test("cells are grouped by what is said of them; of what is not said there is no group", () => {
  const cells = [
    { row: 0, column: 0, fill: "A" },
    { row: 0, column: 1, fill: "A" },
    { row: 1, column: 0, fill: "B" },
    { row: 1, column: 1, fill: undefined },
  ];
  expect(grouped(cells, ({ fill }) => fill)).toEqual([
    { value: "A", areas: [{ row: 0, column: 0, rows: 1, columns: 2 }] },
    { value: "B", areas: [{ row: 1, column: 0, rows: 1, columns: 1 }] },
  ]);
});
