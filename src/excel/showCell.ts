import type { CellAt } from "../formula/cellAddress";

/** Selects a cell, on whatever sheet it is. A hidden sheet stays hidden: Excel refuses. */
export function showCell(sheetId: string, { row, column }: CellAt): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}
