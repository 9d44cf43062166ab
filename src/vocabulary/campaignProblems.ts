import { fifteenDigits } from "./fifteenDigits";
import { inEveryLanguage } from "./inEveryLanguage";
import { languages } from "./languages";
import type { Locale, Text } from "./locale";

/** Why a campaign has no point from which on it pays for itself. */
export const campaignProblems = {
  reached: (value: number): Text =>
    inEveryLanguage((locale) => {
      const said = figureIn(value, locale);
      return {
        en: `The customers it reaches must be a number above 0; it is ${said}.`,
        fr: `Les clients touchés doivent être un nombre supérieur à 0\u00A0; la valeur est ${said}.`,
      }[locale];
    }),
  cost: (value: number): Text =>
    inEveryLanguage((locale) => {
      const said = figureIn(value, locale);
      return {
        en: `The cost must be an amount of 0 or more; it is ${said}.`,
        fr: `Le coût doit être un montant supérieur ou égal à 0\u00A0; la valeur est ${said}.`,
      }[locale];
    }),
  worthNothing: (): Text => ({
    en: "It cannot pay for itself: with these figures a customer brings no margin. Look at margin and order value first.",
    fr: "Elle ne peut pas être rentable\u00A0: avec ces chiffres, un client ne rapporte aucune marge. Voyez d’abord la marge et le panier.",
  }),
  moreThanReached: (needed: number, reached: number): Text =>
    inEveryLanguage((locale) => {
      const [wanted, most] = [figureIn(needed, locale), figureIn(reached, locale)];
      return {
        en: `It cannot pay for itself: it takes ${wanted}, and it reaches ${most} only. Lower its cost, or reach those who are worth more.`,
        fr: `Elle ne peut pas être rentable\u00A0: il en faut ${wanted}, et elle n’en touche que ${most}. Baissez son coût, ou touchez ceux qui valent plus.`,
      }[locale];
    }),
  aboveWholeMargin: (): Text => ({
    en: "It cannot pay for itself: not even a margin of 100% on these sales would bring its cost.",
    fr: "Elle ne peut pas être rentable\u00A0: même une marge de 100\u00A0% sur ces ventes n’en paierait pas le coût.",
  }),
} as const;

const figureIn = (value: number, locale: Locale): string =>
  Number.isFinite(value) ? String(fifteenDigits(value)).replace(".", languages[locale].decimal) : NO_NUMBER[locale];

const NO_NUMBER: Text = { en: "no finite number", fr: "un nombre non fini" };
