import { languages } from "./languages";
import type { Locale } from "./locale";
import { term, type TermId } from "./terms";
import { uiText } from "./ui";

/** A figure as a sentence says it: 1.2 periods, 1,2 période. */
export const figureSaid = (figure: string, value: number, id: TermId, locale: Locale): string =>
  term(id).unit === "periods"
    ? uiText(languages[locale].isOne(value) ? "onePeriod" : "manyPeriods", locale, { count: figure })
    : figure;
