import { currencies } from "../../../vocabulary/currencies";
import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";
import type { Entry } from "./Entry";
import { plainSpaces } from "./plainSpaces";
import { readDay } from "./readDay";

/** No figure is longer; matching a text of a whole cell, 32,767 characters, would take its time. */
const LONGEST = 60;
/** As many digits as Excel keeps. */
const DIGITS = 15;
const CODES = Object.entries(currencies).flatMap(([code, sign]) => (sign === "" ? [] : [code]));
const CURRENCY = [...CODES, "\\p{Sc}"].join("|");

/**
 * A text as Excel in this language takes it when it is typed: a number, a percentage, money, a day, a time, a truth
 * value or an error;
 * undefined is a text.
 *
 * @param today  gives the year of a day that is written without one
 */
export function readEntry(text: string, locale: Locale, today: Date = new Date()): Entry | undefined {
  if (text.length > LONGEST * 2) return undefined;
  const plain = plainSpaces(text)
    .trim()
    .replace(/^[\u2212\u2013]/, "-");
  if (plain === "" || plain.length > LONGEST) return undefined;
  return readWord(plain, locale) ?? readNumber(plain, locale) ?? readDay(plain, locale, today);
}

function readWord(text: string, locale: Locale): Entry | undefined {
  const { truth, errors } = languages[locale];
  const upper = text.toLocaleUpperCase();
  if (upper === truth.true || upper === truth.false) return { value: upper === truth.true };
  const error = Object.entries(errors).find(([, local]) => local === upper)?.[0];
  return error === undefined ? undefined : { value: error };
}

function readNumber(text: string, locale: Locale): Entry | undefined {
  const [, open, outer, before, inner, digits = "", exponent = "", tail = "", close] =
    amountOf(locale).exec(text) ?? [];
  const unit = tail.trim();
  const signs = [open, outer, inner].filter(Boolean).length;
  if (!open !== !close || signs > 1 || (before && unit) || (exponent && (before || (unit && unit !== "%"))))
    return undefined;
  const figure = readDigits(digits, locale);
  if (!figure) return undefined;
  // by its exponent: a division would leave other digits behind
  const power = Number(exponent.slice(1)) - (unit === "%" ? 2 : 0);
  const size = Number(Number(`${figure.text}e${power}`).toPrecision(DIGITS));
  if (!Number.isFinite(size)) return undefined;
  const format = formatOf({ ...figure, before: before ?? "", unit, exponent: exponent !== "" });
  return {
    value: open || outer === "-" || inner === "-" ? 0 - size : size,
    ...(format === undefined ? {} : { format }),
  };
}

/** bracket, sign, currency, sign, digits, exponent, percent sign or currency, bracket */
function amountOf(locale: Locale): RegExp {
  const marks = [languages[locale].decimal, ...languages[locale].groups].join("");
  return new RegExp(
    `^(\\()? ?([+-])? ?(${CURRENCY})? ?([+-])?([\\d${marks}]+?)(e[+-]?\\d{1,3})?( ?%| ?(?:${CURRENCY}))?(\\))?$`,
    "iu",
  );
}

interface Figure {
  /** As JavaScript reads it. */
  readonly text: string;
  readonly grouped: boolean;
  readonly decimals: boolean;
}

/**
 * Digits in groups of three or without; a mark that another language takes for its decimal one must show that it is
 * none.
 */
function readDigits(digits: string, locale: Locale): Figure | undefined {
  const { decimal, groups, group } = languages[locale];
  const [whole = "", fraction, more] = digits.split(decimal);
  if (more !== undefined || /\D/.test(fraction ?? "") || (whole === "" && !fraction)) return undefined;
  const mark = groups.find((one) => whole.includes(one));
  if (mark === undefined)
    return { text: `${whole || "0"}.${fraction || "0"}`, grouped: false, decimals: Boolean(fraction) };
  const parts = whole.split(mark);
  if (!/^\d{1,3}$/.test(parts[0]!) || parts.slice(1).some((part) => !/^\d{3}$/.test(part))) return undefined;
  const own = plainSpaces(group);
  if (mark !== own && parts.length === 2 && fraction === undefined) return undefined;
  return { text: `${parts.join("")}.${fraction || "0"}`, grouped: true, decimals: Boolean(fraction) };
}

function formatOf({
  before,
  unit,
  grouped,
  decimals,
  exponent,
}: Omit<Figure, "text"> & { readonly before: string; readonly unit: string; readonly exponent: boolean }):
  string | undefined {
  const fraction = decimals ? ".00" : "";
  if (unit === "%") return `0${fraction}%`;
  if (exponent) return "0.00E+00";
  if (unit !== "") return `#,##0${fraction}\\ "${unit}"`;
  if (before !== "") return `"${before}"#,##0${fraction}`;
  return grouped ? `#,##0${fraction}` : undefined;
}
