import type { SheetContent } from "../template/team/sheetAnswers";
import { placesOf } from "../template/team/placesOf";
import type { CellData, SheetData, Spreadsheet } from "../spreadsheet/Spreadsheet";

/** What lies beyond is none of a worksheet of ours. */
const MOST = { rows: 2_000, columns: 60 };

/** A sheet of a file as Excel would hand it over. */
export function sheetContent({ names, styles }: Spreadsheet, sheet: SheetData): SheetContent {
  const own = names.filter((name) => name.sheet === sheet.name);
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  const shared = names.filter((name) => name.sheet === undefined && !taken.has(name.name.toLowerCase()));
  const rows = Array.from({ length: Math.min(sheet.cells.length, MOST.rows) }, (_, row) => sheet.cells[row] ?? {});
  const widest = Math.max(0, ...rows.flatMap((line) => Object.keys(line).map((column) => Number(column) + 1)));
  const columns = Array.from({ length: Math.min(widest, MOST.columns) }, (_, column) => column);
  const table = (of: (cell: CellData | undefined) => unknown): unknown[][] =>
    rows.map((line) => columns.map((column) => of(line[column])));
  return {
    sheetName: sheet.name,
    named: placesOf([...own, ...shared], sheet.name),
    values: table(shownIn),
    formulas: table((cell) => cell?.formula ?? shownIn(cell)),
    formats: table((cell) => styles[cell?.style ?? -1]?.format ?? "General"),
  };
}

function shownIn(cell: CellData | undefined): unknown {
  const value = cell?.value;
  return typeof value === "object" ? value.error : (value ?? "");
}
