import type { FunctionEntry } from "../explain/Scope";
import { LOCALES } from "../vocabulary/locale";
import { term } from "../vocabulary/terms";

/**
 * The functions that somebody means who writes another name of what they return: LTV for the lifetime value, PANIER for
 * the order value.
 * Of several, those that take as many arguments as are given, where there are any, and need all of them.
 */
export function meantFunctions(name: string, given: number, functions: readonly FunctionEntry[]): readonly string[] {
  const wanted = folded(name);
  // what takes its own result converts it
  const meant = functions.filter(
    ({ gives, returns, parameters }) =>
      gives !== "spill" && namesOf(returns[0]!).has(wanted) && !parameters.some(({ term: id }) => id === returns[0]),
  );
  const fitting = meant.filter(
    ({ parameters }) => given <= parameters.length && given >= parameters.filter(({ optional }) => !optional).length,
  );
  const exact = fitting.filter(
    ({ parameters }) => parameters.length === given && parameters.every(({ optional }) => !optional),
  );
  const chosen = [exact, fitting, meant].find((some) => some.length > 0) ?? [];
  return chosen.map(({ id }) => id);
}

function namesOf(id: FunctionEntry["returns"][number]): ReadonlySet<string> {
  const { label, synonyms = [] } = term(id);
  return new Set([id, ...LOCALES.map((locale) => label[locale]), ...synonyms].map(folded));
}

/** Names of functions have no spaces, accents or small letters. */
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toUpperCase();
