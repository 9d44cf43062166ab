import { LOCALES, type Locale } from "./locale";

/** The name of a served file in a language: help.html, help-fr.html. */
export const localeFile = (file: string, locale: Locale): string =>
  locale === LOCALES[0] ? file : file.replace(/(?=\.\w+$)/, `-${locale}`);
