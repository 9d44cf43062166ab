/** Where something stands in a text: its first sign, and the one after its last. */
type Span = readonly [from: number, to: number];

/** A call of an add-in's function and its arguments, in a formula as a formula bar shows it. */
export interface CallSpan {
  whole: Span;
  arguments: readonly Span[];
}

const OWN_CALL = /(?:\bCLV\.|_xldudf_CLV_)[\w.]+\(/iy;

/**
 * The calls of the add-in's functions in a formula as it is shown, in the order of the text. Excel shows formulas in
 * its own language, with names, separators and decimal marks no parser of English formulas reads; the add-in's
 * functions keep their names.
 *
 * @param separator  what stands between arguments there
 */
export function callSpans(formula: string, separator: string): readonly CallSpan[] {
  const found: CallSpan[] = [];
  for (let at = 0; at < formula.length; at++) {
    at = afterQuoted(formula, at);
    OWN_CALL.lastIndex = at;
    const call = isWordInside(formula, at) ? null : OWN_CALL.exec(formula);
    if (call) found.push(callFrom(formula, at, at + call[0].length, separator));
  }
  return found;
}

/** Arguments without the spaces around them; one that is left out is empty. */
function callFrom(formula: string, from: number, inside: number, separator: string): CallSpan {
  const spans: Span[] = [];
  let depth = 0;
  let start = inside;
  const end = (at: number): void => {
    spans.push(trimmed(formula, start, at));
    start = at + 1;
  };
  for (let at = inside; at < formula.length; at++) {
    at = afterQuoted(formula, at);
    const sign = formula[at];
    if (depth === 0 && sign === separator) end(at);
    if (sign === "(" || sign === "{") depth++;
    if ((sign === ")" || sign === "}") && depth-- === 0) {
      if (at > inside) end(at);
      return { whole: [from, at + 1], arguments: spans };
    }
  }
  return { whole: [from, formula.length], arguments: [] };
}

/** Past a text in quotes, or a sheet's name in apostrophes, that begins here. */
function afterQuoted(formula: string, at: number): number {
  const quote = formula[at];
  if (quote !== '"' && quote !== "'") return at;
  const end = formula.indexOf(quote, at + 1);
  return end < 0 ? formula.length : end + 1 < formula.length ? afterQuoted(formula, end + 1) : end + 1;
}

const isWordInside = (formula: string, at: number): boolean => at > 0 && /[\w.]/.test(formula[at - 1] ?? "");

function trimmed(formula: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && formula[start] === " ") start++;
  while (end > start && formula[end - 1] === " ") end--;
  return [start, end];
}
