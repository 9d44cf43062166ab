import { tokenize } from "@borgar/fx";
import { masked } from "./masked";

/** A token and where it stands in the formula. */
export interface FormulaToken {
  type: string;
  text: string;
  from: number;
  to: number;
}

/**
 * The formula in its tokens, none of which is lost: together they are the text again. References come whole, with their
 * sheet.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  let at = 0;
  return tokenize(masked(formula)).map(({ type, value }) => {
    const from = at;
    at += value.length;
    return { type, text: formula.slice(from, at), from, to: at };
  });
}
