import { inEveryLanguage } from "../vocabulary/inEveryLanguage";
import { EXACT, SEVEN_DIGITS, type TestRow } from "./TestRow";

type Scalar = number | string | boolean;

/** What the catalogue says of a function that is needed to call it. */
export interface ExampledFunction {
  id: string;
  examples: readonly { formula: string; value: Scalar | readonly (readonly Scalar[])[] }[];
}

/** Every function as its first example calls it. Of one that fills many cells, the sum of all its figures. */
export const functionRows = (functions: readonly ExampledFunction[]): TestRow[] =>
  functions.map(({ id, examples: [example] }) => {
    if (!example) throw new Error(`${id} has no example`);
    const { formula, value } = example;
    const call = formula.slice(1).replace(/, /g, ",");
    const isTable = Array.isArray(value);
    return {
      id,
      says: inEveryLanguage(() => `CLV.${id}`),
      formula: isTable ? `SUM(${call})` : call,
      expected: [isTable ? sumOf(value as readonly (readonly Scalar[])[]) : Number(value)],
      tolerance: isTable ? SEVEN_DIGITS : EXACT,
    };
  });

const sumOf = (rows: readonly (readonly Scalar[])[]): number =>
  rows.flat().reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
