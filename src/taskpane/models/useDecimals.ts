import { useCallback } from "react";
import { formatDecimals } from "../parts/figures/formatFigure";
import { useLocale } from "../parts/useWords";

/** A figure with so many decimals, as the pane's language writes it: 19,172.9 and 19 172,9. */
export function useDecimals(): (value: number, decimals: number) => string {
  const locale = useLocale();
  return useCallback((value, decimals) => formatDecimals(value, decimals, locale), [locale]);
}
