import { useCallback } from "react";
import type { Headline } from "../../../orderSheets/headlineOf";
import type { CurrencyId } from "../../../vocabulary/currencies";
import { formatFigure } from "../figures/formatFigure";
import { useLocale, useWords } from "../useWords";
import { usePercent } from "../usePercent";

/** The figure that stands for a sheet, as its cell shows it. */
export function useHeadline(currency: CurrencyId): (headline: Headline) => string {
  const words = useWords();
  const locale = useLocale();
  const percent = usePercent();
  return useCallback(
    ({ value, format }) => {
      if (value === undefined) return words("noHeadline");
      switch (format) {
        case "money":
          return formatFigure(value, "clv", { locale, currency });
        case "wholeMoney":
          return formatFigure(Math.round(value), "revenue", { locale, currency });
        case "ratio":
          return formatFigure(value, "ltv_cac", { locale, currency });
        case "monthNumber":
          return words("monthNumber", { month: String(value) });
        case "shortRate":
          return percent(value, 1);
        case "count":
          return formatFigure(value, "customers", { locale, currency });
      }
    },
    [words, locale, percent, currency],
  );
}
