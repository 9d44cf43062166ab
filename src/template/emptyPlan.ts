import type { Locale } from "../vocabulary/locale";
import { layout } from "./layout";
import type { Plan } from "./plan";
import { SPELLINGS, type Spelling } from "./spelling";
import type { Template } from "./Template";

/** A template's sheet before anything is answered. Its words and formulas are asked for often, and never change. */
export function emptyPlan(template: Template, locale: Locale, spelling: Spelling = SPELLINGS[0]!): Plan {
  const known = plans.get(template) ?? new Map<string, Plan>();
  plans.set(template, known);
  const id = `${locale} ${spelling}`;
  const plan = known.get(id) ?? layout(template, locale, { sheetName: "", answers: {}, currency: "other", spelling });
  known.set(id, plan);
  return plan;
}

const plans = new WeakMap<Template, Map<string, Plan>>();
