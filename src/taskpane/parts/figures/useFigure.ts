import { useCallback } from "react";
import type { CurrencyId } from "../../../vocabulary/currencies";
import type { TermId } from "../../../vocabulary/terms";
import { figureSaid } from "../../../vocabulary/figureSaid";
import { formatFigure } from "./formatFigure";
import { useLocale, useWords } from "../useWords";
import type { Sentence } from "../../wizard/findings";

/** Figures in the language of the pane and the currency of the answers. */
export function useFigure(currency: CurrencyId): (value: number, id: TermId) => string {
  const locale = useLocale();
  return useCallback((value, id) => formatFigure(value, id, { locale, currency }), [locale, currency]);
}

/** Sentences with figures in their blanks. */
export function useSentence(currency: CurrencyId): (sentence: Sentence) => string {
  const words = useWords();
  const figure = useFigure(currency);
  const locale = useLocale();
  return useCallback(
    ({ key, blanks = {} }) => words(key, Object.fromEntries(Object.entries(blanks).map(([name, { value, as }]) => [name, figureSaid(figure(value, as), value, as, locale)]))),
    [words, figure, locale],
  );
}
