import type { Plan } from "../template/plan";
import { COLORS } from "../template/styles";
import { rangeAt } from "./rangeAt";
import { hex, writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writeRules } from "./writeRules";

/**
 * A worksheet in the background with all of a plan but the rows of its lists, the stamp and the page. Names come before
 * the formulas that use them.
 */
export function newSheet(context: Excel.RequestContext, plan: Plan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(plan.sheetName);
  sheet.showGridlines = false;
  sheet.tabColor = hex(COLORS.brand);
  for (const { name, ...area } of plan.names) sheet.names.add(name, rangeAt(sheet, area));
  writeCells(sheet, plan);
  writeRules(sheet, plan);
  writeCharts(sheet, plan);
  if (plan.frozen) sheet.freezePanes.freezeAt(rangeAt(sheet, { row: 0, column: 0, ...plan.frozen }));
  return sheet;
}
