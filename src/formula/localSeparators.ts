import { formulaTokens } from "./formulaTokens";

/**
 * Where semicolons stand between arguments, as a French or German Excel shows them; none when there are commas as well,
 * as these may be decimals. Inside { } a semicolon begins a row.
 */
export function localSeparators(formula: string): readonly number[] {
  let braces = 0;
  const found: number[] = [];
  for (const { text, type, from } of formulaTokens(formula)) {
    if (type !== "operator") continue;
    if (text === "{") braces++;
    else if (text === "}") braces--;
    else if (braces === 0 && text === ",") return [];
    else if (braces === 0 && text === ";") found.push(from);
  }
  return found;
}
