import { keyOf } from "./keys";
import type { CellSpec, ColumnId, TableRow } from "./Template";

/**
 * What the texts of a table are called by, after the cells that they speak of: these keep their keys whatever a text
 * says. Undefined where the cells have none, as those that hold data.
 */

/** A row, and its label: its first cell that has a key. */
export const rowKey = ({ cells }: TableRow): string | undefined =>
  Object.values(cells).flatMap((spec) => keyOf(spec) ?? [])[0];

/** The title of a table. */
export const tableKey = ([first]: readonly TableRow[]): string | undefined => after("table.", first && rowKey(first));

const after = (prefix: string, key: string | undefined): string | undefined =>
  key === undefined ? undefined : prefix + key;

/** A note of a row; there may be a second one. */
export function noteKey(row: TableRow, column: ColumnId): string | undefined {
  const key = rowKey(row);
  const notes = (Object.entries(row.cells) as [ColumnId, CellSpec][])
    .filter(([, spec]) => "note" in spec)
    .map(([at]) => at);
  return key === undefined ? undefined : `${key}.note${notes.indexOf(column) > 0 ? notes.indexOf(column) + 1 : ""}`;
}

/** The words above a column: those above its first cell. */
export function headKey(rows: readonly TableRow[], column: ColumnId): string | undefined {
  const row = rows.find(({ cells }) => cells[column]);
  const spec = row?.cells[column];
  if (!row || !spec) return undefined;
  if ("note" in spec) return after("head.", noteKey(row, column));
  const key = rowKey(row);
  return after("head.", keyOf(spec) ?? (key === undefined ? undefined : `${key}.${column}`));
}
