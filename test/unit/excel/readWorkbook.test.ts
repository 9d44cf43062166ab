import { cellAddress } from "../../../src/formula/address";
import { readWorkbook } from "../../../src/excel/readWorkbook";

/** A workbook of small sheets whose cells all begin at A1; a cell is its value, or its formula and its value. */
type Content = string | number | readonly [formula: string, value: unknown];

function host(
  sheets: Readonly<Record<string, readonly (readonly Content[])[]>>,
  names: Readonly<Record<string, string>> = {},
): { syncs: () => number } {
  let syncs = 0;
  const loaded = <T extends object>(what: T): T & { load: () => T } => {
    const one = { ...what, load: (): T => one };
    return one;
  };
  const items = Object.entries(sheets).map(([name, rows]) => {
    const grid = (pick: (content: Content) => unknown, from: number, height: number): unknown[][] =>
      rows.slice(from, from + height).map((row) => row.map(pick));
    return {
      id: name,
      name,
      visibility: "Visible",
      names: loaded({ items: [] }),
      protection: loaded({ protected: false }),
      customProperties: { getItemOrNullObject: () => loaded({ isNullObject: true }) },
      getUsedRangeOrNullObject: () =>
        loaded({
          isNullObject: false,
          rowIndex: 0,
          columnIndex: 0,
          rowCount: rows.length,
          columnCount: rows[0]!.length,
        }),
      getRangeByIndexes: (row: number, _: number, height: number) =>
        loaded({
          formulas: grid((one) => (typeof one === "object" ? one[0] : one), row, height),
          values: grid((one) => (typeof one === "object" ? one[1] : one), row, height),
        }),
      getCell: () => loaded({ text: [["#NAME?"]], getSpillParentOrNullObject: () => loaded({ isNullObject: true }) }),
    };
  });
  const context = {
    workbook: {
      worksheets: loaded({ items }),
      names: loaded({ items: Object.entries(names).map(([name, formula]) => ({ name, formula })) }),
    },
    sync: () => {
      syncs++;
      return Promise.resolve();
    },
  };
  Object.assign(globalThis, {
    Excel: { run: (batch: (given: unknown) => Promise<unknown>) => batch(context) },
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  return { syncs: () => syncs };
}

const keptOn = async (sheet: string): Promise<string[]> =>
  [...(await readWorkbook()).sheets.find(({ name }) => name === sheet)!.cells.values()].map(cellAddress).sort();

test("what failing formulas of ours refer to is kept, step by step, by names and on other sheets, without another sync", async () => {
  const { syncs } = host(
    {
      Shop: [
        [1000, ["=Data!A2", 0], ["=CLV.AOV(A1,B1)", "#DIV/0!"], "note"],
        [["=C1*rate", "#DIV/0!"], ["=CLV.LIFETIME(A2)", "#DIV/0!"], 7, ["=CLV.AOV(1,2)", 0.5]],
      ],
      Data: [
        [5, "x"],
        [0, ["=NA()", "#N/A"]],
        [0.5, 9],
      ],
    },
    { rate: "=Data!$A$3" },
  );
  expect(await keptOn("Shop")).toEqual(["A1", "A2", "B1", "B2", "C1", "D2"]);
  const all = syncs();
  expect(await keptOn("Data")).toEqual(["A3"]);
  expect(all).toBe(3);
});

test("nothing beside them is kept where no formula fails", async () => {
  host({ Shop: [[1000, 40, ["=CLV.AOV(A1,B1)", 25], ["=1/0", "#DIV/0!"]]] });
  expect(await keptOn("Shop")).toEqual(["C1"]);
});
