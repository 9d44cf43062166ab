import { cellAddress, type CellArea } from "../formula/address";
import type { PlanConditional, PlanScale } from "./plan";
import { BARS, COLORS, SCALE, TONES } from "./styles";
import type { Rule } from "./Template";

/** A rule over an area, for the list of the plan that it belongs to. */
export type PlacedRule = { scale: PlanScale } | { conditional: PlanConditional };

/** @param formulaText  what stands in the sheet for a formula of the template */
export function rulePlan(rule: Rule, area: CellArea, formulaText: (formula: string) => string): PlacedRule {
  if (rule.kind === "scale") return { scale: { ...area, kind: "scale", ...SCALE } };
  if (rule.kind === "bars") return { scale: { ...area, kind: "bars", low: COLORS.paper, high: BARS } };
  const formula = formulaText(relative(rule.formula, area));
  if (rule.tone === "flag") return { conditional: { ...area, formula, color: COLORS.flag, bold: true } };
  const { fill, color } = TONES[rule.tone];
  const dark = color === COLORS.paper ? { bold: true as const } : {};
  return { conditional: { ...area, formula, color, fill, ...dark } };
}

/** `{cell}`, `{before}` and `{D}` as addresses, seen from the first cell of the area. */
const relative = (formula: string, { row, column }: CellArea): string =>
  formula
    .replaceAll("{cell}", cellAddress({ row, column }))
    .replaceAll("{before}", cellAddress({ row, column: column - 1 }))
    .replace(/\{([A-Z]{1,2})\}/g, (_, letters: string) => `$${letters}${row + 1}`);
