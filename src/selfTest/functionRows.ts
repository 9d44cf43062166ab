import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { EXACT, seventhDigit, type TestRow } from "./TestRow";

type Scalar = number | string | boolean;
type Table = readonly (readonly Scalar[])[];

/** What the catalogue says of a function that is needed to call it. */
export interface ExampledFunction {
  id: string;
  examples: readonly { formula: string; value: Scalar | Table }[];
}

/**
 * Every function as its first example calls it. Of one that fills many cells, the sum of all its figures, to the digits
 * that each was written down with: counts and days hide nothing of the figures beside them.
 */
export const functionRows = (functions: readonly ExampledFunction[]): TestRow[] =>
  functions.map(({ id, examples: [example] }) => {
    if (!example) throw new Error(`${id} has no example`);
    const { formula, value } = example;
    const call = formula.slice(1).replace(/, /g, ",");
    const says = inEveryLanguage(() => `CLV.${id}`);
    if (!Array.isArray(value))
      return { id, says, formula: call, expected: [Number(value)], within: Math.abs(Number(value)) * EXACT };
    const figures = (value as Table).flat().filter((cell) => typeof cell === "number");
    return {
      id,
      says,
      formula: `SUM(${call})`,
      expected: [sumOf(figures)],
      within:
        sumOf(figures.filter((figure) => !Number.isInteger(figure)).map(seventhDigit)) +
        sumOf(figures.map(Math.abs)) * ROUNDING,
    };
  });

/** Of adding up. */
const ROUNDING = 1e-13;

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
