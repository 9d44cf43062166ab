import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** What stands before the names of our functions, as the manifest says. */
const NAMESPACE = "CLV";

/**
 * How a call is written: as it should be; in small letters; as files keep it (`_xldudf_CLV_AOV`); with a file's name
 * before it (`'C:\addin.xlam'!CLV.AOV`); with an underscore for the dot; with the namespace of a trial version
 * (`CLVDEV.AOV`); or as a function that does not exist.
 */
export type CallSpelling = "canonical" | "smallLetters" | "stored" | "file" | "underscore" | "trial" | "unknown";

/** A call of one of our functions. */
export interface FunctionCall {
  /** Its name as it stands in the formula, with all that is put before it but @. */
  head: string;
  from: number;
  to: number;
  spelling: CallSpelling;
  /** As the catalogue names it; of an unknown function as it is written, without its prefixes. */
  id: string;
  /** The place of an @ directly before it. */
  single: number | undefined;
  /** An argument has more than one cell or value, so the result has as well. */
  spreads: boolean;
}

export interface CallContext {
  /** The functions there are, by their names after the namespace. */
  ids: readonly string[];
  /** Names that the workbook defines, in small letters: a LAMBDA may be called like one of our functions. */
  names?: ReadonlySet<string>;
}

/** A text that is not worth a closer look has no call in it. */
const mayCall = (formula: string): boolean => /clv/i.test(formula);

/** How a call of a function is written. */
export const callName = (id: string): string => `${NAMESPACE}.${id}`;

/**
 * Finds the calls of our functions in a formula, in whatever spelling. Functions of others, and what stands in texts
 * and sheet names, are none.
 */
export function functionCalls(formula: string, { ids, names = new Set() }: CallContext): FunctionCall[] {
  if (!mayCall(formula)) return [];
  const tokens = formulaTokens(formula).filter(({ type }) => type !== "whitespace");
  const locals = new Set(tokens.filter(({ type }) => type === "range_named").map(({ text }) => text.toLowerCase()));
  return tokens.flatMap((token, i) => {
    if (token.type !== "func" || names.has(token.text.toLowerCase()) || locals.has(token.text.toLowerCase())) return [];
    const from = prefixStart(formula, tokens, i);
    const named = readName(token.text, from < token.from, ids);
    if (!named) return [];
    const before = tokens.filter(({ to }) => to <= from).at(-1);
    const single = before?.text === "@" ? before.from : undefined;
    return [
      { ...named, head: formula.slice(from, token.to), from, to: token.to, single, spreads: spreads(tokens, i, ids) },
    ];
  });
}

/** Where the name of a file or sheet before a function begins; the function's own beginning when there is none. */
function prefixStart(formula: string, tokens: readonly FormulaToken[], i: number): number {
  const { from } = tokens[i]!;
  const before = tokens[i - 1];
  if (before?.type === "error" && before.text === "#REF!" && before.to === from) return before.from;
  if (before?.text !== "!") return from;
  const head = formula.slice(0, before.from);
  // a quoted name, or [1], or a plain name
  return /(?:'(?:[^']|'')*'|[[\]\p{L}\d_.\\-]+)$/u.exec(head)?.index ?? from;
}

/** Excel puts these before a function that it does not know; several may stand there. */
const STORED = /^(?:_xlfn\.|_xludf\.|_xldudf_|_xll\.)+/i;
/** What a version that is tried out may be called. A longer list would take functions of others for ours. */
const TRIAL = /^[._]?(?:DEV|TEST|BETA|LOCAL|STAGING|PREVIEW|QA|UAT)\d*[._]/;

function readName(
  text: string,
  hasFile: boolean,
  ids: readonly string[],
): { spelling: CallSpelling; id: string } | undefined {
  const name = text.replace(STORED, "");
  const isStored = name !== text;
  const capitals = name.toUpperCase();
  if (!capitals.startsWith(NAMESPACE)) return undefined;
  const rest = capitals.slice(NAMESPACE.length);
  const own = /^[._]/.test(rest) ? idOf(rest.slice(1), ids) : undefined;
  if (own !== undefined) return { id: own, spelling: spellingOf(name, own, isStored, hasFile) };
  const trial = TRIAL.test(rest) ? idOf(rest.replace(TRIAL, ""), ids) : undefined;
  if (trial !== undefined) return { id: trial, spelling: isStored ? "stored" : hasFile ? "file" : "trial" };
  // CLV_SOMETHING may be anybody's; CLV.SOMETHING, and what is stored as a custom function, is meant to be ours
  return rest.startsWith(".") || (isStored && rest.startsWith("_"))
    ? { id: rest.slice(1), spelling: "unknown" }
    : undefined;
}

function spellingOf(name: string, id: string, isStored: boolean, hasFile: boolean): CallSpelling {
  if (isStored) return "stored";
  if (hasFile) return "file";
  if (name === callName(id)) return "canonical";
  return name.toUpperCase() === callName(id) ? "smallLetters" : "underscore";
}

/** In files a dot is an underscore. No two functions differ by that alone. */
const idOf = (name: string, ids: readonly string[]): string | undefined =>
  ids.find((id) => id.replaceAll(".", "_") === name.replaceAll(".", "_"));

/**
 * Whether an argument has several values: a range, an array, a table's column; what another function makes of them has
 * one.
 */
function spreads(tokens: readonly FormulaToken[], call: number, ids: readonly string[]): boolean {
  const isPlain: boolean[] = [];
  for (let i = call + 1; i < tokens.length; i++) {
    const { type, text } = tokens[i]!;
    const before = tokens[i - 1]!;
    if (text === "(")
      isPlain.push(
        before.type === "func"
          ? i === call + 1 || readName(before.text, false, ids) !== undefined
          : (isPlain.at(-1) ?? true),
      );
    else if (text === ")") isPlain.pop();
    else if (isPlain.every(Boolean) && (isMany(type, text) || text === "{" || text === "#" || text === ":"))
      return true;
    if (isPlain.length === 0) return false;
  }
  return false;
}

const isMany = (type: string, text: string): boolean =>
  type === "range_beam" ||
  type === "range_ternary" ||
  type === "structured" ||
  (type === "range" && text.slice(text.lastIndexOf("!") + 1).includes(":"));
