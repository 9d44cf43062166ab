import { LOCALES, type Locale } from "./locale";

/** What a rule makes for each language. */
export function inEveryLanguage<T>(made: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  // filled one by one: a column can hold a million wrong cells, each with its sentence
  const all = {} as Record<Locale, T>;
  for (const locale of LOCALES) all[locale] = made(locale);
  return all;
}
