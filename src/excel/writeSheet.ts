import type { Plan } from "../template/plan";
import { COLORS } from "../template/styles";
import { lostLink } from "./lostLink";
import { oneUndoStep } from "./oneUndoStep";
import { SheetNotWritten } from "./SheetNotWritten";
import { nextSheetName } from "./sheetName";
import { rangeAt } from "./rangeAt";
import { hex, writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writePage } from "./writePage";
import { writeRules } from "./writeRules";
import { writeStamp } from "./writeStamp";

/** What the workbook was like before. */
interface Before {
  sheetIds: readonly string[];
  activeId: string;
}

/**
 * Writes a plan as a new worksheet, shows it, and selects the cell to begin with. Nothing that was there before is
 * touched, and what fails leaves nothing behind: the sheet stays in the background until all of it is written.
 *
 * @throws {SheetNotWritten} after which the workbook is as it was
 */
export async function writeSheet(plan: Plan): Promise<{ sheetName: string }> {
  let before: Before | undefined;
  let sheetName = plan.sheetName;
  try {
    await Excel.run(oneUndoStep(), async (context) => {
      const { worksheets, protection } = context.workbook;
      worksheets.load("items/id,items/name");
      protection.load("protected");
      const active = worksheets.getActiveWorksheet().load("id");
      await context.sync();
      if (protection.protected) throw new SheetNotWritten("protected", "AccessDenied");
      const names = worksheets.items.map(({ name }) => name);
      if (lostLink(plan, names)) throw new SheetNotWritten("linkLost");
      before = { sheetIds: worksheets.items.map(({ id }) => id), activeId: active.id };
      sheetName = nextSheetName(plan.sheetName, names);

      const sheet = worksheets.add(sheetName);
      write(sheet, plan);
      await context.sync();
      await beside(context, sheet, plan);

      sheet.activate();
      sheet.getCell(plan.start.row, plan.start.column).select();
      await context.sync();
    });
  } catch (error) {
    const failure = SheetNotWritten.because(error);
    if (before && failure.reason !== "nameTaken") await undo(before, sheetName);
    throw failure;
  }
  return { sheetName };
}

/** Names come before the formulas that use them. */
function write(sheet: Excel.Worksheet, plan: Plan): void {
  sheet.showGridlines = false;
  sheet.tabColor = hex(COLORS.brand);
  for (const { name, ...area } of plan.names) sheet.names.add(name, rangeAt(sheet, area));
  writeCells(sheet, plan);
  writeRules(sheet, plan);
  writeCharts(sheet, plan);
  if (plan.frozen) sheet.freezePanes.freezeAt(rangeAt(sheet, { row: 0, column: 0, ...plan.frozen }));
}

/**
 * Where there is no printer Excel may refuse to set up a page. The sheet is worth having all the same, and has its
 * stamp.
 */
async function beside(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: Plan): Promise<void> {
  try {
    writeStamp(sheet, plan);
    writePage(sheet, plan);
    await context.sync();
  } catch {
    // printed as Excel prints by itself
  }
}

/** Shows the sheet that was shown before and deletes the new one; tries twice, as what failed may fail again. */
async function undo({ sheetIds, activeId }: Before, sheetName: string): Promise<void> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/id,items/name");
        await context.sync();
        const written = worksheets.items.filter(({ id, name }) => name === sheetName && !sheetIds.includes(id));
        if (written.length === 0) return;
        worksheets.getItem(activeId).activate();
        for (const sheet of written) sheet.delete();
        await context.sync();
      });
      return;
    } catch {
      // what failed first is what the caller hears of
    }
  }
}
