import fc from "fast-check";
import { byId } from "../../../src/core/customers/byId";
import { CalendarPeriods } from "../../../src/core/customers/CalendarPeriods";
import { countingSort } from "../../../src/core/numerics/countingSort";
import { purchaseDays } from "../../../src/core/customers/purchaseDays";
import { dayOf, serialOf, writtenDay } from "../../../src/vocabulary/calendar";
import type { PeriodId } from "../../../src/vocabulary/periods";
import { orderLines } from "../../support/orderLines";

test("ids: whole numbers by size, then texts by their signs", () => {
  const ids = ["b", "10", "9", "007", "B", "1e3", "900719925474099", "0", "1234567890123456"];
  const sorted = Array.from(byId(ids, Int32Array.from(ids.keys())), (index) => ids[index]);
  expect(sorted).toEqual(["0", "9", "10", "900719925474099", "007", "1234567890123456", "1e3", "B", "b"]);
  expect([...byId(["3", "1", "2"], Int32Array.from([2, 0]))]).toEqual([2, 0]);
});

test("equal keys keep their order", () => {
  const keys = Int32Array.from([2, 0, 2, 1, 0]);
  expect([...countingSort(Int32Array.from([4, 2, 0, 1, 3]), keys, 3)]).toEqual([4, 1, 3, 2, 0]);
});

describe("pieces of the calendar", () => {
  const starts = (period: PeriodId, first: number, until: number): (string | undefined)[] => {
    const periods = new CalendarPeriods(period, first, until);
    return Array.from({ length: periods.count }, (_, index) => writtenDay(periods.startOf(index)));
  };

  test.each<[PeriodId, string[]]>([
    ["day", ["2023-12-31", "2024-01-01", "2024-01-02"]],
    ["week", ["2023-12-25", "2024-01-01"]],
    ["month", ["2023-12-01", "2024-01-01"]],
    ["quarter", ["2023-10-01", "2024-01-01"]],
    ["year", ["2023-01-01", "2024-01-01"]],
  ])("of a %s begin where the calendar has it", (period, expected) => {
    expect(starts(period, serialOf([2023, 12, 31]), serialOf([2024, 1, 2]))).toEqual(expected);
  });

  test.each<PeriodId>(["week", "month", "quarter", "year"])("a %s is over on its last day, not before", (period) => {
    const first = serialOf([2024, 2, 10]);
    const end = new CalendarPeriods(period, first, serialOf([2026, 1, 1])).startOf(1) - 1;
    expect(new CalendarPeriods(period, first, end - 1).finished).toBe(0);
    expect(new CalendarPeriods(period, first, end).finished).toBe(1);
  });

  test("every day lies in the piece that begins last before it, up to the ends of the calendar", () => {
    const day = fc.oneof(
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 40_000, max: 50_000 }),
      fc.integer({ min: 2_958_000, max: 2_958_465 }),
    );
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom<PeriodId>("day", "week", "month", "quarter", "year"),
        (first, length, period) => {
          const until = Math.min(first + length, 2_958_465);
          const periods = new CalendarPeriods(period, first, until);
          for (let one = first; one <= until; one++) {
            const index = periods.indexOf(one);
            expect(periods.startOf(index)).toBeLessThanOrEqual(one);
            if (index + 1 < periods.count) expect(periods.startOf(index + 1)).toBeGreaterThan(one);
          }
          if (period === "month") expect(dayOf(periods.startOf(0))!.slice(0, 2)).toEqual(dayOf(first)!.slice(0, 2));
        },
      ),
      { numRuns: 150 },
    );
  });
});

test("a customer of many lines, in no order, has the days of a naive count", () => {
  const line = fc.tuple(
    fc.constantFrom("a", "b"),
    fc.integer({ min: 45_000, max: 45_400 }),
    fc.integer({ min: -300, max: 900 }).map((cents) => cents / 100),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 60, maxLength: 400 }), (lines) => {
      const { ids, ...columns } = orderLines(lines);
      const { customers, starts, days, amounts, isPurchase } = purchaseDays({ ids, ...columns }, 45_390);
      const found = Array.from(customers, (index, place) =>
        Array.from(days.subarray(starts[place], starts[place + 1]), (day, i) => {
          const at = starts[place]! + i;
          return [ids[index], day, amounts.value(at), isPurchase[at]];
        }),
      ).flat();
      const naive = new Map<string, [string, number, number, number]>();
      for (const [id, day, amount] of lines) {
        if (day > 45_390) continue;
        const known = naive.get(`${id}${day}`) ?? [id, day, 0, 0];
        naive.set(`${id}${day}`, [
          id,
          day,
          Math.round((known[2] + amount) * 100) / 100 + 0,
          known[3] | Number(amount >= 0),
        ]);
      }
      const byKey = (a: readonly unknown[], b: readonly unknown[]): number =>
        `${String(a[0])}${String(a[1])}` < `${String(b[0])}${String(b[1])}` ? -1 : 1;
      expect(found.sort(byKey)).toEqual([...naive.values()].sort(byKey));
    }),
    { numRuns: 100 },
  );
});
