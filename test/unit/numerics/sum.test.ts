import fc from "fast-check";
import { sum } from "../../../src/core/numerics/sum";

test.each([
  [[10527.21, -687.84, -9839.37], 0],
  [[1788.49, 9817.63, -11606.12], 0],
  [[23.3, 768.8, -792.1], 0],
  [[0.1, 0.2, -0.3], 0],
  [[0.3, -0.2, -0.1], 0],
  [[1, -0.9, -0.1], 0],
  [[43.1, -43.2, 0.1], 0],
  [[1788.49, 9817.63, -11606.11], 0.01],
  [[100, 50, -150.01], -0.01],
  [[0.1, 0.2, -0.25], 0.05],
  [[9_999_999_999_999.99, -9_999_999_999_999.98], 0.01],
  [[999_999_999_999.99, 0.01, -1e12], 0],
  [[1e12, -0.01, -999_999_999_999.98], 0.01],
  [[1e9, -1], 999_999_999],
  [[0.00001, -0.000009], 0.000001],
  [[1.8e-16, 0], 1.8e-16],
  [[5e-324, 0], 5e-324],
  [[0, 0], 0],
  [[1e300, -1e300], 0],
  [[1e22, -1e22, 1], 0],
  [[1e-20, -9e-21], 1e-21],
])("%j is %p", (terms, total) => expect(sum(...(terms as [number, number]))).toBe(total));

test("of numbers that are no decimals, a remainder within their rounding is nothing, and a larger one stays", () => {
  expect(sum(1 / 3, 2 / 3, -1 - Number.EPSILON)).toBe(0);
  expect(sum(100 / 7, -(100 / 7) * (1 + 2 ** -50))).toBe(0);
  expect(sum(1 / 3, -0.333)).toBeNear(1 / 3000, 1e-12);
});

/** Amounts up to 10^12 with two decimals, as they are typed. */
const cents = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e14 }));
const typed = (amount: number): number =>
  Number(`${Math.trunc(amount / 100)}.${String(Math.abs(amount) % 100).padStart(2, "0")}`);

test("sums that meet in cents meet; one cent apart they do not", () => {
  fc.assert(
    fc.property(cents, cents, cents, fc.integer({ min: -3, max: 3 }), (a, b, c, apart) => {
      const meeting = a + b + c + apart;
      fc.pre(meeting >= 0 && meeting <= 1e14);
      expect(sum(typed(a), typed(b), typed(c), -typed(meeting))).toBeNear(apart === 0 ? 0 : -apart / 100, 1e-14);
    }),
    { numRuns: 20_000 },
  );
});

test("in thousandths and tenths as well, and in any order", () => {
  const figure = fc
    .tuple(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(1, 10, 1000))
    .map(([whole, scale]) => [whole * (1000 / scale), whole / scale] as const);
  fc.assert(
    fc.property(figure, figure, fc.integer({ min: -2, max: 2 }), ([a, x], [b, y], apart) => {
      const z = -(a + b + apart) / 1000;
      const expected = apart === 0 ? 0 : -apart / 1000;
      for (const [p, q, r] of [
        [x, y, z],
        [y, z, x],
        [z, x, y],
      ] as const)
        expect(sum(p, q, r)).toBe(expected);
    }),
    { numRuns: 5000 },
  );
});

test("a sum that does not cancel out is the plain one", () => {
  const positive = fc.double({ min: 0, max: 1e15, noNaN: true });
  fc.assert(fc.property(positive, positive, positive, (a, b, c) => expect(sum(a, b, c)).toBe(a + b + c)));
});
