import type { Area } from "../formula/CellReading";
import type { FirstCells } from "../formula/FirstCells";
import { fullAddress } from "../formula/address";
import type { ColumnSource } from "./readColumns";
import { areaOf, PLACE } from "./readSelection";
import { canStamp, stampOn } from "./writeStamp";

/** Cells of the workbook that may be a list. */
export interface FoundTable {
  kind: "table" | "range" | "selection";
  /** It stands on a worksheet that was made here. */
  isOurs?: true;
  source: ColumnSource;
  /** Of the table, or the address. */
  name: string;
  /** Below its titles, where it is a table. */
  rows: number;
  columns: number;
  /** Its first rows, titles included; how each cell is formatted tells days from figures. */
  head: Pick<FirstCells, "values" | "formats">;
}

/** Enough to tell what a column holds. */
const HEAD_ROWS = 60;
const HEAD_COLUMNS = 100;
/** More lists than anybody looks through. */
const MOST = 30;

interface Asked extends Omit<FoundTable, "head"> {
  first: Excel.Range;
}

/**
 * The lists of the workbook: its tables, the used cells of worksheets without one, and what is selected. Of each the
 * beginning is read, however long it is; hidden worksheets are left out. Four syncs.
 *
 * @param withOurs  tables of worksheets that were made here as well
 */
export async function findTables(withOurs = false): Promise<FoundTable[]> {
  const selection = await selectedArea().catch(() => undefined);
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name");
    await context.sync();

    const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
    const sheets = visible.slice(0, MOST).map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load(PLACE),
      stamp: canStamp() ? stampOn(sheet).load("key") : undefined,
    }));
    const listed = tables.items.slice(0, MOST).map((table) => ({
      name: table.name,
      sheet: table.worksheet.load("name"),
      all: table.getRange().load(PLACE),
    }));
    await context.sync();

    // what was made of orders is none of them, however alike a list of customers or of rows left out looks
    const isOurs = new Set(sheets.filter(({ stamp }) => stamp && !stamp.isNullObject).map(({ sheet }) => sheet.name));
    const isVisible = new Set(visible.map(({ name }) => name).filter((name) => withOurs || !isOurs.has(name)));
    const asked: Asked[] = listed
      .filter(({ sheet }) => isVisible.has(sheet.name))
      .map(({ name, sheet, all }) => ({
        kind: "table",
        ...(isOurs.has(sheet.name) ? { isOurs: true } : {}),
        source: { table: name },
        name,
        rows: all.rowCount - 1,
        columns: all.columnCount,
        first: headOf(sheet, areaOf(sheet.name, all)),
      }));
    const withTables = new Set(listed.map(({ sheet }) => sheet.name));
    for (const { sheet, used } of sheets) {
      if (used.isNullObject || withTables.has(sheet.name) || isOurs.has(sheet.name)) continue;
      const area = areaOf(sheet.name, used);
      if (area.rows > 1 && area.columns > 1) asked.push(rangeIn(sheet, area, "range"));
    }
    if (
      selection &&
      selection.rows > 1 &&
      !asked.some(({ source }) => "row" in source && fullAddress(source) === fullAddress(selection))
    )
      asked.push(rangeIn(worksheets.getItem(selection.sheet), selection, "selection"));
    await context.sync();
    return asked.map(({ first, ...found }) => ({
      ...found,
      head: { values: first.values as unknown[][], formats: first.numberFormat as unknown[][] },
    }));
  });
}

/** Excel refuses the question where a chart is selected, or several ranges are. */
const selectedArea = (): Promise<Area> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const range = context.workbook.getSelectedRange().load(PLACE);
    await context.sync();
    return areaOf(sheet.name, range);
  });

const rangeIn = (sheet: Excel.Worksheet, area: Area, kind: "range" | "selection"): Asked => ({
  kind,
  source: area,
  name: fullAddress(area),
  rows: area.rows,
  columns: area.columns,
  first: headOf(sheet, area),
});

const headOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet
    .getRangeByIndexes(row, column, Math.min(rows, HEAD_ROWS), Math.min(columns, HEAD_COLUMNS))
    .load("values,numberFormat");
