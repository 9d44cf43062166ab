import type { Plan } from "../template/plan";
import { STAMP_NAME } from "../template/stampOf";

export const canStamp = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.12");

export const stampOn = (sheet: Excel.Worksheet): Excel.WorksheetCustomProperty =>
  sheet.customProperties.getItemOrNullObject(STAMP_NAME);

/**
 * On the worksheet itself, so that it goes with it into another workbook; nobody sees it, and no formula can refer to
 * it.
 */
export function writeStamp(sheet: Excel.Worksheet, { stamp }: Plan): void {
  if (canStamp()) sheet.customProperties.add(STAMP_NAME, stamp);
}
