import fc from "fast-check";
import { descending } from "../../../src/core/numerics/descending";

/** More than two blocks, and not a whole number of them. */
const MANY = 200_003;

test.each([
  [[], []],
  [[7], [7]],
  [
    [3, 1, 2],
    [3, 2, 1],
  ],
  [
    [1, 1, 1],
    [1, 1, 1],
  ],
  [
    [-5, 0, 5e-324, Infinity, -Infinity],
    [Infinity, 5e-324, 0, -5, -Infinity],
  ],
])("%j in descending order is %j", (values, sorted) =>
  expect([...descending(Float64Array.from(values))]).toEqual(sorted),
);

test("the numbers 0 to n - 1 in an order without order come out as n - 1 to 0, from every block", () => {
  // MANY is a prime, so steps of any length visit every number once
  const values = Float64Array.from({ length: MANY }, (_, i) => (i * 48_271) % MANY);
  const before = values.slice();
  expect(descending(values)).toEqual(Float64Array.from({ length: MANY }, (_, i) => MANY - 1 - i));
  expect(values).toEqual(before);
});

const number = fc.double({ noNaN: true }).map((value) => value + 0);

test("as a comparison sorts them, in the same order whatever order they come in", () => {
  fc.assert(
    fc.property(fc.array(number), (values) => {
      const sorted = [...values].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
      expect([...descending(Float64Array.from(values))]).toEqual(sorted);
      expect([...descending(Float64Array.from(values.reverse()))]).toEqual(sorted);
    }),
  );
});

test.each([0, 1, 65_536, 65_537, 131_072, MANY])("of %p values, the share that is done grows to 1", (length) => {
  const shares: number[] = [];
  descending(new Float64Array(length), (share) => shares.push(share));
  expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  expect(shares.slice(-1)).toEqual(length === 0 ? [] : [1]);
});
