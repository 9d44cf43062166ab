import { t } from "../template/specs";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import type { Text } from "../vocabulary/locale";

/** Words that several sheets of models have. */
export const ACTUAL = t("actual", "réel");
export const MODEL = t("model", "modèle");
export const AT_LEAST = t("at least", "au moins");
export const AT_MOST = t("at most", "au plus");

/** Weeks, in a sentence that may say something before them: "Purchases, weeks 40 to 78". */
export const weeksFromTo = (from: number, to: number, before = t("", "")): Text =>
  inEveryLanguage((locale) => {
    const weeks = WEEKS[locale].replace("{from}", String(from)).replace("{to}", String(to));
    return before[locale] + weeks;
  });

const WEEKS = t("weeks {from} to {to}", "semaines {from} à {to}");

/** At the beginning of a line. */
export const capital = (text: Text): Text =>
  inEveryLanguage((locale) => text[locale].charAt(0).toUpperCase() + text[locale].slice(1));
