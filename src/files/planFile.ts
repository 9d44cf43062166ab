import { evaluatePlan, type Functions } from "./evaluatePlan";
import { heldValues } from "./heldValues";
import type { TemplateFile } from "./templateFiles";
import { writeXlsx } from "../spreadsheet/xlsx/writeXlsx";
import { planSpreadsheet } from "./planSpreadsheet";

type PlanFile = Pick<TemplateFile, "plan" | "formulas" | "properties">;

/** A plan as an .xlsx file, worked out here: whoever opens it sees values before anything calculates. */
export function planFile({ plan, formulas, properties }: PlanFile, functions: Functions): Promise<Uint8Array> {
  const valueAt = evaluatePlan(plan, functions);
  return writeXlsx(planSpreadsheet(formulas === "native" ? heldValues(plan, valueAt) : plan, valueAt, properties));
}
