import { readAddress } from "../../src/formula/address";
import type { Area } from "../../src/formula/CellReading";
import type { SelectedArea, Selection } from "../../src/excel/Selection";
import { windowOf } from "../../src/excel/readSelection";

type Cells = readonly (readonly unknown[])[];
const SHEET = "Sheet1";

/** The area of an address, on Sheet1 unless it says another. */
export function at(address: string): Area {
  const area = readAddress(address);
  if (!area) throw new Error(`${address} is no address`);
  return { sheet: SHEET, ...area };
}

/** The cells from B2 on, as Excel would hand over what is selected of them. */
export function selectedOf(cells: Cells, addresses: string, names: Readonly<Record<string, string>> = {}): Selection {
  const used: Area = {
    sheet: SHEET,
    row: 1,
    column: 1,
    rows: cells.length,
    columns: Math.max(1, ...cells.map((row) => row.length)),
  };
  const areas = addresses.split(",").map((address): SelectedArea => {
    const area = at(address);
    const window = cells.length > 0 ? windowOf(area, used) : undefined;
    const values = window
      ? Array.from({ length: window.rows }, (_, r) =>
          Array.from({ length: window.columns }, (_, c) => cells[window.row + r - 1]?.[window.column + c - 1] ?? ""),
        )
      : [];
    return { ...area, around: { row: window?.row ?? 0, column: window?.column ?? 0, values } };
  });
  return { areas, names: Object.entries(names).map(([name, address]) => ({ ...at(address), name })) };
}
