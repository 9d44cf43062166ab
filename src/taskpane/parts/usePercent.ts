import { useCallback } from "react";
import { languages } from "../../vocabulary/languages";
import { formatDecimals } from "./figures/formatFigure";
import { useLocale } from "./useWords";

/** A share with so many decimals: 64%, 51,3 %. */
export function usePercent(): (share: number, decimals: number) => string {
  const locale = useLocale();
  return useCallback(
    (share, decimals) => formatDecimals(share * 100, decimals, locale) + languages[locale].percent,
    [locale],
  );
}
