import { readSelection } from "../../src/excel/readSelection";

/**
 * As much of Excel as reading a selection asks for. The workbench has no selection with Ctrl, nor a chart to select.
 */
function excelWith({ areas, isNew = true }: { areas: readonly [row: number, column: number][]; isNew?: boolean }) {
  const asked: string[] = [];
  const range = ([rowIndex, columnIndex]: readonly [number, number]) => ({
    rowIndex,
    columnIndex,
    rowCount: 1,
    columnCount: 1,
  });
  const loadable = <T extends object>(members: T) => ({
    ...members,
    load() {
      return this;
    },
  });
  const nothing = () => loadable({ isNullObject: true });
  const run = (batch: (context: unknown) => Promise<unknown>): Promise<unknown> => {
    let refused = false;
    const sheet = loadable({
      name: "Sheet1",
      names: { getItemOrNullObject: nothing },
      getUsedRangeOrNullObject: () =>
        loadable({ rowIndex: 0, columnIndex: 0, rowCount: 1_048_576, columnCount: 100, isNullObject: false }),
      getRangeByIndexes: (row: number, column: number, rows: number, columns: number) => {
        asked.push(`${row},${column} ${rows}×${columns}`);
        return loadable({
          values: Array.from({ length: rows }, (_, r) =>
            Array.from({ length: columns }, (_, c) => (row + r) * 1000 + column + c),
          ),
        });
      },
    });
    return batch({
      workbook: {
        worksheets: { getActiveWorksheet: () => sheet },
        names: { getItemOrNullObject: nothing },
        getSelectedRange: () => {
          refused = areas.length !== 1;
          return loadable(areas[0] ? range(areas[0]) : {});
        },
        getSelectedRanges: () => {
          refused = areas.length === 0;
          return { areas: loadable({ items: areas.map(range) }) };
        },
      },
      sync: () =>
        refused
          ? Promise.reject(
              Object.assign(new Error("The current selection is invalid for this operation."), {
                code: "InvalidSelection",
              }),
            )
          : Promise.resolve(),
    });
  };
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements: { isSetSupported: () => isNew } } } });
  return asked;
}

test("cells selected with Ctrl are all read, each with what stands around it", async () => {
  const asked = excelWith({
    areas: [
      [9, 4],
      [20, 6],
    ],
  });
  const { areas } = await readSelection(["aov"]);
  expect(
    areas.map(({ row, column, around }) => [row, column, around.values[row - around.row]![column - around.column]]),
  ).toEqual([
    [9, 4, 9004],
    [20, 6, 20006],
  ]);
  expect(asked).toEqual(["0,0 12×7", "0,0 23×9"]);
});

test("many of them are read as far as functions have arguments", async () => {
  excelWith({ areas: Array.from({ length: 500 }, (_, i) => [i, 0] as [number, number]) });
  expect((await readSelection([])).areas).toHaveLength(12);
});

test("a chart is no cell, and an older Excel does not tell of several ranges", async () => {
  excelWith({ areas: [] });
  await expect(readSelection([])).rejects.toThrow("The current selection is invalid");
  excelWith({
    areas: [
      [1, 1],
      [2, 2],
    ],
    isNew: false,
  });
  await expect(readSelection([])).rejects.toThrow("The current selection is invalid");
});
