import { useCallback } from "react";
import { languages } from "../../vocabulary/languages";
import { useLocale } from "../parts/useWords";

/** A figure with so many decimals, as the pane's language writes it: 19,172.9 and 19 172,9. */
export function useDecimals(): (value: number, decimals: number) => string {
  const locale = useLocale();
  return useCallback(
    (value, decimals) =>
      new Intl.NumberFormat(languages[locale].figuresTag, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      })
        .format(value)
        .replace("-", "−"),
    [locale],
  );
}
