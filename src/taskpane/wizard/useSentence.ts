import { useCallback } from "react";
import type { CurrencyId } from "../../vocabulary/currencies";
import { figureSaid } from "../../vocabulary/figureSaid";
import { useFigure } from "../parts/figures/useFigure";
import { useLocale, useWords } from "../parts/useWords";
import type { Sentence } from "./findings";

/** Sentences with figures or words in their blanks. */
export function useSentence(currency: CurrencyId): (sentence: Sentence) => string {
  const words = useWords();
  const figure = useFigure(currency);
  const locale = useLocale();
  return useCallback(
    ({ key, blanks = {} }) =>
      words(
        key,
        Object.fromEntries(
          Object.entries(blanks).map(([name, blank]) => [
            name,
            "as" in blank ? figureSaid(figure(blank.value, blank.as), blank.value, blank.as, locale) : blank[locale],
          ]),
        ),
      ),
    [words, figure, locale],
  );
}
