import { chiSquareTail } from "../../../src/core/numerics/chiSquareTail";
import { digamma } from "../../../src/core/numerics/digamma";
import { logBeta } from "../../../src/core/numerics/logBeta";
import { logGamma } from "../../../src/core/numerics/logGamma";
import { digammaRise, logRising } from "../../../src/core/numerics/logRising";
import rows from "../../cases/numerics.json";

/** Of a value, or of 1 where it is smaller: what logarithms are exponents of is as exact as that. */
const worst = (table: readonly (readonly number[])[], calculate: (...args: number[]) => number): number =>
  Math.max(
    ...table.map((row) => {
      const expected = row.at(-1)!;
      return Math.abs(calculate(...row.slice(0, -1)) - expected) / Math.max(1, Math.abs(expected));
    }),
  );

test.each([
  ["logGamma", logGamma, 4e-15],
  ["digamma", digamma, 4e-15],
  ["logRising", logRising, 4e-15],
  ["digammaRise", digammaRise, 4e-15],
  ["logBeta", logBeta, 8e-15],
] as const)("%s is right from 1e-12 to 1e13", (name, calculate, tolerance) => {
  expect(rows[name].length).toBeGreaterThan(20);
  expect(worst(rows[name], calculate)).toBeLessThan(tolerance);
});

test("the tail of a chi-square of one degree of freedom is right, however small it is", () => {
  expect(rows.chiSquareTail.length).toBeGreaterThan(20);
  for (const [x, expected] of rows.chiSquareTail) expect(chiSquareTail(x!)).toBeNear(expected!, 2e-13);
});

test("small differences of large arguments keep their digits", () => {
  // n log x + n (n - 1) / (2 x), to the first order
  expect(logRising(1e13, 3) - 3 * Math.log(1e13)).toBeNear(3e-13, 0.1);
  expect(digammaRise(1e13, 17)).toBeNear(1.7e-12, 1e-12);
});
