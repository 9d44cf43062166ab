import { useCallback } from "react";
import { languages } from "../../vocabulary/languages";
import { useLocale } from "./useWords";

/** A share with so many decimals: 64%, 51,3 %. */
export function usePercent(): (share: number, decimals: number) => string {
  const locale = useLocale();
  return useCallback(
    (share, decimals) =>
      new Intl.NumberFormat(languages[locale].figuresTag, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      })
        .format(share * 100)
        .replace("-", "−") + languages[locale].percent,
    [locale],
  );
}
