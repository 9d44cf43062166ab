import { currencies } from "../vocabulary/currencies";
import type { CurrencyId } from "../vocabulary/currencies";
import { languages } from "../vocabulary/languages";
import type { Locale } from "../vocabulary/locale";

export type FormatId =
  | "money" | "wholeMoney" | "largeMoney" | "signedMoney" | "signedNumber" | "count" | "fourDecimals" | "twoDecimals" | "oneDecimal" | "rate" | "wholeRate" | "shortRate" | "fourRate" | "ratio"
  | "changeShare" | "changePoints" | "signedShare" | "signedPoints" | "date" | "text";

/** A number format in Excel's en-US spelling, which every Excel shows in its own way. */
export function numberFormat(id: FormatId, locale: Locale, currency: CurrencyId): string {
  const percent = languages[locale].percent.replace("\u00A0", "\\ ");
  switch (id) {
    case "money": return money("#,##0.00", locale, currency);
    case "wholeMoney": return money("#,##0", locale, currency);
    case "largeMoney": return largeMoney(locale, currency);
    case "signedMoney": return signed(locale, currency);
    // for labels in a chart: the cells it is made of name the currency
    case "signedNumber": return withSign("#,##0.00");
    case "count": return "#,##0";
    case "fourDecimals": return "0.0000";
    case "twoDecimals": return "0.00";
    case "oneDecimal": return "0.0";
    case "rate": return `0.00${percent}`;
    case "wholeRate": return `0${percent}`;
    case "shortRate": return `0.0${percent}`;
    case "fourRate": return `0.0000${percent}`;
    case "ratio": return '0.00" : 1"';
    case "changeShare": return `"± "0.0${percent}`;
    case "changePoints": return '"± "0.0" pt"';
    case "signedShare": return withSign(`0.0${percent}`);
    case "signedPoints": return withSign('0.0" pt"');
    case "date": return languages[locale].dayFormat;
    case "text": return "@";
  }
}

/** Before the digits, or after them behind a space; a code such as CHF keeps a space on either side. */
function affixes(locale: Locale, currency: CurrencyId): [before: string, after: string] {
  const sign = currencies[currency];
  if (!sign) return ["", ""];
  if (languages[locale].currency === "after") return ["", `\\ "${sign}"`];
  return [`"${sign}${sign.length > 1 ? " " : ""}"`, ""];
}

function money(digits: string, locale: Locale, currency: CurrencyId): string {
  const [before, after] = affixes(locale, currency);
  return before ? `${before}${digits};-${before}${digits}` : `${digits}${after}`;
}

/** In large figures a thousand and more goes without decimals: a number that is wider than its column would show as ####. */
function largeMoney(locale: Locale, currency: CurrencyId): string {
  const [before, after] = affixes(locale, currency);
  return `[>=1000]${before}#,##0${after};${before}#,##0.00${after}`;
}

function signed(locale: Locale, currency: CurrencyId): string {
  const [before, after] = affixes(locale, currency);
  return withSign(`${before}#,##0.00${after}`);
}

const withSign = (digits: string): string => `+${digits};"−"${digits};${digits}`;
