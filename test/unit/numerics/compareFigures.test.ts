import fc from "fast-check";
import { compareFigures } from "../../../src/core/numerics/compareFigures";
import { wholePart } from "../../../src/core/numerics/wholePart";

test.each([
  [3.3 / 1.1, 3, 0],
  [0.3 / 0.1, 3, 0],
  [99.95 / 19.99, 5, 0],
  [0.1 + 0.2, 0.3, 0],
  [-0.1 - 0.2, -0.3, 0],
  [8.99 / 3, 3, -1],
  [3.00000000000001, 3, 1],
  [0, 0, 0],
  [-0, 0, 0],
  [5e-324, 0, 1],
  [-5e-324, 0, -1],
  [1.8e-16, 0, 1],
  [Infinity, Infinity, 0],
  [Infinity, 1, 1],
  [-Infinity, Infinity, -1],
  [1e300, 1, 1],
  [Number.MAX_VALUE, Number.MAX_VALUE * (1 - 2 ** -52), 1],
  [-Number.MAX_VALUE, -Number.MAX_VALUE, 0],
  [999_999_999_999.99, 999_999_999_999.98, 1],
  [0.99999999999999, 1, -1],
  [1 - 2 ** -53, 1, 0],
])("%p against %p: %p", (a, b, sign) => expect(Math.sign(compareFigures(a, b)) + 0).toBe(sign));

test("a product divided by one of its factors is the other; a cent more or less is not", () => {
  const price = fc.integer({ min: 1, max: 1e9 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(price, fc.integer({ min: 1, max: 50 }), (unit, times) => {
      const total = (Math.round(unit * 100) * times) / 100;
      expect(compareFigures(total / unit, times)).toBe(0);
      expect(compareFigures((total - 0.01) / unit, times)).toBeLessThan(0);
      expect(compareFigures((total + 0.01) / unit, times)).toBeGreaterThan(0);
    }),
  );
});

test.each([
  [1.9999999999999998, 2],
  [2, 2],
  [2.0000000000000004, 2],
  [1.9999999999, 1],
  [0.07 * 100, 7],
  [0.95 / 0.05, 19],
  [-0.5, -1],
  [0, 0],
  [5e-324, 0],
])("the whole part of %p is %p", (value, whole) => {
  expect(wholePart(value)).toBe(whole);
});
