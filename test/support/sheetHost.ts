import type { Host } from "../../src/taskpane/parts/Host";
import type { Wanted } from "../../src/excel/readRanges";
import { fakeHost } from "./fakeHost";
import { at, selectedOf } from "./sheetOf";

type Cells = (string | number)[][];

/**
 * A workbook of one worksheet, whose cells begin at B2, for what the pane reads of a selection and writes into a cell.
 */
export function sheetHost(
  cells: Cells,
  { locale = "en", names = {}, ...changes }: Partial<Host> & { names?: Record<string, string> } = {},
) {
  let selected = "A1";
  const valueAt = (row: number, column: number): string | number => cells[row - 1]?.[column - 1] ?? "";
  const contentOf = (wanted: Wanted) => {
    if (wanted.sheet !== "Sheet1") return undefined;
    const named = "name" in wanted ? names[wanted.name] : undefined;
    if ("name" in wanted && named === undefined) return undefined;
    const area = "name" in wanted ? at(named!) : wanted;
    const rows = area.rows >= 1_000_000 ? cells.length + 1 - area.row : area.rows;
    const values = Array.from({ length: Math.min(rows, 100) }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => valueAt(area.row + r, area.column + c)),
    );
    return { area, rows, columns: area.columns, values };
  };
  const host = fakeHost({
    locale,
    readSelection: (wanted) =>
      Promise.resolve(
        selectedOf(
          cells,
          selected,
          Object.fromEntries(Object.entries(names).filter(([name]) => wanted.includes(name))),
        ),
      ),
    readRanges: (wanted) => Promise.resolve(wanted.map(contentOf)),
    readPlace: ({ sheet, row, column, rows, columns }) => {
      const filled = Array.from({ length: rows * columns }, (_, i) => ({
        row: row + Math.floor(i / columns),
        column: column + (i % columns),
      })).filter((cell) => valueAt(cell.row, cell.column) !== "");
      const [first] = filled;
      const held = valueAt(row, column);
      return Promise.resolve({
        held: held === "" ? undefined : String(held),
        blocking: first && held === "" ? { sheet, ...first, rows: 1, columns: 1 } : undefined,
      });
    },
    ...changes,
  });
  return {
    ...host,
    cells,
    /** Selects cells, as the user does in Excel. */
    selectCells: (address: string): void => {
      selected = address;
      host.select({ address: `Sheet1!${address}`, value: "" });
    },
  };
}
