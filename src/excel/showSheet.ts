/**
 * Shows a worksheet, known by its name or Excel's own id, and selects cells of it. False when it is no longer there.
 */
export function showSheet(key: string, address?: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key).load("id");
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.activate();
    if (address !== undefined) sheet.getRange(address).select();
    await context.sync();
    return true;
  });
}
