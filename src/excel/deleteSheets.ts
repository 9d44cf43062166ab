import type { PlanList } from "../template/plan";
import { CELLS_AT_ONCE } from "./cellsAtOnce";
import { oneUndoStep } from "./oneUndoStep";
import { rangeAt } from "./rangeAt";
import { sheetPrint } from "./sheetPrint";
import type { WrittenSheet } from "./WrittenSheet";

/** What became of the sheets, by what they are called now. */
export interface DeletedSheets {
  deleted: string[];
  /** Somebody put something into them, or they are the last ones that can be seen. */
  kept: string[];
  /** By their names when they were written. */
  gone: string[];
}

/**
 * Deletes sheets that `writeSheets` has written, where nothing was put into them since: no cell holds anything else, none
 * more is used, and there are as many charts and tables. What cannot be told: looks, widths, comments, drawings, rules,
 * and formulas of other sheets that ask for these. Excel cannot take back that a sheet was deleted.
 *
 * @throws Excel's own error, of a protected workbook for example
 */
export function deleteSheets(written: readonly WrittenSheet[]): Promise<DeletedSheets> {
  return Excel.run(oneUndoStep(), async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const there = written.flatMap((one) => {
      const sheet = worksheets.items.find(({ id }) => id === one.id);
      return sheet ? [{ sheet, one, print: sheetPrint(sheet, one.own, one.spills) }] : [];
    });
    await context.sync();
    const unchanged: Excel.Worksheet[] = [];
    for (const { sheet, one, print } of there)
      if (print() === one.print && (await listsAreSame(context, sheet, one.lists))) unchanged.push(sheet);
    const deleted = withoutLastOne(unchanged, worksheets.items);
    const names = (sheets: readonly Excel.Worksheet[]): string[] => sheets.map(({ name }) => name);
    const said = {
      deleted: names(deleted),
      kept: names(there.map(({ sheet }) => sheet).filter((sheet) => !deleted.includes(sheet))),
    };
    for (const sheet of deleted) sheet.delete();
    await context.sync();
    return {
      ...said,
      gone: written.filter(({ id }) => !there.some(({ one }) => one.id === id)).map(({ name }) => name),
    };
  });
}

/** Excel wants a sheet that can be seen. */
function withoutLastOne(wanted: Excel.Worksheet[], all: readonly Excel.Worksheet[]): Excel.Worksheet[] {
  const isSeen = all.some((sheet) => sheet.visibility === "Visible" && !wanted.includes(sheet));
  return isSeen ? wanted : wanted.slice(1);
}

/** In pieces: long lists are read as they were written. */
async function listsAreSame(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lists: readonly PlanList[],
): Promise<boolean> {
  for (const { area, columns } of lists) {
    const most = Math.max(1, Math.floor(CELLS_AT_ONCE / columns.length));
    for (let from = 0; from < area.rows - 1; from += most) {
      const count = Math.min(most, area.rows - 1 - from);
      const cells = rangeAt(sheet, { ...area, row: area.row + 1 + from, rows: count }).load("formulas");
      await context.sync();
      const isSame = (cells.formulas as unknown[][]).every((line, i) =>
        line.every((held, c) => isAsWritten(held, columns[c]!.values[from + i])),
      );
      if (!isSame) return false;
    }
  }
  return true;
}

function isAsWritten(held: unknown, value: string | number | null | undefined): boolean {
  if (value === undefined || value === null || value === "" || Number.isNaN(value)) return held === "";
  return typeof value === "string" ? held === value : Number(held) === value;
}
