import type { Text, Locale } from "../vocabulary/locale";
import { spell, type Spelling } from "./spelling";

export interface FormulaContext {
  locale: Locale;
  spelling: Spelling;
  words: Readonly<Record<string, Text>>;
  /** What stands in the formula for a key: a name or an address. */
  reference: (key: string) => string;
}

/**
 * A template's formula as a cell holds it: words in the sheet's language, keys as names or addresses, functions in the
 * wanted spelling.
 */
export function formulaText(formula: string, { locale, spelling, words, reference }: FormulaContext): string {
  const worded = formula.replace(/^=/, "").replace(/\{(\w+)\}/g, (_, word: string) => {
    const text = words[word];
    if (!text) throw new Error(`{${word}} is not a word of the template`);
    return text[locale];
  });
  // keys are lower-case words outside quotes, not part of a longer word, and no name of a table
  const referenced = worded.replace(/"[^"]*"|(?<![\w.])[a-z][a-z0-9_]*(?![\w.([])/g, (token) =>
    token.startsWith('"') ? token : reference(token),
  );
  return `=${spell(referenced, spelling)}`;
}
