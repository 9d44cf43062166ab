import type { Area } from "../formula/CellReading";
import { SHEET_ROWS } from "../formula/address";
import { areaOf, PLACE } from "./readSelection";
import { READ_COLUMNS, READ_ROWS } from "./Selection";

/**
 * Of what makes one result together more is read: a few MB in the largest case, as Excel on the web carries 5 at a
 * time.
 */
const WHOLE_ROWS = 50_000;

/** Cells, or a name that leads to them; the name of the worksheet that is meant where it has one of its own. */
export type Wanted = Area | { name: string; sheet: string };

/**
 * What a range holds at its beginning, and how large it is: whole columns end with their last used row, as the
 * functions read them.
 */
export interface RangeContent {
  area: Area;
  rows: number;
  columns: number;
  values: readonly (readonly unknown[])[];
}

/**
 * Reads ranges, however large, at their beginning; undefined where a worksheet or a name is not there.
 *
 * @param areWhole  which of them are wanted whole, as far as that is a moment's work
 */
export function readRanges(
  wanted: readonly Wanted[],
  areWhole: readonly boolean[],
): Promise<readonly (RangeContent | undefined)[]> {
  return Excel.run(async (context) => {
    const areas = await areasOf(context, wanted);
    const { worksheets } = context.workbook;
    const asked = areas.map((area, i) => {
      if (!area) return undefined;
      const most = areWhole[i] ? WHOLE_ROWS : READ_ROWS;
      const sheet = worksheets.getItem(area.sheet);
      const [rows, columns] = [Math.min(area.rows, most), Math.min(area.columns, READ_COLUMNS)];
      return {
        area,
        cells: sheet.getRangeByIndexes(area.row, area.column, rows, columns).load("values"),
        used: isWholeColumn(area) ? sheet.getUsedRangeOrNullObject(true).load(PLACE) : undefined,
      };
    });
    if (asked.some(Boolean)) await context.sync();
    // all whole columns are as long as the longest of them
    const longest = Math.max(
      1,
      ...asked.map((one) =>
        one?.used && !one.used.isNullObject ? one.used.rowIndex + one.used.rowCount - one.area.row : 1,
      ),
    );
    return asked.map((one) => {
      if (!one) return undefined;
      const { area, cells, used } = one;
      const rows = used ? longest : area.rows;
      return { area, rows, columns: area.columns, values: cells.values.slice(0, rows) };
    });
  });
}

/** With or without its header, as the functions see it. */
const isWholeColumn = ({ rows }: Area): boolean => rows >= 1_000_000 && rows <= SHEET_ROWS;

async function areasOf(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
): Promise<readonly (Area | undefined)[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const found = wanted.map((one) =>
    worksheets.items.find(({ name }) => name.toLowerCase() === one.sheet.toLowerCase()),
  );
  const items = wanted.map((one, i) =>
    "name" in one
      ? [...(found[i] ? [found[i].names] : []), names].map((all) => all.getItemOrNullObject(one.name).load("type"))
      : [],
  );
  if (items.flat().length > 0) await context.sync();
  const ranges = items.map((all) =>
    all
      .find((item) => !item.isNullObject)
      ?.getRangeOrNullObject()
      .load(`${PLACE},worksheet/name`),
  );
  if (ranges.some(Boolean)) await context.sync();
  return wanted.map((one, i) => {
    if (!("name" in one)) return found[i] && { ...one, sheet: found[i].name };
    const range = ranges[i];
    return range && !range.isNullObject ? areaOf(range.worksheet.name, range) : undefined;
  });
}
