import { SHEET_COLUMNS, type CellArea } from "../formula/address";
import type { Plan, PlanList } from "../template/plan";
import { can } from "./abilities";
import { CELLS_AT_ONCE } from "./cellsAtOnce";
import { listPrint } from "./listPrint";
import type { LookChange } from "./planChanges";
import { rangeAt } from "./rangeAt";
import { areaOf, PLACE } from "./readSelection";
import { writeLooks } from "./applyChanges";
import type { SheetMemory } from "./sheetMemory";
import { SheetsNotUpdated } from "./SheetsNotUpdated";
import { typed } from "./writeCells";

type Row = readonly (string | number | boolean)[];

/** The table of a written list, as it stands on its sheet by now. */
export interface ListOnSheet {
  sheet: Excel.Worksheet;
  table: Excel.Table;
  /** With the heads, and with the columns that the user added behind ours. */
  area: CellArea;
  /** What its rows hold in our columns. */
  rows: readonly Row[];
  keys: readonly string[];
  /** Does nothing of the user's stand beside its rows, so that they may stand in another order? */
  isPlain: boolean;
  old: PlanList;
  /** Asks what is in the way of so many rows. */
  below: (rows: number) => () => CellArea | undefined;
  /** Writes what was found once more, and gives up the rows that came since. */
  restore: (context: Excel.RequestContext, sheet: Excel.Worksheet, written: PlanList) => Promise<void>;
}

/**
 * Finds the table of a list, and reads it. Undefined where the sheet has none.
 *
 * @throws {SheetsNotUpdated} where it is not as it was written: other columns, or figures that were typed over
 */
export async function findList(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  memory: SheetMemory,
  plan: Plan,
): Promise<ListOnSheet | undefined> {
  const old = memory.plan.lists?.[0];
  const next = plan.lists?.[0];
  if (!old || !next) return undefined;
  const placed = await tablesOn(context, sheet);
  const isHere = ({ all }: (typeof placed)[number]): boolean =>
    all.rowIndex === old.area.row && all.columnIndex === old.area.column && all.columnCount >= old.area.columns;
  const here = placed.find(isHere);
  const changed = new SheetsNotUpdated("listChanged", [sheet.name]);
  const isSame = next.area.row === old.area.row && sameHeads(old, next);
  if (!here || !isSame) throw changed;
  const { table } = here;
  const area = cellsOf(here.all);
  const heads = rangeAt(sheet, { ...area, rows: 1, columns: old.columns.length }).load("values");
  const rows = await rowsOf(context, sheet, { ...area, columns: old.columns.length });
  const print = listPrint(rows.length, (row) => rows[row]!);
  const areHeads = (heads.values[0] as unknown[]).every((head, i) => String(head) === old.columns[i]!.head);
  if (!areHeads || print !== memory.prints[0]) throw changed;
  return {
    sheet,
    table,
    area,
    rows,
    keys: rows.map(([key]) => String(key)),
    isPlain: area.columns === old.columns.length && (await isBare(context, sheet, area)),
    old,
    below: (count) => below(sheet, area, count),
    restore: (undoing, there, written) => restore(undoing, there, { area, rows, old, written }),
  };
}

/** The tables of a sheet, and where they are. Two syncs. */
async function tablesOn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<{ table: Excel.Table; all: Excel.Range }[]> {
  const tables = sheet.tables.load("items/name");
  await context.sync();
  const placed = tables.items.map((table) => ({ table, all: table.getRange().load(PLACE) }));
  await context.sync();
  return placed;
}

const sameHeads = (a: PlanList, b: PlanList): boolean =>
  a.columns.length === b.columns.length && a.columns.every(({ head }, i) => head === b.columns[i]!.head);

async function rowsOf(context: Excel.RequestContext, sheet: Excel.Worksheet, area: CellArea): Promise<Row[]> {
  const rows: Row[] = [];
  await inPieces(area, async (piece) => {
    const cells = rangeAt(sheet, piece).load("values");
    await context.sync();
    for (const row of cells.values as Row[]) rows.push(row);
  });
  return rows;
}

/** The rows below the heads, as many at once as a sync carries. */
async function inPieces(
  { row, column, rows, columns }: CellArea,
  work: (piece: CellArea, from: number) => Promise<void>,
): Promise<void> {
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  for (let from = 0; from < rows - 1; from += most)
    await work({ row: row + 1 + from, column, rows: Math.min(most, rows - 1 - from), columns }, from);
}

/** Nothing beside the rows, no fill of a single one, and no comment or note on the sheet. */
async function isBare(context: Excel.RequestContext, sheet: Excel.Worksheet, area: CellArea): Promise<boolean> {
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const end = area.column + area.columns;
  const beside = [
    { ...body, column: end, columns: SHEET_COLUMNS - end },
    ...(area.column > 0 ? [{ ...body, column: 0, columns: area.column }] : []),
  ].map((cells) => rangeAt(sheet, cells).getUsedRangeOrNullObject(true).load("address"));
  const { fill, font } = rangeAt(sheet, body).format;
  fill.load("color");
  font.load("italic");
  const comments = sheet.comments.load("items/id");
  const notes = can("notes") ? [sheet.notes.load("items/content")] : [];
  await context.sync();
  // where cells differ Excel answers with nothing
  const isEven = Boolean(fill.color) && (font.italic as boolean | null) === false;
  return (
    isEven && beside.every((used) => used.isNullObject) && [comments, ...notes].every(({ items }) => items.length === 0)
  );
}

/** What stands in the way of more rows, over all columns of the table. */
function below(sheet: Excel.Worksheet, area: CellArea, count: number): () => CellArea | undefined {
  const more = count - (area.rows - 1);
  if (more <= 0) return () => undefined;
  const used = rangeAt(sheet, { ...area, row: area.row + area.rows, rows: more })
    .getUsedRangeOrNullObject(true)
    .load(PLACE);
  return () => {
    if (used.isNullObject) return undefined;
    return cellsOf(used);
  };
}

/** The looks of columns that differ, and of all of them for new rows. */
export function newLooks(list: ListOnSheet, to: PlanList): { looks: LookChange[]; row: number; rows: number }[] {
  const [held, wanted] = [list.area.rows - 1, to.area.rows - 1];
  const looks = (row: number, isNew: boolean): LookChange[] =>
    to.columns.map(({ style }, i) => ({
      row,
      column: to.area.column + i,
      before: isNew ? undefined : list.old.columns[i]!.style,
      after: style,
    }));
  const differ = looks(to.area.row + 1, false).filter(
    ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
  );
  const first = to.area.row + 1;
  return [
    ...(differ.length ? [{ looks: differ, row: first, rows: Math.min(held, wanted) }] : []),
    ...(wanted > held ? [{ looks: looks(first + held, true), row: first + held, rows: wanted - held }] : []),
  ];
}

/** Rows of our columns; others of the table are left to Excel, which fills formulas down. */
export async function writeListRows(
  context: Excel.RequestContext,
  { sheet, table, area }: ListOnSheet,
  { columns, area: to }: PlanList,
  looks: ReturnType<typeof newLooks>,
): Promise<void> {
  for (const { looks: some, rows } of looks) writeLooks(sheet, some, rows);
  if (to.rows > area.rows) table.resize(rangeAt(sheet, { ...area, rows: to.rows }));
  await inPieces({ ...to, columns: columns.length }, async (piece, from) => {
    rangeAt(sheet, piece).values = Array.from({ length: piece.rows }, (_, i) =>
      columns.map(({ values, style }) => {
        const value = values[from + i];
        return value === undefined || value === null || Number.isNaN(value) ? "" : typed(value, style.format);
      }),
    );
    await context.sync();
  });
  if (to.rows >= area.rows) return;
  giveUp(sheet, area, columns, to.rows, area.rows - to.rows);
  table.resize(rangeAt(sheet, { ...area, rows: to.rows }));
  await context.sync();
}

function giveUp(
  sheet: Excel.Worksheet,
  area: CellArea,
  columns: PlanList["columns"],
  from: number,
  rows: number,
): void {
  rangeAt(sheet, { ...area, row: area.row + from, rows }).clear("Contents");
  const looks = columns.map(({ style }, i) => ({
    row: area.row + from,
    column: area.column + i,
    before: style,
    after: undefined,
  }));
  writeLooks(sheet, looks, rows);
}

interface Restored {
  area: CellArea;
  rows: readonly Row[];
  old: PlanList;
  written: PlanList;
}

async function restore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { area, rows, old, written }: Restored,
): Promise<void> {
  const placed = await tablesOn(context, sheet);
  const table = placed.find(({ all }) => all.rowIndex === area.row && all.columnIndex === area.column)?.table;
  const more = written.area.rows - area.rows;
  if (more > 0) giveUp(sheet, area, written.columns, area.rows, more);
  table?.resize(rangeAt(sheet, area));
  const row = area.row + written.area.rows;
  const looks = old.columns.map(({ style }, i) => ({ row, column: area.column + i, before: undefined, after: style }));
  if (more < 0) writeLooks(sheet, looks, -more);
  await inPieces({ ...area, columns: old.columns.length }, async (piece, from) => {
    rangeAt(sheet, piece).values = rows
      .slice(from, from + piece.rows)
      .map((row) =>
        row.map((value, i) => (typeof value === "boolean" ? value : typed(value, old.columns[i]!.style.format))),
      );
    await context.sync();
  });
}

/** Where a range that was loaded is, whatever its sheet. */
function cellsOf(range: Parameters<typeof areaOf>[1]): CellArea {
  const { row, column, rows, columns } = areaOf("", range);
  return { row, column, rows, columns };
}
