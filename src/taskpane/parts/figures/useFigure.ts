import { useCallback } from "react";
import type { CurrencyId } from "../../../vocabulary/currencies";
import type { TermId } from "../../../vocabulary/terms";
import { useLocale } from "../useWords";
import { formatFigure } from "./formatFigure";

/** Figures in the language of the pane and the currency of the answers. */
export function useFigure(currency: CurrencyId): (value: number, id: TermId) => string {
  const locale = useLocale();
  return useCallback((value, id) => formatFigure(value, id, { locale, currency }), [locale, currency]);
}
