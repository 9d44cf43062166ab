import { languages } from "./languages";
import type { Locale } from "./locale";

/** A whole number with groups of digits as the language writes them. */
export const grouped = (count: number, locale: Locale): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, languages[locale].group);
