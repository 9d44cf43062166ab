import { readFirstCells } from "../../../src/excel/readFirstCells";

/** A worksheet of so many rows from A1 on, and a table with its titles in row 5. */
function host(used: number) {
  const asked: number[][] = [];
  const loaded = <T extends object>(what: T): T & { load: () => T } => {
    const one = { ...what, load: (): T => one };
    return one;
  };
  const range = (row: number, column: number, rows: number, columns: number) => {
    asked.push([row, column, rows, columns]);
    const cells = (of: (at: string) => string): string[][] =>
      Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => of(`${row + r}/${column + c}`)));
    return loaded({ values: cells((at) => at), numberFormat: cells((at) => `format ${at}`), rowCount: rows });
  };
  const sheet = {
    name: "Orders",
    load: () => sheet,
    getRangeByIndexes: range,
    getUsedRangeOrNullObject: () => loaded({ isNullObject: used === 0, rowIndex: 0, rowCount: used }),
  };
  const table = {
    worksheet: sheet,
    getHeaderRowRange: () => loaded({ values: [["client", "day"]] }),
    getDataBodyRange: () => loaded({ rowIndex: 5, columnIndex: 2, rowCount: used - 5, columnCount: 2 }),
  };
  const context = {
    workbook: { worksheets: { getItem: () => sheet }, tables: { getItem: () => table } },
    sync: () => Promise.resolve(),
  };
  Object.assign(globalThis, { Excel: { run: (batch: (given: unknown) => Promise<unknown>) => batch(context) } });
  return asked;
}
const area = { sheet: "Orders", row: 0, column: 0, rows: 1_048_576, columns: 3 };

test("of an area its first row as well: titles may stand further down", async () => {
  host(3);
  const { name, size, titles, values, formats } = await readFirstCells(area);
  expect([name, size, titles]).toEqual(["Orders", 3, undefined]);
  expect(values).toHaveLength(3);
  expect([values[0], formats[2]]).toEqual([
    ["0/0", "0/1", "0/2"],
    ["format 2/0", "format 2/1", "format 2/2"],
  ]);
});

test("of a table its titles apart, and no more rows than Excel hands over at once", async () => {
  const asked = host(200_005);
  expect(await readFirstCells({ table: "Sales" })).toMatchObject({
    name: "Sales",
    size: 200_000,
    titles: ["client", "day"],
  });
  expect(asked).toEqual([[5, 2, 1000, 2]]);
  expect((await readFirstCells({ ...area, columns: 500 })).values).toHaveLength(120);
});

test("a worksheet that holds nothing", async () => {
  host(0);
  expect(await readFirstCells(area)).toEqual({ name: "Orders", size: 0, values: [], formats: [] });
});
