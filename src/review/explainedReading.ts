import type { CellReading, Place, ReadArea } from "../formula/CellReading";
import type { SheetReading, WorkbookReading } from "../formula/WorkbookReading";

/** A reading of the workbook as the explanation of one cell takes it: cells that were not kept are blank in it. */
export function explainedReading({ sheets, names }: WorkbookReading): CellReading {
  const nowhere: Place = { sheet: "", row: 0, column: 0 };
  const areas = sheets.map(areaOf);
  return {
    cell: nowhere,
    anchor: nowhere,
    localFormula: "",
    areas,
    names: [...sheets.flatMap((sheet) => sheet.names.map((name) => ({ ...name, sheet: sheet.name }))), ...names],
    sheets: sheets.map(({ name }) => name),
    namedSheets: sheets.map(({ name }) => name),
    tables: [],
    spills: [],
    used: areas.map(({ sheet, rows, columns }) => ({ sheet, row: rows - 1, column: columns - 1 })),
  };
}

/** Rows and columns without a kept cell take no room. */
function areaOf({ name, cells }: SheetReading): ReadArea {
  let [rows, columns] = [1, 1];
  for (const { row, column } of cells.values())
    [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  const values: unknown[][] = [];
  const formulas: unknown[][] = [];
  values.length = formulas.length = rows;
  values[0] = Array.from({ length: columns });
  for (const { row, column, value, formula } of cells.values()) {
    (values[row] ??= [])[column] = value;
    (formulas[row] ??= [])[column] = formula ?? value;
  }
  return { sheet: name, row: 0, column: 0, rows, columns, values, formulas, text: [] };
}
