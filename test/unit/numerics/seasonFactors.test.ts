import { seasonFactors } from "../../../src/core/numerics/seasonFactors";
import { total } from "../../../src/core/numerics/total";
import cases from "../../cases/seasons.json";

test.each(cases)("the factors of $months are those of another program", ({ months, factors }) => {
  const found = seasonFactors(months)!;
  factors.forEach((factor, i) => expect(found[i]!).toBeNear(factor, 1e-12));
});

test("their mean is 1, and of a year that repeats they are its shape", () => {
  const shape = [0.8, 0.9, 1, 1, 1.1, 1, 0.7, 0.8, 1, 1.1, 1.2, 1.4];
  const months = Array.from({ length: 36 }, (_, i) => 100 * shape[i % 12]!);
  const found = seasonFactors(months)!;
  expect(total(found)).toBeNear(12, 1e-14);
  shape.forEach((factor, i) => expect(found[i]!).toBeNear(factor, 1e-12));
});

test.each([
  ["less than two years", Array.from({ length: 23 }, () => 1)],
  ["no whole years", Array.from({ length: 25 }, () => 1)],
  ["a month without anything", Array.from({ length: 24 }, (_, i) => (i === 5 ? 0 : 1))],
  ["a month of refunds", Array.from({ length: 24 }, (_, i) => (i === 5 ? -3 : 1))],
  ["nothing", []],
])("there are none of %s", (_, months) => {
  expect(seasonFactors(months)).toBeUndefined();
});
