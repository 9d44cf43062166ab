const CURRENCY = String.raw`[€$£¥]|[A-Z]{1,2}\$|EUR|USD|GBP|CHF|CAD`;
/** bracket, sign, currency, sign, digits, percent sign or currency, bracket */
const AMOUNT = new RegExp(String.raw`^(\()?\s*([+-])?\s*(${CURRENCY})?\s*([+-])?\s*(.*?)\s*(%|${CURRENCY})?\s*(\))?$`, "i");
/** No amount is longer; matching a text of a whole cell, 32,767 characters, would take its time. */
const LONGEST = 60;
const PLAIN = /^\d+(?:e[+-]?\d{1,3})?$/i;

/**
 * The numbers that a text may mean: none, one, or two when it is ambiguous.
 *
 * Read are digits grouped by threes with spaces (of any kind), apostrophes, commas or points; a decimal comma or point; a sign,
 * or brackets for a negative amount; a currency; a percent sign. "1,234" and "1.234" may each be 1234 or 1.234.
 */
export function numberIn(text: string): number[] {
  if (text.length > LONGEST) return [];
  const [, open, outer, before, inner, digits = "", tail, close] = AMOUNT.exec(text.trim().replace(/\u2212/g, "-")) ?? [];
  const signs = [open, outer, inner].filter(Boolean).length;
  if (!open !== !close || signs > 1 || (before && tail)) return [];
  const sign = open || outer === "-" || inner === "-" ? -1 : 1;
  return readings(digits).map((value) => (sign * value) / (tail === "%" ? 100 : 1)).filter(Number.isFinite);
}

function readings(digits: string): number[] {
  const compact = withoutGroups(digits);
  if (compact === undefined) return [];
  if (PLAIN.test(compact)) return [Number(compact)];
  const marks = compact.match(/[.,]/g) ?? [];
  const kinds = new Set(marks);
  if (kinds.size === 2) return oneOrNone(bothMarks(compact));
  if (marks.length > 1) return oneOrNone(grouped(compact, marks[0]!));
  if (marks.length === 0) return [];
  const decimal = asDecimal(compact, marks[0]!);
  // three digits after a single mark, one to three before it, no leading zero: thousands or decimals, nobody can tell
  const thousands = compact === digits && /^[1-9]\d{0,2}[.,]\d{3}$/.test(compact) ? grouped(compact, marks[0]!) : undefined;
  return [...oneOrNone(thousands), ...oneOrNone(decimal)];
}

/** Digits without spaces or apostrophes between groups of three; undefined when these stand anywhere else. */
function withoutGroups(digits: string): string | undefined {
  const plain = digits.replace(/[\s'’]/g, " ");
  if (!plain.includes(" ")) return plain;
  return /^\d{1,3}( \d{3})+(?:[.,]\d*)?$/.test(plain) ? plain.replace(/ /g, "") : undefined;
}

/** "1,234.50" and "1.234,50": the last mark is the decimal one. */
function bothMarks(text: string): number | undefined {
  const decimal = text[Math.max(text.lastIndexOf("."), text.lastIndexOf(","))]!;
  const group = decimal === "." ? "," : ".";
  const [whole = "", fraction = "", more] = text.split(decimal);
  if (more !== undefined || !/^\d*$/.test(fraction)) return undefined;
  const before = grouped(whole, group);
  return before === undefined ? undefined : Number(`${before}.${fraction || "0"}`);
}

function grouped(text: string, mark: string): number | undefined {
  const groups = text.split(mark);
  const fits = /^[1-9]\d{0,2}$/.test(groups[0]!) && groups.slice(1).every((group) => /^\d{3}$/.test(group));
  return fits ? Number(groups.join("")) : undefined;
}

function asDecimal(text: string, mark: string): number | undefined {
  return /^(?:\d+[.,]\d*|[.,]\d+)(?:e[+-]?\d{1,3})?$/i.test(text) ? Number(text.replace(mark, ".")) : undefined;
}

const oneOrNone = (value: number | undefined): number[] => (value === undefined ? [] : [value]);
