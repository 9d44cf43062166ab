import fc from "fast-check";
import { decimalScale } from "../../../src/core/numerics/decimalScale";
import { total } from "../../../src/core/numerics/total";
import { WholeAmounts } from "../../../src/core/numerics/WholeAmounts";

const sumOf = (values: readonly number[]): number => {
  const amounts = WholeAmounts.of(Float64Array.from(values));
  const sums = amounts.sums(1);
  values.forEach((_, i) => {
    sums.add(0, amounts, i);
  });
  return sums.value(0);
};

test.each<[readonly number[], number | undefined]>([
  [[1, 200, -3], 1],
  [[1, 0.5, 19.99], 100],
  // products of decimals, which no double holds exactly
  [[6 * 2.55, 3 * 3.39, 0.1 + 0.2], 100],
  [[0.123456789], 1e9],
  [[0.1234567891], undefined],
  [[1 / 3], undefined],
  // sixteen digits
  [[12_345_678_901_234.56, 0.001], undefined],
  [[], 1],
])("the scale of %j is %p", (values, scale) => {
  expect(decimalScale(values)).toBe(scale);
});

test("a figure of sixteen digits counts the same before and after one of two", () => {
  // whole in tenths by its fifteen digits, and not in hundredths
  const large = 999_999_999_999.9995;
  expect(decimalScale([large])).toBe(10);
  expect(decimalScale([large, 0.31])).toBe(decimalScale([0.31, large]));
  expect(sumOf([large, 0.31])).toBe(sumOf([0.31, large]));
});

test("amounts that meet to the cent leave 0; products mean what they show", () => {
  expect(sumOf([10_527.21, -687.84, -9839.37])).toBe(0);
  expect(sumOf([6 * 2.55, 6 * 3.39])).toBe(35.64);
  expect(Object.is(sumOf([-0.5, 0.5]), 0)).toBe(true);
});

test("sums are the same in every order, whatever the amounts", () => {
  const amount = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  );
  const shuffled = fc
    .array(amount, { maxLength: 50 })
    .chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([values, others]) => {
      expect(sumOf(others)).toBe(sumOf(values));
      // a rounding of 2^-81 of the largest, fifty times
      const largest = Math.max(0, ...values.map(Math.abs));
      expect(Math.abs(sumOf(values) - total(values))).toBeLessThanOrEqual(
        Math.max(1e-290, largest * 1e-21, Math.abs(total(values)) * 3e-16),
      );
    }),
    { numRuns: 500 },
  );
});

test.each([[[1e300, -1e300, 1e290]], [[1e-290, 1e-290]], [[1.7e308, -1.7e308]], [[Number.MAX_VALUE, 1]]])(
  "no amount is too large or too small: %j",
  (values) => {
    expect(sumOf(values)).toBeNear(total(values), 1e-9);
  },
);

test("more than a number can hold is no number, and no lie", () => {
  expect(sumOf([1.7e308, 1.7e308])).toBe(Infinity);
});
