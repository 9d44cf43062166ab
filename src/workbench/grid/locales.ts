import type { ILocales } from "@univerjs/core";
import type { Language } from "../settings";

type Texts = ILocales[keyof ILocales];

/** The grid's own texts in one language, in a chunk of its own. */
export async function gridTexts(language: Language): Promise<Texts> {
  const texts = language === "fr" ? await import("@univerjs/preset-sheets-core/locales/fr-FR") : await import("@univerjs/preset-sheets-core/locales/en-US");
  return texts.default;
}
