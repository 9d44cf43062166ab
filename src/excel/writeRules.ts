import { cutText } from "../vocabulary/cutText";
import { comparison } from "../template/comparison";
import { LONGEST_RULE_TEXTS } from "../template/ruleTexts";
import type { Plan, PlanConditional, PlanScale, PlanValidation } from "../template/plan";
import { rangeAt } from "./rangeAt";
import { hex } from "./writeCells";

/** What may be entered, what is said about it, and what changes its look. Excel refuses a text that is too long. */
export function writeRules(sheet: Excel.Worksheet, { validations, conditionals, scales = [] }: Plan): void {
  for (const validation of validations) askIn(sheet, validation);
  // Excel puts a new one first
  for (const scale of [...scales].reverse()) scaled(rangeAt(sheet, scale), scale);
  for (const conditional of [...conditionals].reverse()) condition(rangeAt(sheet, conditional), conditional);
}

/** Says what may be entered in cells. */
export function askIn(sheet: Excel.Worksheet, { rule, prompt, alert, ...area }: PlanValidation): void {
  const target = rangeAt(sheet, area).dataValidation;
  if (rule) target.rule = ruleOf(rule);
  if (alert)
    target.errorAlert = {
      showAlert: true,
      style: "Stop",
      title: cutText(alert.title, LONGEST_RULE_TEXTS.title),
      message: cutText(alert.message, LONGEST_RULE_TEXTS.alert),
    };
  target.prompt = {
    showPrompt: true,
    title: cutText(prompt.title, LONGEST_RULE_TEXTS.title),
    message: cutText(prompt.message, LONGEST_RULE_TEXTS.prompt),
  };
}

export function ruleOf(rule: NonNullable<PlanValidation["rule"]>): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.values.join(",") } };
  switch (rule.kind) {
    case "whole":
      return { wholeNumber: comparison(rule) };
    case "decimal":
      return { decimal: comparison(rule) };
    case "text":
      return { textLength: comparison(rule) };
  }
}

export function condition(range: Excel.Range, { formula, color, fill, bold }: PlanConditional): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.font.color = hex(color);
  if (bold) custom.format.font.bold = true;
  if (fill) custom.format.fill.color = hex(fill);
}

/** Both take blank cells and texts for nothing. */
export function scaled(range: Excel.Range, { kind, low, high }: PlanScale): void {
  if (kind === "scale") {
    range.conditionalFormats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: hex(low) },
      maximum: { type: "HighestValue", color: hex(high) },
    };
    return;
  }
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "HighestValue" };
  dataBar.positiveFormat.fillColor = hex(high);
  dataBar.positiveFormat.gradientFill = false;
}
