import { fifteenDigits } from "./fifteenDigits";

/** A number in digits, without an exponent and without groups, as a program reads it: the text of a customer's number. */
export function plainDecimal(value: number): string {
  const text = String(fifteenDigits(value));
  const [, sign = "", whole = "", fraction = "", exponent] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const [digits, point] = [whole + fraction, whole.length + Number(exponent)];
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  // an exponent of a large number goes beyond its digits
  return sign + digits.padEnd(point, "0");
}
