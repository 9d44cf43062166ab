import { dayOf } from "../../../vocabulary/calendar";
import { currencies, type CurrencyId } from "../../../vocabulary/currencies";
import { daySaid } from "../../../vocabulary/daySaid";
import { fifteenDigits } from "../../../vocabulary/fifteenDigits";
import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";
import { term, type TermId } from "../../../vocabulary/terms";
import type { UnitId } from "../../../vocabulary/units";
import type { Scalar } from "../catalogue";

/** Totals of a period: cents only where there are any. Other money always shows them. */
const TOTALS: readonly TermId[] = [
  "revenue",
  "margin_revenue",
  "opening_stock",
  "stock_purchases",
  "closing_stock",
  "cogs",
  "margin_amount",
  "acquisition_cost",
  "budget",
];

export interface Reader {
  locale: Locale;
  currency: CurrencyId;
}

/** A figure as the worksheet shows it: €45.83, 45,83 €, 41.25%, 2.6667. */
export function formatFigure(value: number, id: TermId, { locale, currency }: Reader): string {
  const { unit } = term(id);
  if (unit === "date" && dayOf(value)) return daySaid(value, locale);
  const number = formatNumber(value, id, locale);
  if (unit === "rate") return number + languages[locale].percent;
  if (unit === "ratio") return `${number}\u00A0: 1`;
  return unit === "money" ? withCurrency(number, locale, currency) : number;
}

/**
 * What a function gives, as its cell shows it before anybody gives it a format: it knows neither a currency nor that a
 * ratio is to 1.
 */
export function formatValue(value: Scalar, unit: UnitId, locale: Locale): string {
  if (typeof value !== "number" || unit === "date") return String(value);
  const text = digits(value, unit === "ratio" ? "number" : unit, locale, Number.isInteger(value));
  return unit === "rate" ? text + languages[locale].percent : text;
}

/** On the language's side of the digits; a code such as CHF keeps a space on either. */
function withCurrency(number: string, locale: Locale, currency: CurrencyId): string {
  const { before, after } = currencySign(locale, currency);
  const space = before.length > 1 ? "\u00A0" : "";
  if (after) return `${number}\u00A0${after}`;
  return number.startsWith("−") ? `−${before}${space}${number.slice(1)}` : before + space + number;
}

/** The currency's sign and its side. */
export function currencySign(locale: Locale, currency: CurrencyId): { before: string; after: string } {
  const sign = currencies[currency];
  return languages[locale].currency === "after" ? { before: "", after: sign } : { before: sign, after: "" };
}

/** The digits without their unit, as a field shows them. A rate in percent. */
export const formatNumber = (value: number, id: TermId, locale: Locale): string =>
  digits(value, term(id).unit, locale, TOTALS.includes(id) && Number.isInteger(value));

function digits(value: number, unit: UnitId, locale: Locale, isWhole: boolean): string {
  const shown = inUnit(value, unit);
  return asWritten(shown, locale, decimalsOf(shown, unit, isWhole));
}

/** With so many decimals: 19,172.9 and 19 172,9. */
export const formatDecimals = (value: number, decimals: number, locale: Locale): string =>
  asWritten(value, locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** The engine's French puts narrow no-break spaces, and a hyphen for minus. */
const asWritten = (value: number, locale: Locale, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(languages[locale].figuresTag, options)
    .format(value)
    .replaceAll("\u202F", "\u00A0")
    .replace("-", "−");

/** As it is typed: no groups, and a decimal mark that is read back as one. */
export function plainNumber(value: number, id: TermId, decimal: string): string {
  return String(inUnit(value, term(id).unit)).replace(".", decimal);
}

/** 0.285 * 100 is 28.499999999999996 in binary, and reads 28.5. */
const inUnit = (value: number, unit: UnitId): number => fifteenDigits(unit === "rate" ? value * 100 : value);

/** Of a figure in its unit; money that is whole shows no cents. */
function decimalsOf(value: number, unit: UnitId, isWhole: boolean): Intl.NumberFormatOptions {
  switch (unit) {
    case "money":
      return isWhole ? { maximumFractionDigits: 0 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    // below one percent two decimals would say too little
    case "rate":
      return value !== 0 && Math.abs(value) < 1 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 };
    case "ratio":
      return { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    default:
      return { maximumFractionDigits: 4 };
  }
}
