import { busyWeeks } from "../../../src/core/models/busyWeeks";

const even = (length: number, value: number): number[] => Array<number>(length).fill(value);

test("weeks that follow each other, well above what was expected", () => {
  const actual = [...even(10, 50), 80, 70, 75, 72, ...even(6, 50)];
  expect(busyWeeks(actual, even(20, 50), 5)).toEqual([{ from: 11, to: 14, excess: 297 / 200 - 1 }]);
});

test("a week below it in the middle does not end them", () => {
  const actual = [...even(4, 50), 85, 61, 59, 45, 70, 66, 49, 30, ...even(5, 45)];
  expect(busyWeeks(actual, even(17, 49), 0)).toMatchObject([{ from: 5, to: 10 }]);
});

test("few weeks, a little more, and few purchases are chance", () => {
  expect(busyWeeks([...even(5, 50), 90, 90, 90, ...even(5, 40)], even(13, 50), 0)).toEqual([]);
  expect(busyWeeks(even(12, 58), even(12, 50), 0)).toEqual([]);
  expect(busyWeeks([1, 2, 2, 2, 2, 1], even(6, 1), 0)).toEqual([]);
});

test("weeks before the fit ended, and models that expect nothing", () => {
  expect(busyWeeks([90, 90, 90, 90, 50, 50], even(6, 50), 4)).toEqual([]);
  expect(busyWeeks(even(6, 0), even(6, 0), 0)).toEqual([]);
  expect(busyWeeks([], [], 0)).toEqual([]);
});
