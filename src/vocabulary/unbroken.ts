import { languages } from "./languages";
import type { Locale } from "./locale";

/** A text typed with plain spaces, with those that the language does not break a line at. */
export function unbroken(text: string, locale: Locale): string {
  const {
    spaced: { before, after },
  } = languages[locale];
  return [...text]
    .map((sign, i, signs) =>
      sign === " " && (before.includes(signs[i + 1] ?? " ") || after.includes(signs[i - 1] ?? " ")) ? "\u00A0" : sign,
    )
    .join("");
}
