import type { Plan, PlanList, PlanListColumn } from "../template/plan";
import { LIST_LOOK } from "../template/styles";
import { CELLS_AT_ONCE } from "./cellsAtOnce";
import { rangeAt } from "./rangeAt";
import { dress, typed } from "./writeCells";

/**
 * The lists of a plan as tables of Excel, in pieces of one sync each. Looks and number formats come first: what stands
 * in a text cell stays a text.
 *
 * @param progress  told the cells of each piece
 */
export async function writeLists(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { lists = [] }: Plan,
  progress: (cells: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const list of lists) {
    looks(sheet, list);
    const { area, columns } = list;
    const rows = area.rows - 1;
    const most = Math.max(1, Math.floor(CELLS_AT_ONCE / columns.length));
    for (let from = 0; from < rows; from += most) {
      signal?.throwIfAborted();
      const count = Math.min(most, rows - from);
      rangeAt(sheet, { ...area, row: area.row + 1 + from, rows: count }).values = piece(columns, from, count);
      if (from + count === rows) table(sheet, list);
      await context.sync();
      progress(count * columns.length);
    }
  }
}

function looks(sheet: Excel.Worksheet, { area, columns }: PlanList): void {
  const heads = columns.map(({ headStyle }, i) => ({ row: area.row, column: area.column + i, style: headStyle }));
  dress(sheet, heads);
  rangeAt(sheet, { ...area, rows: 1 }).numberFormat = [columns.map(() => "@")];
  rangeAt(sheet, { ...area, rows: 1 }).values = [columns.map(({ head }) => typed(head, "@"))];
  const cells = columns.map(({ style }, i) => ({ row: area.row + 1, column: area.column + i, style }));
  dress(sheet, cells, area.rows - 1);
}

/** null leaves a cell as it is. */
const piece = (columns: readonly PlanListColumn[], from: number, count: number): (string | number | null)[][] =>
  Array.from({ length: count }, (_, i) =>
    columns.map(({ values, style }) => {
      const value = values[from + i];
      return value === undefined || value === null || Number.isNaN(value) ? null : typed(value, style.format);
    }),
  );

/** In the look of the sheet, which its cells have already. */
function table(sheet: Excel.Worksheet, { name, area }: PlanList): void {
  const added = sheet.tables.add(rangeAt(sheet, area), true);
  added.name = name;
  added.style = LIST_LOOK;
  added.showBandedRows = false;
}
