import type { FunctionEntry } from "../explain/Scope";
import type { Plan } from "../template/plan";
import type { Spelling } from "../template/spelling";
import type { Template } from "../template/Template";
import type { Locale } from "../vocabulary/locale";
import { evaluatePlan } from "./evaluatePlan";
import { fileProperties } from "./fileProperties";
import { heldValues } from "./heldValues";
import { writeXlsx } from "./writeXlsx";

interface PlanFile {
  plan: Plan;
  template: Template;
  language: Locale;
  formulas: Spelling;
  /** Whom the figures are about. */
  entity?: string;
}

/** A plan as an .xlsx file, worked out here: whoever opens it sees values before anything calculates. */
export const planFile = (
  { plan, template, language, formulas, entity }: PlanFile,
  functions: readonly FunctionEntry[],
): Promise<Uint8Array> => {
  const valueAt = evaluatePlan(plan, new Map(functions.map((entry) => [entry.id, entry])));
  return writeXlsx(
    formulas === "native" ? heldValues(plan, valueAt) : plan,
    valueAt,
    fileProperties(template, language, formulas, entity),
  );
};
