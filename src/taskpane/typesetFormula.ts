/** A piece of a typeset formula: text, the name of an argument, or an exponent. */
export type FormulaPiece = string | { argument: number; name: string } | { exponent: readonly FormulaPiece[] };

const SIGNS: Readonly<Record<string, string>> = { "*": "×", "/": "÷", "-": "−", "<=": "≤", ">=": "≥", "..": "…", "->": "→", SUM: "Σ" };
const TOKEN = /[A-Za-z_]\w*|\d+(?:\.\d+)?|<=|>=|->|\.\.|\s+|./g;

/** `aov * (1 - churn_rate)^2`, as the documentation writes it, with real signs, raised exponents and its arguments known by place. */
export function typesetFormula(formula: string, names: readonly string[]): readonly FormulaPiece[] {
  const tokens = formula.match(TOKEN) ?? [];
  let next = 0;

  const piece = (token: string): FormulaPiece => {
    if (token === "^") return { exponent: exponent() };
    const argument = names.indexOf(token);
    return argument >= 0 ? { argument, name: token } : (SIGNS[token] ?? token);
  };

  /** After the caret: one token, or everything in the parentheses that follow, which the raised position replaces. */
  const exponent = (): readonly FormulaPiece[] => {
    const first = tokens[next++];
    if (first === undefined) return [];
    return first === "(" ? until(")") : [piece(first)];
  };

  const until = (closing: string | undefined): readonly FormulaPiece[] => {
    const pieces: FormulaPiece[] = [];
    let depth = 0;
    while (next < tokens.length) {
      const token = tokens[next++] ?? "";
      if (token === closing && depth === 0) break;
      depth += token === "(" ? 1 : token === ")" ? -1 : 0;
      pieces.push(piece(token));
    }
    return pieces;
  };

  return until(undefined);
}
