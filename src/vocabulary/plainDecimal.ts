import { fifteenDigits } from "./fifteenDigits";

/**
 * A number in digits, without an exponent and without groups, as a program reads it: the text of a customer's number.
 */
export function plainDecimal(value: number): string {
  // nearly every customer's number is a whole one
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return `${value}`;
  const text = String(fifteenDigits(value));
  if (!text.includes("e")) return text;
  const [, sign = "", whole = "", fraction = "", exponent] = /^(-?)(\d+)(?:\.(\d+))?e(.+)$/.exec(text) ?? [];
  const [digits, point] = [whole + fraction, whole.length + Number(exponent)];
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  // an exponent of a large number goes beyond its digits
  return sign + digits.padEnd(point, "0");
}
