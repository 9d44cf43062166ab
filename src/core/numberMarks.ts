import { plainText } from "../vocabulary/plainText";

/** How figures are written somewhere: the mark before decimals, and the one between groups of three digits. */
export interface NumberMarks {
  decimal: string;
  group: string;
}

/** What stands between the arguments of a formula: a semicolon where the comma is a decimal mark. */
export const listSeparatorOf = (marks: NumberMarks | undefined): "," | ";" => (marks?.decimal === "," ? ";" : ",");

/**
 * The readings of a text that remain once it is known how figures are written where it was typed: "850,000" is 850
 * thousand where commas group. A mark that is neither of the two leaves both readings.
 *
 * @param readings  as `numberIn` found them: where there are two, with the mark as thousands first, as decimal second
 */
export function readingsBy(
  marks: NumberMarks | undefined,
  text: string,
  readings: readonly number[],
): readonly number[] {
  const [thousands, decimal] = readings;
  if (!marks || thousands === undefined || decimal === undefined) return readings;
  const [mark] = /(?<=\d)[.,](?=\d)/.exec(plainText(text)) ?? [];
  if (mark === marks.decimal) return [decimal];
  return mark === marks.group ? [thousands] : readings;
}
