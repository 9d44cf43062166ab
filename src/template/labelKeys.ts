import { keyOf } from "./keys";
import type { CellSpec, ColumnId, TableRow } from "./Template";

/**
 * What the texts of a table are called by, after the cells that they speak of: these keep their keys whatever a text
 * says.
 */

/** A row, and its label: its first cell that has a key. */
export function rowKey({ cells }: TableRow): string {
  const [key] = Object.values(cells).flatMap((spec) => keyOf(spec) ?? []);
  if (key === undefined) throw new Error("A row has no cell with a key");
  return key;
}

/** The title of a table. */
export const tableKey = ([first]: readonly TableRow[]): string => `table.${first ? rowKey(first) : ""}`;

/** A note of a row; there may be a second one. */
export function noteKey(row: TableRow, column: ColumnId): string {
  const notes = (Object.entries(row.cells) as [ColumnId, CellSpec][])
    .filter(([, spec]) => "note" in spec)
    .map(([at]) => at);
  return `${rowKey(row)}.note${notes.indexOf(column) > 0 ? notes.indexOf(column) + 1 : ""}`;
}

/** The words above a column: those above its first cell. */
export function headKey(rows: readonly TableRow[], column: ColumnId): string {
  const row = rows.find(({ cells }) => cells[column]);
  const spec = row?.cells[column];
  if (!row || !spec) throw new Error(`Nothing stands below the head of column ${column}`);
  return `head.${"note" in spec ? noteKey(row, column) : (keyOf(spec) ?? `${rowKey(row)}.${column}`)}`;
}
