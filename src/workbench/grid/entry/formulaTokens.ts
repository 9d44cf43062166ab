import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";

type Kind =
  /** A text, a quoted sheet, what stands in square brackets: nothing in it is changed. */
  | "quoted"
  /** A function, a reference, a name, a truth value, with what belongs to it. */
  | "word"
  | "number"
  | "error"
  | "space"
  /** A comma, a semicolon, a point that belongs to no number. */
  | "mark"
  | "open"
  | "close"
  | "brace"
  | "other";

export interface Token {
  readonly kind: Kind;
  readonly text: string;
  /** Within the braces of an array. */
  readonly inArray: boolean;
}

const QUOTED = String.raw`"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:[^[\]]|\[[^\]]*\]?)*\]?`;
const WORD = String.raw`[\p{L}_$\\@][\p{L}\p{M}\d._$\\\u2060-\u2064]*`;
const ERROR = String.raw`#[\p{L}\d/_]+[!?]?`;
const EXPONENT = String.raw`(?:e[+-]?\d+)?`;

/** Cuts a formula into what it is made of; joined again, the tokens are the formula. */
export function formulaTokens(formula: string, locale: Locale): Token[] {
  const { decimal } = languages[locale];
  const mark = decimal === "." ? String.raw`\.` : ",";
  const pattern = new RegExp(
    `(?<quoted>${QUOTED})|(?<word>${WORD})|(?<error>${ERROR})|(?<number>(?:\\d+(?:${mark}\\d*)?|${mark}\\d+)${EXPONENT})|(?<space>\\s+)|[\\s\\S]`,
    "giu",
  );
  const tokens: Token[] = [];
  let arrays = 0;
  const push = (kind: Kind, text: string): void => void tokens.push({ kind, text, inArray: arrays > 0 });
  for (const { 0: text, groups = {} } of formula.matchAll(pattern)) {
    if (text === "{") arrays++;
    const kind = (Object.keys(groups) as Kind[]).find((name) => groups[name] !== undefined) ?? kindOf(text);
    // behind a value, a mark ends the argument: A1,5 are two
    if (kind === "number" && text.startsWith(decimal) && endsValue(tokens.at(-1))) {
      push("mark", decimal);
      push("number", text.slice(1));
    } else push(kind, text);
    if (text === "}") arrays--;
  }
  return tokens;
}

function kindOf(text: string): Kind {
  if (text === "(") return "open";
  if (text === ")") return "close";
  if (text === "{" || text === "}") return "brace";
  return /[,;.]/.test(text) ? "mark" : "other";
}

const endsValue = (token: Token | undefined): boolean =>
  token !== undefined && (["quoted", "word", "number", "error", "close"].includes(token.kind) || token.text === "}");
