/**
 * The formula of a cell, from what Office calls its formula and its value. Of a cell without one both are the same,
 * also of a text that looks like a formula.
 */
export const formulaIn = (formula: unknown, value: unknown): string | undefined =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
