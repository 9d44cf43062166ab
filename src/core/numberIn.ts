import { CURRENCY_CODES } from "../vocabulary/currencyCodes";
import { plainText } from "../vocabulary/plainText";

/**
 * Signs of currencies (not the cent's: it divides), dollars with their country, codes, and what is written where no
 * sign exists.
 */
const CURRENCY = String.raw`(?!¢)\p{Sc}(?:\s?(?:CAN?|US)\b)?|[A-Z]{1,3}\$|(?:${CURRENCY_CODES})|S?Fr\.?|kr\.?|z[łl]|Kč|Rs\.?|F?CFA|DH|euros?`;
const BEFORE = new RegExp(String.raw`^(?:(?<bracket>\()|(?<sign>[+-])|(?<currency>${CURRENCY}))\s*`, "iu");
const AFTER = new RegExp(String.raw`\s*(?:(?<bracket>\))|(?<sign>-)|(?<currency>${CURRENCY})|(?<percent>%))$`, "iu");
/** No amount is longer; matching a text of a whole cell, 32,767 characters, would take its time. */
const LONGEST = 60;

/**
 * The numbers that a text may mean: none, one, or two when it is ambiguous.
 *
 * Read are digits grouped by threes with spaces (of any kind), apostrophes, commas or points; a decimal comma or point;
 * an exponent; a sign before or behind, or brackets for a negative amount; a currency; a percent sign; in any of the
 * signs that
 * `plainText` knows.
 * "1,234" and "1.234" may each be 1234 or 1.234, and "1,234e3" is a thousand times either.
 */
export function numberIn(text: string): number[] {
  if (text.length > LONGEST) return [];
  const { digits, around } = peeled(plainText(text));
  const count = (part: Part): number => around.filter((one) => one === part).length;
  const negative = count("(") + count("-");
  if (count("(") !== count(")") || negative + count("+") > 1 || count("currency") + count("%") > 1) return [];
  return readings(digits)
    .map((reading) => (negative ? -1 : 1) * Number(count("%") ? hundredth(reading) : reading))
    .filter(Number.isFinite);
}

/** By its exponent: 56.7 divided by 100 is not 0.567 in binary. */
function hundredth(reading: string): string {
  const [mantissa, exponent = "0"] = reading.toLowerCase().split("e");
  return `${mantissa}e${Number(exponent) - 2}`;
}

type Part = "(" | ")" | "+" | "-" | "%" | "currency";

/** What stands around the digits, in any order: the brackets of "$(5)" and of "(5 $)" say the same. */
function peeled(text: string): { digits: string; around: Part[] } {
  const around: Part[] = [];
  let digits = text;
  for (const side of [BEFORE, AFTER]) {
    for (let found = side.exec(digits); found; found = side.exec(digits)) {
      const { bracket, sign, currency, percent } = found.groups!;
      around.push(currency ? "currency" : ((bracket ?? sign ?? percent) as Part));
      digits = digits.slice(0, found.index) + digits.slice(found.index + found[0].length);
    }
  }
  return { digits, around };
}

/** The readings of unsigned digits, as JavaScript writes numbers. */
function readings(digits: string): string[] {
  const [, mantissa = "", exponent = ""] = /^(.*?)(e[+-]?\d{1,3})?$/i.exec(digits) ?? [];
  const compact = withoutGroups(mantissa);
  if (compact === undefined) return [];
  return mantissas(compact, compact === mantissa, exponent !== "").map((reading) => reading + exponent);
}

function mantissas(compact: string, mayGroup: boolean, isScientific: boolean): string[] {
  if (/^\d+$/.test(compact)) return [compact];
  const marks = compact.match(/[.,]/g) ?? [];
  const [mark] = marks;
  if (mark === undefined) return [];
  if (new Set(marks).size === 2) return oneOrNone(bothMarks(compact));
  if (marks.length > 1) return oneOrNone(grouped(compact, mark));
  // three digits after a single mark, one to three before it, no leading zero: thousands or decimals, nobody can tell;
  // but 1.234E+05 is how programs write a number
  const isOpen = mayGroup && !(isScientific && mark === ".") && /^[1-9]\d{0,2}[.,]\d{3}$/.test(compact);
  return [...oneOrNone(isOpen ? grouped(compact, mark) : undefined), ...oneOrNone(asDecimal(compact, mark))];
}

/** Digits without spaces or apostrophes between groups of three; undefined when these stand anywhere else. */
function withoutGroups(digits: string): string | undefined {
  const plain = digits.replace(/[\s']/g, " ");
  if (!plain.includes(" ")) return plain;
  return /^\d{1,3}( \d{3})+(?:[.,]\d*)?$/.test(plain) ? plain.replace(/ /g, "") : undefined;
}

/** "1,234.50" and "1.234,50": the last mark is the decimal one. */
function bothMarks(text: string): string | undefined {
  const decimal = text[Math.max(text.lastIndexOf("."), text.lastIndexOf(","))]!;
  const [whole = "", fraction = "", more] = text.split(decimal);
  if (more !== undefined || !/^\d*$/.test(fraction)) return undefined;
  const before = grouped(whole, decimal === "." ? "," : ".");
  return before === undefined ? undefined : `${before}.${fraction || "0"}`;
}

function grouped(text: string, mark: string): string | undefined {
  const groups = text.split(mark);
  const fits = /^[1-9]\d{0,2}$/.test(groups[0]!) && groups.slice(1).every((group) => /^\d{3}$/.test(group));
  return fits ? groups.join("") : undefined;
}

const asDecimal = (text: string, mark: string): string | undefined =>
  /^(?:\d+[.,]\d*|[.,]\d+)$/.test(text) ? text.replace(mark, ".") : undefined;

const oneOrNone = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
