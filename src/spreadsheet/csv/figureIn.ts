import { CURRENCY_CODES } from "../../vocabulary/currencyCodes";
import { plainText } from "../../vocabulary/plainText";
import type { DecimalMark } from "./CsvDialect";

export interface Figure {
  value: number;
  /** Its number format where it is written in a way of its own: with a currency, a percent sign, or groups of digits. */
  format?: string;
}

/** No figure is longer. */
const LONGEST = 60;
/** Excel keeps no more digits: what has more is an id. */
const MOST_DIGITS = 15;
/** From so many digits on what begins with a plus is a telephone number. */
const PHONE_DIGITS = 8;
const MOST_DECIMALS = 15;

/** With its country or without; behind a sign -A$1 is a cell. */
const SIGN = String.raw`(?:(?<![+-]\s*)(?:AU?|CA?|US|NZ|HK|NT|S|R|MX)(?=\$))?(?!¢)\p{Sc}(?:\s?(?:CAN?|US))?`;
/** Letters need a space between them and the digits: FR75, DH12 and 12KR are ids. */
const BEFORE = String.raw`${SIGN}|(?:${CURRENCY_CODES}|Fr\.|Rs\.)(?=\s)`;
const AFTER = String.raw`%|${SIGN}|(?<=\s)(?:${CURRENCY_CODES}|S?Fr\.|kr\.?|zł|Kč|Ft|F\s?CFA|DH|euros?)`;
const FIGURE = new RegExp(
  String.raw`^(\()?([+-])?\s*(?:(${BEFORE})\s*([-(])?\s*)?([.,]?\d(?:[\d.,' ]*\d)?[.,]?(?:[eE][+-]?\d{1,3})?)\s*(${AFTER})?([-)]{0,2})$`,
  "u",
);

/** Named groups would take twice the time. */
interface Parts {
  /** Everything that tells a negative amount, in its order. */
  marks: string;
  before: string | undefined;
  digits: string;
  after: string | undefined;
}

function partsOf(text: string): Parts | undefined {
  const found = FIGURE.exec(plainText(text).replace(/\s/g, " "));
  if (!found) return undefined;
  const [, open = "", sign = "", before, inner = "", digits = "", after, behind = ""] = found;
  return { marks: open + sign + inner + behind, before, digits, after };
}

/**
 * The number that a field means where the decimal mark is known, with the format that shows it as the field does.
 *
 * Stricter than `numberIn`, for nobody looks at each of a million fields: a mark at the wrong place leaves a text, and
 * so does whatever may be an id or a telephone number – a zero in front, more than 15 digits, 12E5, +33 6….
 */
export function figureIn(text: string, decimal: DecimalMark): Figure | undefined {
  const parts = text.length > LONGEST ? undefined : partsOf(text);
  const sign = parts && signOf(parts.marks);
  const found = parts && GRAMMAR[decimal].exec(parts.digits);
  if (!found || sign === undefined) return undefined;
  const [, whole = "", group, fraction = "", exponent] = found;
  const compact = group === undefined ? whole : whole.replaceAll(group, "");
  if (compact + fraction === "" || /^0\d/.test(compact)) return undefined;
  const unit = parts.before ?? parts.after;
  if (exponent !== undefined) {
    // a bare 12E5 is an article, 1.2E5 and 12E+5 are figures of a program
    const isFigure = unit === undefined && group === undefined && (fraction !== "" || /^[+-]/.test(exponent));
    return isFigure ? figure(`${sign}${compact}.${fraction}e${exponent}`) : undefined;
  }
  if (compact.length > MOST_DIGITS || isPhone(parts, compact, group)) return undefined;
  return figure(
    `${sign}${compact}.${fraction}${unit === "%" ? "e-2" : ""}`,
    formatOf(parts, fraction.length, group !== undefined),
  );
}

/** Groups of three digits have the same mark between them. */
const GRAMMAR: Readonly<Record<DecimalMark, RegExp>> = { ".": grammar(".", ","), ",": grammar(",", ".") };
function grammar(decimal: DecimalMark, other: DecimalMark): RegExp {
  return new RegExp(
    String.raw`^(\d{1,3}([${other}' ])\d{3}(?:\2\d{3})*|\d*)(?:[${decimal}](\d*))?(?:e([+-]?\d+))?$`,
    "i",
  );
}

/** "-" before a negative amount, however it is marked; undefined where the marks do not fit together. */
function signOf(marks: string): "-" | "" | undefined {
  if (marks === "" || marks === "+") return "";
  return marks === "-" || marks === "()" ? "-" : undefined;
}

const isPhone = ({ marks, before, after, digits }: Parts, compact: string, group: string | undefined): boolean =>
  marks === "+" &&
  before === undefined &&
  after === undefined &&
  (group !== undefined || (compact.length >= PHONE_DIGITS && !/[.,]/.test(digits)));

/** Made of digits, the number is the nearest one: a division by 100 would make 0.5670000000000001 of 56.7 %. */
function figure(digits: string, format?: string): Figure | undefined {
  // a negative zero is none in Excel
  const value = Number(digits) + 0;
  if (!Number.isFinite(value)) return undefined;
  return format === undefined ? { value } : { value, format };
}

function formatOf({ before, after }: Parts, decimals: number, isGrouped: boolean): string | undefined {
  const shown = decimals === 0 ? "" : `.${"0".repeat(Math.min(Math.max(2, decimals), MOST_DECIMALS))}`;
  if (after === "%") return before === undefined ? `0${shown}%` : undefined;
  const digits = `#,##0${shown}`;
  if (before !== undefined) {
    const sign = `"${before}${/\p{L}/u.test(before) ? " " : ""}"`;
    return `${sign}${digits};-${sign}${digits}`;
  }
  if (after !== undefined) return String.raw`${digits}\ "${after}"`;
  return isGrouped ? digits : undefined;
}
