import type { Area } from "../formula/CellReading";
import { areaOf, PLACE } from "./readSelection";

/** So many cells are asked for at once: three columns of 50,000 rows, about as much as Excel on the web carries. */
const AT_ONCE = 150_000;

/** Cells below their titles, or a table by its name. */
export type ColumnSource = Area | { table: string };

/** Takes the cells of a worksheet as they come. */
export interface ColumnTaker {
  /** Does the first row of an area hold titles, and no cells of its own? That of a table always does. */
  hasTitles: boolean;
  /** Is told the titles first; answers the places of the columns that it wants, counted from 0. */
  places: (titles: readonly unknown[], sheet: string) => readonly number[];
  /**
   * @param row      of the first cells in the worksheet, counted from 1
   * @param columns  those that it wants, in its order; all of one length
   */
  take: (row: number, columns: readonly (readonly unknown[])[]) => void;
}

export interface ColumnReading {
  /** Told how much is read, from 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/**
 * Reads columns of a worksheet, however long, in pieces of one question each. Excel refuses to hand over five million
 * cells at once, or hands over nothing; the columns that nobody wants are not asked for at all.
 */
export async function readColumns(
  source: ColumnSource,
  taker: ColumnTaker,
  { onProgress, signal }: ColumnReading = {},
): Promise<void> {
  const { area, titles } = await Excel.run((context) => headOf(context, source, taker.hasTitles));
  const places = taker.places(titles, area.sheet);
  const most = Math.max(1, Math.floor(AT_ONCE / places.length));
  for (let done = 0; done < area.rows; done += most) {
    signal?.throwIfAborted();
    const piece = { ...area, row: area.row + done, rows: Math.min(most, area.rows - done) };
    taker.take(piece.row + 1, await cellsOf(piece, places));
    onProgress?.((done + piece.rows) / area.rows);
  }
}

/** A context of its own for each piece, for it keeps what was loaded through it. */
function cellsOf(piece: Area, places: readonly number[]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(piece.sheet);
    const ranges = places.map((place) =>
      sheet.getRangeByIndexes(piece.row, piece.column + place, piece.rows, 1).load("values"),
    );
    await context.sync();
    return ranges.map(({ values }) => values.map(([value]) => value as unknown));
  });
}

/** The titles, and the area of what stands below them, as far as the worksheet is used. */
export async function headOf(
  context: Excel.RequestContext,
  source: ColumnSource,
  hasTitles: boolean,
): Promise<{ area: Area; titles: readonly unknown[] }> {
  const { workbook } = context;
  if ("table" in source) {
    const table = workbook.tables.getItem(source.table);
    const head = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load(PLACE);
    const sheet = table.worksheet.load("name");
    await context.sync();
    return { area: areaOf(sheet.name, body), titles: head.values[0] ?? [] };
  }
  const sheet = workbook.worksheets.getItem(source.sheet);
  const head = sheet.getRangeByIndexes(source.row, source.column, 1, source.columns).load("values");
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  await context.sync();
  const end = used.isNullObject ? 0 : Math.min(source.row + source.rows, used.rowIndex + used.rowCount);
  const first = source.row + (hasTitles ? 1 : 0);
  return { area: { ...source, row: first, rows: Math.max(0, end - first) }, titles: head.values[0] ?? [] };
}
