import fc from "fast-check";
import {
  dayOf,
  isDay,
  isWrittenAsDay,
  serialOf,
  serialOfWritten,
  writtenDay,
  type Day,
} from "../../src/vocabulary/calendar";

/** As Excel answers DATEVALUE, YEAR, MONTH and DAY. */
test.each<[number, Day]>([
  [0, [1900, 1, 0]],
  [1, [1900, 1, 1]],
  [31, [1900, 1, 31]],
  [59, [1900, 2, 28]],
  [60, [1900, 2, 29]],
  [61, [1900, 3, 1]],
  [45_351, [2024, 2, 29]],
  [46_022, [2025, 12, 31]],
  [2_958_465, [9999, 12, 31]],
])("%d is %j", (serial, day) => {
  expect([dayOf(serial), dayOf(serial + 0.99), serialOf(day)]).toEqual([day, day, serial]);
});

test("every day of the calendar has a number of its own, and there are no others", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
      const day = dayOf(serial)!;
      expect([serialOf(day), isDay(day)]).toEqual([serial, true]);
    }),
  );
  for (const serial of [-1, -0.5, 2_958_466, NaN, Infinity]) expect(dayOf(serial)).toBeUndefined();
  for (const day of [
    [1900, 1, 0],
    [1899, 12, 31],
    [2025, 2, 29],
    [2025, 13, 1],
    [2025, 1, 32],
    [10_000, 1, 1],
    [25, 1, 1],
  ] as const)
    expect(isDay(day)).toBe(false);
  // what goes beyond its month is counted on
  expect(dayOf(serialOf([2024, 15, 0]))).toEqual([2025, 2, 28]);
});

test("a day is written as date fields write it, from March 1900 on", () => {
  expect([writtenDay(46_022.5), serialOfWritten("2025-12-31"), serialOfWritten("1900-03-01"), writtenDay(61)]).toEqual([
    "2025-12-31",
    46_022,
    61,
    "1900-03-01",
  ]);
  expect([
    writtenDay(60),
    writtenDay(2_958_466),
    serialOfWritten("1900-02-28"),
    serialOfWritten("2025-02-30"),
    serialOfWritten("2025-1-1"),
    serialOfWritten("soon"),
  ]).toEqual(Array(6).fill(undefined));
  expect(["2025-02-30", "2025-2-3"].map(isWrittenAsDay)).toEqual([true, false]);
});
