import { refusalOf } from "./spelling";

/**
 * A step of the calculation, rounded to two decimals while the sheet's switch says yes. What is refused is so rounded
 * or not.
 */
export function roundedStep(formula: string, yes: string): string {
  const { when, value } = refusalOf(formula);
  const rounded = `IF(round_steps="${yes}",ROUND(${value},2),${value})`;
  return when === undefined ? rounded : `IF(${when},NA(),${rounded})`;
}

/** The step again, without its switch. */
export const unroundedStep = (formula: string): string =>
  formula.replace(/IF\(round_steps="[^"]*",ROUND\((.+),2\),\1\)/, "$1");
