import "../../support/functions";
import { InputError } from "../../../src/functions/cellError";
import { readParameters } from "../../../src/functions/readParameters";
import type { TermId } from "../../../src/vocabulary/terms";

const IDS: readonly TermId[] = ["bgnbd_r", "bgnbd_alpha", "bgnbd_a", "bgnbd_b"];
const NUMBERS = [0.25, 4.5, 0.75, 2.5];
const read = (cells: unknown): number[] => readParameters("parameters", cells as never, IDS);
const turned = (cells: readonly (readonly unknown[])[]): unknown[][] =>
  cells[0]!.map((_, c) => cells.map((row) => row[c]));

const spilled: unknown[][] = [
  ["key", "value", "standard_error"],
  ...IDS.map((id, i) => [id, NUMBERS[i], 0.1]),
  ["log_likelihood", -9582.43, ""],
  ["customers", 2357, ""],
];

test.each([
  ["the rectangle", spilled],
  ["turned", turned(spilled)],
  ["without its first row", spilled.slice(1)],
  ["keys and values", spilled.map((row) => row.slice(0, 2))],
  ["turned, keys and values", turned(spilled.map((row) => row.slice(0, 2)))],
  ["rows in another order", [...spilled].reverse()],
  ["among other cells", [["Model", "", ""], ...spilled.map((row) => ["", ...row])]],
  ["whole columns", [...spilled, ...Array.from({ length: 1000 }, () => [0, 0, 0])]],
  ["whole columns, blank", [...spilled, ...Array.from({ length: 1000 }, () => [null, null, null])]],
  ["numbers in a column", NUMBERS.map((value) => [value])],
  ["numbers in a row", [NUMBERS]],
  ["numbers under their name", ["value", ...NUMBERS].map((value) => [value])],
  ["numbers written as texts", [NUMBERS.map(String)]],
])("the parameters of %s", (_, cells) => expect(read(cells)).toEqual(NUMBERS));

const problem = (cells: unknown): string => {
  try {
    return `read: ${read(cells).join(" ")}`;
  } catch (error) {
    return (error as Error).message;
  }
};
const without = (id: string): unknown[][] => spilled.filter(([key]) => key !== id);

test.each<[unknown, string]>([
  [
    spilled.map(([key, ...rest]) => [String(key).replace("bgnbd", "mbgnbd"), ...rest]),
    "parameters must be of this model, with bgnbd_r, bgnbd_alpha, bgnbd_a, bgnbd_b; it holds mbgnbd_r.",
  ],
  [
    [
      ["key", "value"],
      ["customers", 5],
    ],
    "parameters must be of this model, with bgnbd_r, bgnbd_alpha, bgnbd_a, bgnbd_b; it holds customers.",
  ],
  [without("bgnbd_a"), "parameters must hold bgnbd_a with its value; it does not."],
  [
    [[0.25], [4.5], [0.75]],
    "parameters must be the rectangle that FIT spilled, or 4 numbers in a row or column (bgnbd_r, bgnbd_alpha, bgnbd_a, bgnbd_b); it is 3 × 1 cells.",
  ],
  [
    [NUMBERS, NUMBERS],
    "parameters must be the rectangle that FIT spilled, or 4 numbers in a row or column (bgnbd_r, bgnbd_alpha, bgnbd_a, bgnbd_b); it is 2 × 4 cells.",
  ],
  [[[0.25, 4.5, 0, 2.5]], "bgnbd_a must be a number above 0; it is 0."],
  [[[0.25, "x", 1, 2.5]], "bgnbd_alpha must be a number above 0; it is “x”."],
  [[[0.25, "", 1, 2.5]], "bgnbd_alpha must be a number above 0; it is blank."],
  [null, "parameters must be the rectangle that FIT spilled, or just its numbers; it is blank."],
  [[[""]], "parameters must be the rectangle that FIT spilled, or just its numbers; it is blank."],
])("%j: %s", (cells, sentence) => expect(problem(cells)).toBe(sentence));

test("a fit that failed hands its error on", () => {
  expect(() => read([["#N/A"]])).toThrow(InputError);
  // with the cells that it would have filled
  const nothing = [null, null, null];
  expect(() => read([["#N/A", null, null], nothing, nothing])).toThrow(InputError);
});
