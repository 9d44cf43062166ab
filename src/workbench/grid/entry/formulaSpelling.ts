import { functionNames } from "../../../vocabulary/functionNames";
import { languages } from "../../../vocabulary/languages";
import { LOCALES, type Locale } from "../../../vocabulary/locale";
import { formulaTokens, type Token } from "./formulaTokens";

/** May the function of this English name be called with so many arguments? One that nobody knows may. */
export type TakesArguments = (name: string, count: number) => boolean;

const localNames = namesBy(([english, local]) => [english, local]);
const englishNames = namesBy(([english, local]) => [local, english]);

/**
 * Univer takes a click into the grid for a reference behind a mark that it knows: the semicolon is none, a space is
 * one.
 */
export const LIST_GAP = " ";

/** The name of a function in this language; the add-in's own stay. */
export const localName = (english: string, locale: Locale): string =>
  localNames[locale].get(english.toUpperCase()) ?? english;
/** The English name of a function in this language; others stay. */
export const englishName = (local: string, locale: Locale): string =>
  englishNames[locale].get(local.toUpperCase()) ?? local;

/**
 * A formula as Excel in this language shows it, in a spelling that can be entered again; `gap` stands behind what parts
 * its arguments.
 */
export function localFormula(formula: string, locale: Locale, takes: TakesArguments, gap = ""): string {
  if (languages[locale].list === ",") return formula;
  const local = spelledLocally(formulaTokens(formula, "en"), locale, gap);
  // a wrong call, such as one with a half of its arguments, may read another way
  return compact(englishFormula(local, locale, takes)) === compact(formula) ? local : formula;
}

/**
 * What was typed in this language, as the engine takes it. With a list separator, or where every comma can be a decimal
 * mark and every function then has an allowed number of arguments, it is the language's own spelling; else only names
 * are.
 */
export function englishFormula(typed: string, locale: Locale, takes: TakesArguments): string {
  if (languages[locale].list === ",") return typed;
  const tokens = formulaTokens(typed, locale);
  return isLocal(tokens, locale, takes)
    ? spelledInEnglish(tokens, locale)
    : namedInEnglish(formulaTokens(typed, "en"), locale);
}

/** The marks of a formula as Univer knows them, one for one: every place in the text stays. */
export function englishMarks(typed: string, locale: Locale, takes: TakesArguments): string {
  if (languages[locale].list === ",") return typed;
  const tokens = formulaTokens(typed, locale);
  return isLocal(tokens, locale, takes) ? tokens.map((token) => markInEnglish(token, locale)).join("") : typed;
}

function isLocal(tokens: readonly Token[], locale: Locale, takes: TakesArguments): boolean {
  const { list, decimal } = languages[locale];
  const marks = tokens.filter(({ kind, inArray }) => kind === "mark" && !inArray);
  if (marks.some(({ text }) => text === list)) return true;
  // a comma that parts, a point: no formula of this language
  if (marks.length > 0 || tokens.some(({ kind, text, inArray }) => kind === "mark" && inArray && text === decimal))
    return false;
  return callsOf(tokens).every(({ name, isEmpty }) => takes(englishName(name, locale), isEmpty ? 0 : 1));
}

/**
 * The calls of a formula without separators: each has one argument or none. One that is still open counts as what it is
 * by now.
 */
function callsOf(tokens: readonly Token[]): { readonly name: string; readonly isEmpty: boolean }[] {
  const solid = tokens.filter(({ kind }) => kind !== "space");
  return solid.flatMap(({ kind, text }, i) =>
    kind === "word" && solid[i + 1]?.kind === "open"
      ? [{ name: text, isEmpty: solid[i + 2]?.kind === "close" || solid[i + 2] === undefined }]
      : [],
  );
}

function spelledInEnglish(tokens: readonly Token[], locale: Locale): string {
  const { list } = languages[locale];
  return tokens
    .map((token, i) => {
      const before = tokens[i - 1];
      // the gap behind what parts the arguments
      if (token.kind === "space" && before?.kind === "mark" && before.text === list) return "";
      return token.kind === "mark" || token.kind === "number"
        ? markInEnglish(token, locale)
        : wordInEnglish(token, tokens[i + 1], locale);
    })
    .join("");
}

/** A name of both languages, such as TRIM, is the English one here. */
const namedInEnglish = (tokens: readonly Token[], locale: Locale): string =>
  tokens
    .map((token, i) =>
      Object.hasOwn(functionNames[locale], token.text.toUpperCase())
        ? token.text.toUpperCase()
        : wordInEnglish(token, tokens[i + 1], locale),
    )
    .join("");

function markInEnglish({ kind, text, inArray }: Token, locale: Locale): string {
  const { list, columns, decimal } = languages[locale];
  if (kind === "number") return text.replace(decimal, ".");
  if (kind !== "mark") return text;
  if (inArray) return text === columns ? "," : text;
  return text === list ? "," : text;
}

const REFERENCE = /^\$?[A-Z]{1,3}\$?\d+$/i;

function wordInEnglish({ kind, text }: Token, next: Token | undefined, locale: Locale): string {
  const { truth, errors } = languages[locale];
  if (kind === "error")
    return Object.entries(errors).find(([, local]) => local === text.toLocaleUpperCase())?.[0] ?? text;
  // no-break spaces come with pasted figures; before a percent sign the engine takes none
  if (kind === "space") return next?.text === "%" ? "" : text.replace(/[^\S\r\n]/g, " ");
  if (kind === "other") return text.replace("\u2212", "-");
  if (kind !== "word" || next?.text === "!") return text;
  if (next?.kind === "open") return englishName(text, locale).toUpperCase();
  const upper = text.toLocaleUpperCase();
  if (upper === truth.true) return "TRUE";
  if (upper === truth.false) return "FALSE";
  return REFERENCE.test(text) ? text.toUpperCase() : text;
}

function spelledLocally(tokens: readonly Token[], locale: Locale, gap: string): string {
  const { list, columns, decimal, truth, errors } = languages[locale];
  return tokens
    .map(({ kind, text, inArray }, i) => {
      const next = tokens[i + 1];
      if (kind === "number") return text.replace(".", decimal);
      if (kind === "mark" && text === ",") return inArray ? columns : list + (next?.kind === "space" ? "" : gap);
      if (kind === "error") return errors[text.toUpperCase()] ?? text;
      if (kind !== "word") return text;
      if (next?.kind === "open") return localName(text, locale);
      if (/^true$/i.test(text)) return truth.true;
      return /^false$/i.test(text) ? truth.false : text;
    })
    .join("");
}

const compact = (formula: string): string =>
  formulaTokens(formula, "en")
    .map(({ kind, text }) => (kind === "space" ? "" : kind === "quoted" ? text : text.toUpperCase()))
    .join("");

function namesBy(
  entry: (names: [english: string, local: string]) => [string, string],
): Readonly<Record<Locale, ReadonlyMap<string, string>>> {
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, new Map(Object.entries(functionNames[locale]).map(entry))]),
  ) as unknown as Record<Locale, Map<string, string>>;
}
