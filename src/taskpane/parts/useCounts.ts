import { useCallback } from "react";
import { formatFigure } from "./figures/formatFigure";
import { useLocale } from "./useWords";

/** Counts as the pane's language writes them: 60,968 and 60 968. */
export function useCounts(): (value: number) => string {
  const locale = useLocale();
  return useCallback((value) => formatFigure(value, "customers", { locale, currency: "other" }), [locale]);
}
