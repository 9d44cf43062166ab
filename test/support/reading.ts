import { readAddress } from "../../src/formula/address";
import type { Area, CellReading, DefinedName, Place, ReadArea, TableReading } from "../../src/formula/CellReading";

/** What a cell holds: a value, or a formula with the value it has come to and what it shows. */
export type Held = number | string | boolean | { formula?: string; value: unknown; text?: string };
export type Cells = Readonly<Record<string, Held>>;

export interface Around {
  names?: Readonly<Record<string, string>>;
  anchor?: string;
  spill?: { rows: number; columns: number };
  localFormula?: string;
  tables?: readonly TableReading[];
  spills?: readonly Area[];
}

const SHEET = "Sheet1";

function placeOf(address: string): Place {
  const { sheet = SHEET, row, column } = readAddress(address)!;
  return { sheet, row, column };
}

/**
 * A small workbook as Excel would hand it over, read for the cell at an address. Names: `revenue` is the workbook's,
 * `Sheet1!revenue` the sheet's.
 */
export function readingOf(
  cells: Cells,
  at: string,
  { names = {}, anchor = at, spill, localFormula, tables = [], spills = [] }: Around = {},
): CellReading {
  const areas = Object.entries(cells).map(([address, held]): ReadArea => {
    const { formula, value, text } =
      typeof held === "object" ? held : { formula: undefined, value: held, text: undefined };
    return {
      ...placeOf(address),
      rows: 1,
      columns: 1,
      values: [[value]],
      formulas: [[formula ?? value]],
      text: [[text ?? String(value)]],
    };
  });
  const sheets = [...new Set([SHEET, ...areas.map(({ sheet }) => sheet)])];
  const used = sheets.map((sheet) => {
    const own = areas.filter((area) => area.sheet === sheet);
    return {
      sheet,
      row: Math.max(0, ...own.map(({ row }) => row)),
      column: Math.max(0, ...own.map(({ column }) => column)),
    };
  });
  const defined = Object.entries(names).map(([name, formula]): DefinedName => {
    const [, sheet, own = name] = /^(.+)!(.+)$/.exec(name) ?? [];
    return { name: own, ...(sheet === undefined ? {} : { sheet }), formula };
  });
  const home = placeOf(anchor);
  const written = areas.find(
    ({ sheet, row, column }) => sheet === home.sheet && row === home.row && column === home.column,
  )?.formulas[0]?.[0];
  return {
    cell: placeOf(at),
    anchor: home,
    ...(spill ? { spill } : {}),
    areas,
    names: defined,
    sheets,
    namedSheets: sheets,
    tables,
    spills,
    used,
    localFormula: localFormula ?? (typeof written === "string" && written.startsWith("=") ? written : ""),
  };
}
