import { evaluatePlan, type Functions } from "./evaluatePlan";
import { heldValues } from "./heldValues";
import type { TemplateFile } from "./templateFiles";
import type { Spreadsheet } from "../spreadsheet/Spreadsheet";
import { writeXlsx } from "../spreadsheet/xlsx/writeXlsx";
import { planSpreadsheet } from "./planSpreadsheet";

type PlanFile = Pick<TemplateFile, "plan" | "formulas" | "properties">;

/** A plan as an .xlsx file, worked out here: whoever opens it sees values before anything calculates. */
export const planFile = (file: PlanFile, functions: Functions): Promise<Uint8Array> =>
  writeXlsx(planBook(file, functions));

/** The same before it is written. */
export function planBook({ plan, formulas, properties }: PlanFile, functions: Functions): Spreadsheet {
  const valueAt = evaluatePlan(plan, functions);
  return planSpreadsheet(formulas === "native" ? heldValues(plan, valueAt) : plan, valueAt, properties);
}
