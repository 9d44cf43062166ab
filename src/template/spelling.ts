import { RATING } from "../vocabulary/rules";

/** How the formulas of a sheet are spelled: with the add-in's functions, or with Excel's own, which need no add-in. */
export type Spelling = "clv" | "native";
export const SPELLINGS: readonly Spelling[] = ["clv", "native"];

/** What a function refuses, and what it is otherwise. */
interface Native {
  refuses?: string;
  is: string;
}

/** As the wholly paid periods are asked for several times. */
const PAID = "INT(LN(1-a*c/b)/LN(1-c))";

/**
 * The functions of the sheets in Excel's own words, `a`, `b`, `c` … being the arguments. Only what Excel 2016 and
 * LibreOffice compute:
 * no LET, no spills. The tests hold both spellings to the same digits, and to refusing the same figures.
 */
const NATIVE: Readonly<Record<string, Native>> = {
  AOV: { refuses: "MIN(a,b)<0", is: "a/b" },
  FREQUENCY: { refuses: "MIN(a,b)<0", is: "a/b" },
  ARPC: { refuses: "MIN(a,b)<0", is: "a/b" },
  COGS: { refuses: "OR(MIN(a,b,c)<0,c>a+b)", is: "a+b-c" },
  MARGIN: { refuses: "MIN(a,b)<0", is: "(a-b)/a" },
  CHURN: { refuses: "OR(MIN(a,b,c)<0,b>a+c,b<c)", is: "(a+c-b)/a" },
  LIFETIME: { refuses: "OR(a<0,a>1)", is: "1/a" },
  PERIODVALUE: { refuses: "OR(MIN(a,b)<0,c>1)", is: "a*b*c" },
  VALUE: { refuses: "OR(MIN(a,b,d)<0,MAX(c,d)>1)", is: "a*b*c/d" },
  SIMPLE: { is: "a*b" },
  CAC: { refuses: "MIN(a,b)<0", is: "a/b" },
  RATIO: { refuses: "b<0", is: "a/b" },
  RATING: {
    refuses: "b<0",
    is: `IF(a/b<${RATING.fragile},1,IF(a/b<${RATING.healthy},2,IF(a/b<=${RATING.underinvested},3,4)))`,
  },
  MAXCAC: { refuses: "MIN(a,b)<0", is: "a/b" },
  BUDGET: { refuses: "MIN(a,b,c)<0", is: "a/c*b" },
  GRR: { refuses: "OR(MIN(a,b,c)<0,b+c>a)", is: "(a-b-c)/a" },
  NRR: { refuses: "OR(MIN(a,b,c,d)<0,c+d>a)", is: "(a+b-c-d)/a" },
  // the sheets convert from year to month only
  "CONVERTDISCOUNT/3": { refuses: "OR(a<0,a>1)", is: "(1+a)^(1/12)-1" },
  "DISCOUNTED/3": { refuses: "OR(MIN(b,c)<0,MAX(b,c)>1)", is: "a*(1+c)/(1+c-b)" },
  "DISCOUNTED/5": {
    refuses: "OR(MIN(b,c,e)<0,MAX(b,c,e)>1,d<1,d<>INT(d))",
    is: "a/(1+c)^e*IF(b=1+c,d,(1-(b/(1+c))^d)/(1-b/(1+c)))",
  },
  "PAYBACK/2": { refuses: "OR(a<0,AND(a>0,b<=0))", is: "IF(a=0,0,a/b)" },
  "PAYBACK/3": {
    refuses: "OR(MIN(a,c)<0,c>1,AND(a>0,OR(b<=0,AND(a>b,a*c>=b))))",
    is: `IF(a=0,0,IF(OR(c=0,a<=b),a/b,${PAID}+(a/b-(1-(1-c)^${PAID})/c)/(1-c)^${PAID}))`,
  },
};

/**
 * The formula in the wanted spelling; it is written with `CLV.` functions. One that Excel has no words for stays as it
 * is.
 */
export const spell = (formula: string, spelling: Spelling): string =>
  (spelling === "native" ? inNativeWords(formula) : undefined) ?? formula;

/** Shows no value without the add-in. */
export const callsAddIn = (formula: string): boolean => /\bCLV\.[A-Z.]+\(/.test(formula.replace(/"[^"]*"/g, ""));

function inNativeWords(formula: string): string | undefined {
  const call = /CLV\.([A-Z.]+)\(/.exec(formula);
  if (!call) return formula;
  const { args, end } = argumentsFrom(formula, call.index + call[0].length);
  const spelled = args.map((arg) => inNativeWords(arg.trim()));
  const native = spelled.every((arg) => arg !== undefined) ? nativeCall(call[1]!, spelled) : undefined;
  if (native === undefined) return undefined;
  const [before, after] = [formula.slice(0, call.index), formula.slice(end)];
  const alone = /(^|[=(,<>])$/.test(before) && /^($|[),<>=])/.test(after);
  return inNativeWords(before + (alone || /^[A-Z]+\(/.test(native) ? native : `(${native})`) + after);
}

function nativeCall(id: string, args: readonly string[]): string | undefined {
  const native = NATIVE[id] ?? NATIVE[`${id}/${args.length}`];
  if (!native || (id === "CONVERTDISCOUNT" && args.slice(1).join() !== '"year","month"')) return undefined;
  const { refuses, is } = native;
  return (refuses ? `IF(${refuses},NA(),${is})` : is).replace(/\b[a-e]\b/g, (name) =>
    atom(args["abcde".indexOf(name)]!),
  );
}

/**
 * A formula without its outermost refusal, `IF(when,NA(),value)`, and that: what is done to the value need not be done
 * to it.
 */
export function refusalOf(formula: string): { when?: string; value: string } {
  if (!formula.startsWith("IF(")) return { value: formula };
  const {
    args: [when, refused, value],
    end,
  } = argumentsFrom(formula, 3);
  return refused === "NA()" && value !== undefined && end === formula.length
    ? { when: when!, value }
    : { value: formula };
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
