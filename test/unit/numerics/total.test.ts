import fc from "fast-check";
import { total } from "../../../src/core/numerics/total";
import { wholeAbove } from "../../../src/core/numerics/wholeAbove";

test("figures that meet to the cent leave 0", () => {
  expect(total([10527.21, -687.84, -9839.37])).toBe(0);
  expect(total([0.1, 0.2, -0.3])).toBe(0);
  expect(total([])).toBe(0);
});

test("decimals are summed as whole numbers of their last place", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 200 }), (cents) => {
      const exact = cents.reduce((all, one) => all + BigInt(one), 0n);
      expect(total(cents.map((cent) => cent / 100))).toBe(Number(exact) / 100 + 0);
    }),
  );
});

test("the order does not matter, whatever the numbers are", () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 }),
    fc.constantFrom(1e16, -1e16, 1, 2 ** -60, 1 / 3),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60 }), (numbers) => {
      const sum = total(numbers);
      expect([total([...numbers].reverse()), total([...numbers].sort((a, b) => a - b))]).toEqual([sum, sum]);
    }),
  );
});

test("other numbers are rounded once: large ones that meet leave the small", () => {
  expect(total([1e16, 1 / 3, -1e16])).toBe(1 / 3);
  expect(total([1, 1e100, 1, -1e100])).toBe(2);
  expect(total(Array.from({ length: 10 }, () => 1 / 3))).toBe(3.333333333333333);
});

test("beyond the range of numbers it is infinite", () => expect(total([1.7e308, 1.7e308])).toBe(Infinity));

test("the smallest whole number not exceeded, by 15 digits", () => {
  expect([0.07 * 100, 7.000000000001, 6.5, -0.5, 0].map(wholeAbove)).toEqual([7, 8, 7, -0, 0]);
});
