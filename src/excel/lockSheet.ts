import type { Plan } from "../template/plan";
import { rangeAt } from "./rangeAt";
import { rectangles } from "./rectangles";

/**
 * Protects a sheet that is to be locked, without a password: its inputs stay open, columns and rows can be sized.
 * Whoever wants to change more unprotects it under Review. All else has to be written before.
 */
export function lockSheet(sheet: Excel.Worksheet, { inputs, locked }: Plan): void {
  if (!locked) return;
  for (const area of rectangles(inputs)) rangeAt(sheet, area).format.protection.locked = false;
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}
