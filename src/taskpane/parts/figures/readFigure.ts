import { isInDomain } from "../../../core/check";
import { numberIn } from "../../../core/numberIn";
import { readingsBy, type NumberMarks } from "../../../core/numberMarks";
import { plainText } from "../../../vocabulary/plainText";
import { term, type TermId } from "../../../vocabulary/terms";

export type FigureReading =
  | { status: "unreadable" }
  /** A percentage or an amount of money where the field wants something else. */
  | { status: "percentage" | "money" }
  | { status: "ambiguous"; readings: readonly number[] }
  | { status: "read" | "outside"; value: number };

/**
 * The figure that a typed text stands for, read as the functions read a text in a cell; where the workbook's marks are
 * known, by them.
 */
export function readFigure(id: TermId, text: string, marks?: NumberMarks): FigureReading {
  const readings = readingsOf(id, text, marks);
  const [first] = readings;
  if (first === undefined) return { status: "unreadable" };
  const { unit } = term(id);
  const plain = plainText(text);
  if (unit !== "rate" && plain.includes("%")) return { status: "percentage" };
  if (unit !== "money" && CURRENCY.test(plain)) return { status: "money" };
  return readings.length > 1 ? { status: "ambiguous", readings } : inDomain(id, first);
}

/** In a text that is a number: a sign or letters of a currency; E belongs to an exponent. */
const CURRENCY = /\p{Sc}|[a-df-z]/iu;

export const inDomain = (id: TermId, value: number): FigureReading => ({
  status: isInDomain(id, value) ? "read" : "outside",
  value,
});

function readingsOf(id: TermId, text: string, marks: NumberMarks | undefined): readonly number[] {
  const readings = numberIn(text);
  switch (term(id).unit) {
    // nobody counts 1.234 customers, nor writes 34 as 34.000
    case "count":
      return readings.slice(0, 1);
    case "rate":
      return plainText(text).includes("%")
        ? readingsBy(marks, text, readings)
        : readingsBy(marks, text, readings).flatMap(ratesIn);
    default:
      return readingsBy(marks, text, readings);
  }
}

/** The field says %, so 60 is 60 %; 0.6 may be that, or be meant as a share. */
const ratesIn = (value: number): number[] =>
  value !== 0 && Math.abs(value) <= 1 ? [value / 100, value] : [value / 100];
