import { useCallback } from "react";
import { currencies, type CurrencyId } from "../../vocabulary/currencies";
import { formatFigure } from "../parts/figures/formatFigure";
import { useLocale } from "../parts/useWords";

/** Of a code such as EUR; that of a currency without a sign of its own here shows figures only. */
export const currencyOf = (code: string | undefined): CurrencyId =>
  code !== undefined && code in currencies ? (code as CurrencyId) : "other";

/** Amounts with their cents. */
export function useMoney(currency: CurrencyId): (amount: number) => string {
  const locale = useLocale();
  return useCallback((amount) => formatFigure(amount, "aov", { locale, currency }), [locale, currency]);
}
