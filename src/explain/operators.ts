import { NOTHING } from "../core/numerics/sum";
import { compareFigures } from "../core/numerics/compareFigures";
import { fifteenDigits } from "../vocabulary/fifteenDigits";
import { languages } from "../vocabulary/languages";
import type { Locale } from "../vocabulary/locale";
import { failed, isValue, numberOf, valueOf, type Outcome, type Scalar } from "./Outcome";

/** A number as Excel's operators take it; undefined for a text that is none. */
export function asNumber(value: Scalar): number | undefined {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return Number(value);
  return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value) ? Number(value) : undefined;
}

export function unary(operator: string, operand: Outcome): Outcome {
  if (!isValue(operand) || operator === "+" || operator === "@") return operand;
  const number = asNumber(operand.value);
  if (number === undefined) return failed("#VALUE!", "becauseText");
  return numberOf(operator === "%" ? number / 100 : -number);
}

export function binary(operator: string, left: Outcome, right: Outcome, writes: Locale = "en"): Outcome {
  if (!isValue(left)) return left;
  if (!isValue(right)) return right;
  if (operator === "&") return valueOf(textOf(left.value, writes) + textOf(right.value, writes));
  if (operator in COMPARISONS) return valueOf(COMPARISONS[operator]!(compare(left.value, right.value)));
  const [a, b] = [asNumber(left.value), asNumber(right.value)];
  if (a === undefined || b === undefined) return failed("#VALUE!", "becauseText");
  return arithmetic(operator, a, b);
}

function arithmetic(operator: string, a: number, b: number): Outcome {
  switch (operator) {
    case "+":
      return numberOf(sum(a, b));
    case "-":
      return numberOf(sum(a, -b));
    case "*":
      return numberOf(a * b);
    case "/":
      return b === 0 ? failed("#DIV/0!", "becauseDivision") : numberOf(a / b);
    case "^":
      return power(a, b);
    default:
      return { unknown: true };
  }
}

const sum = (a: number, b: number): number => settled(a + b, Math.abs(a));

/** What is left of numbers that differ beyond their fifteenth digit is nothing, as in Excel and LibreOffice. */
export const settled = (rest: number, largest: number): number => (Math.abs(rest) < largest * NOTHING ? 0 : rest);

/** Excel's: nothing to the power of nothing is no number, and nothing to a negative power divides by nothing. */
export function power(base: number, exponent: number): Outcome {
  if (base === 0 && exponent === 0) return failed("#NUM!");
  if (base === 0 && exponent < 0) return failed("#DIV/0!", "becauseDivision");
  return numberOf(base ** exponent);
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

const RANKS = ["number", "string", "boolean"];

/**
 * Numbers before texts before truth values; a blank is what it is compared with, at its least. Numbers by their 15
 * digits: 0.3 / 0.1 is 3.
 */
export function compare(left: Scalar, right: Scalar): number {
  const [a, b] = [left ?? least(right), right ?? least(left)];
  const ranks = RANKS.indexOf(typeof a) - RANKS.indexOf(typeof b);
  if (ranks) return ranks;
  if (typeof a === "string") return a.localeCompare(String(b), "en", { sensitivity: "accent" });
  return compareFigures(Number(a), Number(b));
}

const least = (beside: Scalar): number | string | boolean =>
  typeof beside === "string" ? "" : typeof beside === "boolean" ? false : 0;

/** A value as Excel joins it with a text, in the habits of a language: to fifteen digits. */
function textOf(value: Scalar, writes: Locale): string {
  const { truth, decimal } = languages[writes];
  if (typeof value === "boolean") return truth[value ? "true" : "false"];
  return typeof value === "number" ? String(fifteenDigits(value)).replace(".", decimal) : (value ?? "");
}

/** A condition; undefined for a text. */
export function truthOf(value: Scalar): boolean | undefined {
  if (typeof value === "string") return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : undefined;
  return Boolean(value);
}
