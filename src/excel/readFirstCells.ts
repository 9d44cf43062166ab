import type { FirstCells } from "../formula/FirstCells";
import { headOf, type ColumnSource } from "./readColumns";

/** So many rows and cells are looked at. */
const [ROWS, CELLS] = [1000, 60_000];

/** Reads the first cells of a source, with the formats by which days are told from numbers. */
export function readFirstCells(source: ColumnSource): Promise<FirstCells> {
  return Excel.run(async (context) => {
    const { area, titles } = await headOf(context, source, false);
    const isTable = "table" in source;
    const name = isTable ? source.table : area.sheet;
    const most = Math.min(area.rows, ROWS, Math.max(1, Math.floor(CELLS / area.columns)));
    if (most === 0) return { name, size: 0, ...(isTable ? { titles } : {}), values: [], formats: [] };
    const range = context.workbook.worksheets
      .getItem(area.sheet)
      .getRangeByIndexes(area.row, area.column, most, area.columns)
      .load("values,numberFormat");
    await context.sync();
    return {
      name,
      size: area.rows,
      ...(isTable ? { titles } : {}),
      values: range.values as unknown[][],
      formats: range.numberFormat as unknown[][],
    };
  });
}
