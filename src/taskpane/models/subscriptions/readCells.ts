import { CoreError } from "../../../core/CoreError";
import { readColumns } from "../../../excel/readColumns";
import { SHEET_ROWS } from "../../../formula/address";
import { subscriptionProblems } from "../../../vocabulary/subscriptionProblems";
import type { NamedCells } from "./NamedCells";

/** A triangle of so many ages is a day each for ten years. */
const MOST_COLUMNS = 4000;
const MOST_CELLS = 4_000_000;

/**
 * All the cells that are meant, as far as their worksheet is used.
 *
 * @throws {CoreError} "value" where there is no such column, or more than can be looked at
 */
export async function readCells(cells: NamedCells): Promise<unknown[][]> {
  const read: unknown[][] = [];
  const isArea = "area" in cells;
  await readColumns(isArea ? cells.area : { table: cells.table }, {
    hasTitles: false,
    places: (titles) => {
      if (isArea) return placesOf(titles.length, cells.area.rows);
      const place = titles.findIndex((title) => String(title).toLowerCase() === cells.column.toLowerCase());
      if (place < 0) throw new CoreError("value", subscriptionProblems.noColumn(cells.table, cells.column));
      return [place];
    },
    take: (_, columns) => {
      const rows = columns[0]?.length ?? 0;
      for (let row = 0; row < rows; row++) read.push(columns.map((column) => column[row]));
    },
  });
  return read;
}

function placesOf(columns: number, rows: number): readonly number[] {
  if (columns > MOST_COLUMNS || (columns > 1 && rows < SHEET_ROWS && columns * rows > MOST_CELLS))
    throw new CoreError("value", subscriptionProblems.tooManyCells(columns));
  return Array.from({ length: columns }, (_, place) => place);
}
