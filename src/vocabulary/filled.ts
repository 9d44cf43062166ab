import type { Locale } from "./locale";

const BLANK = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/**
 * A sentence with its blanks filled: `{rows}` is the value of that name, and `{rows|row|rows}` the word that goes with
 * so many of them. What has no value stays as it is written.
 */
export const filled = (text: string, locale: Locale, values: Readonly<Record<string, string>>): string =>
  text.replace(BLANK, (blank, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined || one === undefined) return value ?? blank;
    return isOne(value, locale) ? one : many!;
  });

/** Of a count as it is written: none is one in French, and not in English. */
function isOne(count: string, locale: Locale): boolean {
  const number = Number(count.replace(/\D/g, ""));
  return new Intl.PluralRules(locale).select(number) === "one";
}
