import { type ILocales, mergeLocales } from "@univerjs/core";
import type { Language } from "../settings";

type Texts = ILocales[keyof ILocales];

/** The grid's own texts in one language, in a chunk of its own. */
export async function gridTexts(language: Language): Promise<Texts> {
  const texts = await textsIn[language]();
  return mergeLocales(texts.map((module) => module.default));
}

const textsIn: Readonly<Record<Language, () => Promise<readonly { readonly default: Texts }[]>>> = {
  en: () =>
    Promise.all([
      import("@univerjs/preset-sheets-core/locales/en-US"),
      import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
      import("@univerjs/preset-sheets-data-validation/locales/en-US"),
      import("@univerjs/preset-sheets-drawing/locales/en-US"),
      import("@univerjs/preset-sheets-table/locales/en-US"),
    ]),
  fr: () =>
    Promise.all([
      import("@univerjs/preset-sheets-core/locales/fr-FR"),
      import("@univerjs/preset-sheets-conditional-formatting/locales/fr-FR"),
      import("@univerjs/preset-sheets-data-validation/locales/fr-FR"),
      import("@univerjs/preset-sheets-drawing/locales/fr-FR"),
      import("@univerjs/preset-sheets-table/locales/fr-FR"),
    ]),
};
