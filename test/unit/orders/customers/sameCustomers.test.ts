import fc from "fast-check";
import { sameCustomers } from "../../../../src/orders/customers/sameCustomers";

const said = (ids: readonly string[], rows: readonly number[] = ids.map((_, i) => ids.length - i)): unknown =>
  sameCustomers(ids, rows).map(({ from, to, by, isSure }) => [ids[from], ids[to], by.join(" "), isSure]);

test("by spaces, capitals, a tag, unseen signs, leading zeros", () => {
  expect(said(["00417", " 00417", "FR-1180", "fr-1180", "02260", "02260 ", "2260", "B", "C"])).toEqual([
    [" 00417", "00417", "spaces", true],
    ["fr-1180", "FR-1180", "case", true],
    ["02260 ", "02260", "spaces", true],
    ["2260", "02260", "zeros", false],
  ]);
  expect(said(["a.lopez", "A.LOPEZ ", "ada@example.com", "Ada+shop@example.com", "x\u200By", "xy"])).toEqual([
    ["A.LOPEZ ", "a.lopez", "spaces case", true],
    ["Ada+shop@example.com", "ada@example.com", "case tag", true],
    ["xy", "x\u200By", "signs", true],
  ]);
});

test("the others are joined to the one with the most rows, of equal ones to the plain one", () => {
  expect(said(["A", "a", " a"], [1, 5, 2])).toEqual([
    ["A", "a", "case", true],
    [" a", "a", "spaces", true],
  ]);
  expect(said([" b", "b"], [3, 3])).toEqual([[" b", "b", "spaces", true]]);
});

test("a plus that is no tag, zeros that are all there is, decimals", () => {
  expect(said(["a+b", "a", "+1@x.com", "@x.com", "0", "00", "0.5", ".5"])).toEqual([["00", "0", "zeros", false]]);
});

test("of any ids: each joined once, never to one that is joined itself, and never across names", () => {
  const id = fc.oneof(fc.string(), fc.constantFrom("a", "A", " a", "0a", "01", "1", "a+x@y.z", "a@y.z"));
  fc.assert(
    fc.property(fc.uniqueArray(id), (ids) => {
      const pairs = sameCustomers(
        ids,
        ids.map((_, i) => i % 3),
      );
      const joined = new Set(pairs.map(({ from }) => from));
      expect(joined.size).toBe(pairs.length);
      expect(pairs.filter(({ to }) => joined.has(to))).toEqual([]);
      expect(pairs.filter(({ by }) => by.length === 0)).toEqual([]);
    }),
  );
});
