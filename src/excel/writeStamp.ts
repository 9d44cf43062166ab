import type { Plan } from "../template/plan";
import { STAMP_NAME } from "../template/stampOf";

/**
 * On the worksheet itself, so that it goes with it into another workbook; nobody sees it, and no formula can refer to
 * it.
 */
export function writeStamp(sheet: Excel.Worksheet, { stamp }: Plan): void {
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.12")) sheet.customProperties.add(STAMP_NAME, stamp);
}
