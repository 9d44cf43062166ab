import { inEveryLanguage } from "./inEveryLanguage";
import { languages } from "./languages";
import type { Locale, Text } from "./locale";

/** Why orders are not read out of a file, where the sentence names something of it. */
export const orderProblems = {
  noColumns: (names: readonly string[]): Text =>
    names.length === 1
      ? {
          en: `The column ${listed(names, "en")} is missing.`,
          fr: `La colonne ${listed(names, "fr")} manque.`,
        }
      : {
          en: `The columns ${listed(names, "en")} are missing.`,
          fr: `Les colonnes ${listed(names, "fr")} manquent.`,
        },
  noSheet: (name: string): Text => ({
    en: `The workbook has no worksheet ${listed([name], "en")}.`,
    fr: `Le classeur n’a pas de feuille ${listed([name], "fr")}.`,
  }),
  openQuote: (row: number): Text => ({
    en: `In row ${row} a quote begins that nothing closes: what follows it cannot be read.`,
    fr: `En ligne ${row}, un guillemet s’ouvre et rien ne le ferme\u00A0: la suite ne peut être lue.`,
  }),
  noFigure: (column: string, row: number, text: string): Text =>
    inEveryLanguage((locale) => {
      const found = listed([text], locale);
      const name = listed([column], locale);
      return {
        en: `The column ${name} must hold a number in row ${row}; it is ${found}.`,
        fr: `La colonne ${name} doit contenir un nombre en ligne ${row}\u00A0; sa valeur est ${found}.`,
      }[locale];
    }),
  /** What was read is gone: the worker that held it was stopped. */
  notOpen: {
    en: "The orders are not open any more. Choose them again.",
    fr: "Les commandes ne sont plus ouvertes. Choisissez-les de nouveau.",
  },
  /** What is wrong with one file of several. */
  inFile: (file: string, problem: Text): Text =>
    inEveryLanguage((locale) => `${file}${languages[locale].colon} ${problem[locale]}`),
} as const;

function listed(names: readonly string[], locale: Locale): string {
  const {
    quotes: [open, close],
  } = languages[locale];
  return names.map((name) => `${open}${name}${close}`).join(", ");
}
