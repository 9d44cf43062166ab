import { currencies, type CurrencyId } from "../vocabulary/currencies";
import { languages } from "../vocabulary/languages";
import type { Locale } from "../vocabulary/locale";

export type FormatId =
  | "money"
  | "wholeMoney"
  | "largeMoney"
  | "signedMoney"
  | "signedNumber"
  | "count"
  | "fourDecimals"
  | "twoDecimals"
  | "oneDecimal"
  | "rate"
  | "wholeRate"
  | "shortRate"
  | "fourRate"
  | "ratio"
  | "times"
  | "changeShare"
  | "changePoints"
  | "signedShare"
  | "signedPoints"
  | "signedWholeMoney"
  | "signedCount"
  | "thousands"
  | "monthNumber"
  | "days"
  | "month"
  | "date"
  | "text"
  | "plain";

/** A number format in Excel's en-US spelling, which every Excel shows in its own way. */
export function numberFormat(id: FormatId, locale: Locale, currency: CurrencyId): string {
  const percent = languages[locale].percent.replace("\u00A0", "\\ ");
  switch (id) {
    case "money":
      return money("#,##0.00", locale, currency);
    case "wholeMoney":
      return money("#,##0", locale, currency);
    case "largeMoney":
      return largeMoney(locale, currency);
    case "signedMoney":
      return signed("#,##0.00", locale, currency);
    // for labels in a chart: the cells it is made of name the currency
    case "signedNumber":
      return withSign("#,##0.00");
    case "count":
      return "#,##0";
    case "fourDecimals":
      return "0.0000";
    case "twoDecimals":
      return "0.00";
    case "oneDecimal":
      return "0.0";
    case "rate":
      return `0.00${percent}`;
    case "wholeRate":
      return `0${percent}`;
    case "shortRate":
      return `0.0${percent}`;
    case "fourRate":
      return `0.0000${percent}`;
    case "ratio":
      return '0.00" : 1"';
    case "times":
      return '"×\u00A0"0.0';
    case "changeShare":
      return `"± "0.0${percent}`;
    case "changePoints":
      return '"± "0.0" pt"';
    case "signedShare":
      return withSign(`0.0${percent}`);
    case "signedPoints":
      return withSign('0.0" pt"');
    case "signedWholeMoney":
      return signed("#,##0", locale, currency);
    case "signedCount":
      return withSign("#,##0");
    case "thousands":
      return thousands(locale, currency);
    case "monthNumber":
      return `"${languages[locale].month}\u00A0"0`;
    case "days":
      return `0"\u00A0${languages[locale].manyDays}"`;
    case "month":
      return languages[locale].monthFormat;
    case "date":
      return languages[locale].dayFormat;
    case "text":
      return "@";
    // as many digits as there is room for
    case "plain":
      return "General";
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

/**
 * Large figures have room for few digits: from a thousand on they go without decimals, from a million on in millions.
 * Both conditions are met by positive numbers only, so that Excel writes the sign of the others by itself: it leaves it
 * out where a section can hold nothing but negative numbers.
 */
function largeMoney(locale: Locale, currency: CurrencyId): string {
  const [before, after] = affixes(locale, currency);
  const millions =
    languages[locale].currency === "after"
      ? `#,##0.00,,\\ "${millionsOf(currencies[currency])}"`
      : `${before}#,##0.00,,"M"`;
  return `[>=999999.5]${millions};[>=999.995]${before}#,##0${after};${before}#,##0.00${after}`;
}

/** "M€", "M CHF", "M". */
const millionsOf = (sign: string): string => (sign.length > 1 ? `M ${sign}` : `M${sign}`);

function signed(digits: string, locale: Locale, currency: CurrencyId): string {
  const [before, after] = affixes(locale, currency);
  return withSign(`${before}${digits}${after}`);
}

/** "€2.5K", "2,5 k€". */
function thousands(locale: Locale, currency: CurrencyId): string {
  const sign = currencies[currency];
  if (languages[locale].currency === "after") return `#,##0.0,\\ "${sign.length > 1 ? `k ${sign}` : `k${sign}`}"`;
  return money('#,##0.0,"K"', locale, currency);
}

/** The minus is the one that Excel writes by itself. */
const withSign = (digits: string): string => `+${digits};-${digits};${digits}`;
