import type { Plan } from "../template/plan";
import { SheetNotWritten } from "./SheetNotWritten";

/**
 * Writes a plan as a new worksheet: contents and formats of the cells.
 *
 * @throws {SheetNotWritten} after which the workbook is as it was
 */
export async function writeSheet(plan: Plan): Promise<{ sheetName: string }> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(plan.sheetName);
      for (const { row, column, name } of plan.names) sheet.names.add(name, sheet.getCell(row, column));
      for (const { row, column, content, style } of plan.cells) {
        const cell = sheet.getCell(row, column);
        if (style.format) cell.numberFormat = [[style.format]];
        if (content) cell.formulas = [["formula" in content ? content.formula : content.value]];
      }
      sheet.activate();
      sheet.load("name");
      await context.sync();
      return { sheetName: sheet.name };
    });
  } catch (error) {
    throw new SheetNotWritten("unknown", error instanceof Error ? error.name : undefined);
  }
}
