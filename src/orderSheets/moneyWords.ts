import { currencies, type CurrencyId } from "../vocabulary/currencies";
import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { languages } from "../vocabulary/languages";
import type { Text } from "../vocabulary/locale";

/** What stands before and after an amount in a sentence. */
export const moneyWords = (currency: CurrencyId): Record<"moneyBefore" | "moneyAfter", Text> => ({
  moneyBefore: inEveryLanguage((locale) => (languages[locale].currency === "before" ? signOf(currency, "after") : "")),
  moneyAfter: inEveryLanguage((locale) => (languages[locale].currency === "after" ? signOf(currency, "before") : "")),
});

/** A sign of several letters keeps a distance to the amount in any language. */
function signOf(currency: CurrencyId, space: "before" | "after"): string {
  const sign = currencies[currency];
  if (sign === "") return "";
  if (space === "before") return `\u00A0${sign}`;
  return sign.length > 1 ? `${sign}\u00A0` : sign;
}
