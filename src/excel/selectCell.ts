import { cellOf } from "./cellOf";

/** Selects the cells of an address, `'Sheet 1'!B4`, and shows their sheet. */
export function selectCell(address: string): Promise<void> {
  return Excel.run(async (context) => {
    const { sheet, cells } = cellOf(address);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cells).select();
    await context.sync();
  });
}
