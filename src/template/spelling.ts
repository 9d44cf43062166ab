/** How the formulas of a sheet are spelled: with the add-in's functions, or with Excel's own, which need no add-in. */
export type Spelling = "clv" | "native";
export const SPELLINGS: readonly Spelling[] = ["clv", "native"];

/**
 * The functions of the sheets in Excel's own words, `a`, `b`, `c` … being the arguments. Only what Excel 2016 and LibreOffice compute:
 * no LET, no spills. The tests hold both spellings to the same digits.
 */
const NATIVE: Readonly<Record<string, string>> = {
  AOV: "a/b",
  FREQUENCY: "a/b",
  ARPC: "a/b",
  COGS: "a+b-c",
  MARGIN: "(a-b)/a",
  CHURN: "(a+c-b)/a",
  LIFETIME: "1/a",
  PERIODVALUE: "a*b*c",
  VALUE: "a*b*c/d",
  SIMPLE: "a*b",
  CAC: "a/b",
  RATIO: "a/b",
  RATING: "IF(a/b<1,1,IF(a/b<3,2,IF(a/b<=5,3,4)))",
  MAXCAC: "a/b",
  BUDGET: "a/c*b",
  GRR: "(a-b-c)/a",
  NRR: "(a+b-c-d)/a",
  // the sheets convert from year to month only
  "CONVERTDISCOUNT/3": "(1+a)^(1/12)-1",
  "DISCOUNTED/3": "a*(1+c)/(1+c-b)",
  "DISCOUNTED/5": "a/(1+c)^e*IF(b=1+c,d,(1-(b/(1+c))^d)/(1-b/(1+c)))",
  "PAYBACK/2": "IF(a=0,0,IF(b<=0,NA(),a/b))",
  "PAYBACK/3":
    "IF(a=0,0,IF(OR(b<=0,a*c>=b),NA(),IF(OR(c=0,a<=b),a/b,INT(LN(1-a*c/b)/LN(1-c))" +
    "+(a/b-(1-(1-c)^INT(LN(1-a*c/b)/LN(1-c)))/c)/(1-c)^INT(LN(1-a*c/b)/LN(1-c)))))",
};

/** The formula in the wanted spelling; it is written with `CLV.` functions. */
export function spell(formula: string, spelling: Spelling): string {
  if (spelling === "clv") return formula;
  const call = /CLV\.([A-Z.]+)\(/.exec(formula);
  if (!call) return formula;
  const { args, end } = argumentsFrom(formula, call.index + call[0].length);
  const [before, after] = [formula.slice(0, call.index), formula.slice(end)];
  const native = nativeCall(call[1]!, args.map((arg) => spell(arg.trim(), spelling)));
  const alone = /(^|[=(,<>])$/.test(before) && /^($|[),<>=])/.test(after);
  return spell(before + (alone || /^[A-Z]+\(/.test(native) ? native : `(${native})`) + after, spelling);
}

function nativeCall(id: string, args: string[]): string {
  const pattern = NATIVE[id] ?? NATIVE[`${id}/${args.length}`];
  if (id === "CONVERTDISCOUNT" && args.slice(1).join() !== '"year","month"') throw new Error(`CLV.CONVERTDISCOUNT(${args.join()}) has no native spelling`);
  if (!pattern) throw new Error(`CLV.${id} of ${args.length} arguments has no native spelling`);
  return pattern.replace(/\b[a-e]\b/g, (name) => atom(args["abcde".indexOf(name)]!));
}

/** An argument inside a formula keeps together: a name or a number does so by itself. */
const atom = (text: string): string => (/^[\w.$]+$/.test(text) ? text : `(${text})`);

/** The arguments of the call whose bracket opens before `start`, and where the call ends. */
function argumentsFrom(formula: string, start: number): { args: string[]; end: number } {
  const args: string[] = [];
  let depth = 0;
  let from = start;
  let quoted = false;
  for (let i = start; i < formula.length; i++) {
    const char = formula[i];
    if (char === '"') quoted = !quoted;
    if (quoted) continue;
    if (char === "(") depth++;
    if ((char === "," && depth === 0) || (char === ")" && depth === 0)) {
      args.push(formula.slice(from, i));
      from = i + 1;
      if (char === ")") return { args, end: i + 1 };
    }
    if (char === ")") depth--;
  }
  throw new Error(`${formula} does not close a bracket`);
}
