/** A piece of a typeset formula: text, the name of an argument, or a raised one of these. */
export type FormulaPiece = string | { argument: number; name: string } | { exponent: FormulaPiece };

const SIGNS: Readonly<Record<string, string>> = {
  "*": "×",
  "/": "÷",
  "-": "−",
  "<=": "≤",
  ">=": "≥",
  "..": "…",
  "->": "→",
  SUM: "Σ",
};
const TOKEN = /[A-Za-z_]\w*|\d+(?:\.\d+)?|<=|>=|->|\.\.|\s+|./g;

/**
 * `aov * (1 - churn_rate)^k`, as the documentation writes it, with real signs, raised exponents and its arguments known
 * by place.
 * An exponent in parentheses stays after its caret, as in Excel: raised, it could not break at the end of a line.
 */
export function typesetFormula(formula: string, names: readonly string[]): readonly FormulaPiece[] {
  const tokens = formula.match(TOKEN) ?? [];
  const raised = (index: number): boolean => tokens[index - 1] === "^" && tokens[index] !== "(";
  return tokens.flatMap((token, index) => {
    if (token === "^" && tokens[index + 1] !== "(") return [];
    const piece = pieceOf(token, names);
    return [raised(index) ? { exponent: piece } : piece];
  });
}

function pieceOf(token: string, names: readonly string[]): FormulaPiece {
  const argument = names.indexOf(token);
  return argument >= 0 ? { argument, name: token } : (SIGNS[token] ?? token);
}
