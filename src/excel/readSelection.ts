import { readAddress } from "../formula/address";
import type { Area } from "../formula/CellReading";
import { can } from "./abilities";
import { LABEL_COLUMNS, LABEL_ROWS, READ_COLUMNS, READ_ROWS, type SelectedArea, type Selection } from "./Selection";

/** Free cells beside and below the figures. */
const MARGIN = 2;
/** Selected with Ctrl: no function has more arguments by far. */
const MOST_AREAS = 12;

export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * The selected cells with what stands around them, and where names of the worksheet or the workbook lead. However much
 * is selected, a few thousand cells are read. Fails where no cells are selected, as with a chart.
 */
export async function readSelection(names: readonly string[]): Promise<Selection> {
  try {
    return await Excel.run((context) => read(context, names, oneRange(context)));
  } catch (error) {
    // Excel refuses the question when several ranges are selected
    if (!can("severalAreas")) throw error;
    return Excel.run((context) => read(context, names, manyRanges(context)));
  }
}

type Ranges = () => readonly Excel.Range[];

function oneRange({ workbook }: Excel.RequestContext): Ranges {
  const range = workbook.getSelectedRange().load(PLACE);
  return () => [range];
}

function manyRanges({ workbook }: Excel.RequestContext): Ranges {
  const { areas } = workbook.getSelectedRanges();
  areas.load(`items/${PLACE.replaceAll(",", ",items/")}`);
  return () => areas.items.slice(0, MOST_AREAS);
}

async function read(context: Excel.RequestContext, names: readonly string[], ranges: Ranges): Promise<Selection> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet().load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const named = names.flatMap((name) =>
    [sheet.names, workbook.names].map((items) => ({ name, item: items.getItemOrNullObject(name).load("formula") })),
  );
  await context.sync();

  const areas = ranges().map((range) => areaOf(sheet.name, range));
  const windows = areas.map((area) => (used.isNullObject ? undefined : windowOf(area, areaOf(sheet.name, used))));
  const cells = windows.map(
    (window) =>
      window && sheet.getRangeByIndexes(window.row, window.column, window.rows, window.columns).load("values"),
  );
  if (cells.some(Boolean)) await context.sync();
  return {
    areas: areas.map((area, i): SelectedArea => ({
      ...area,
      around: { row: windows[i]?.row ?? 0, column: windows[i]?.column ?? 0, values: cells[i]?.values ?? [] },
    })),
    names: named.flatMap(({ name, item }) => {
      const area = item.isNullObject ? undefined : readAddress(String(item.formula).replace(/^=/, ""));
      return area?.sheet === undefined ? [] : [{ ...area, sheet: area.sheet, name }];
    }),
  };
}

export const areaOf = (sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  sheet,
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/**
 * The first cells of the area with a border for labels and for the result, as far as the worksheet is used; undefined
 * when it is not.
 */
export function windowOf(area: Area, used: Area): Area | undefined {
  const row = Math.max(used.row, area.row - LABEL_ROWS);
  const column = Math.max(used.column, area.column - LABEL_COLUMNS);
  // what is selected from far above the used cells on is read from there on
  const bottom = Math.min(used.row + used.rows, Math.max(area.row, row) + Math.min(area.rows, READ_ROWS) + MARGIN);
  const right = Math.min(
    used.column + used.columns,
    Math.max(area.column, column) + Math.min(area.columns, READ_COLUMNS) + MARGIN,
  );
  return bottom > row && right > column
    ? { sheet: area.sheet, row, column, rows: bottom - row, columns: right - column }
    : undefined;
}
