import { yearsOfOrders } from "../../../src/orders/models/yearsOfOrders";
import { serialOf, writtenDay } from "../../../src/vocabulary/calendar";
import { total } from "../../../src/core/numerics/total";
import { madeUpOrders } from "../../support/madeUpOrders";
import { orderLines } from "../../support/orderLines";

const day = (written: string): number => serialOf(written.split("-").map(Number) as [number, number, number]);
const written = (days: Int32Array): (string | undefined)[] => Array.from(days, writtenDay);

describe("the months ahead", () => {
  const startsAfter = (until: string): (string | undefined)[] =>
    written(yearsOfOrders(orderLines([["a", day("2020-01-01"), 10, "1"]]), { until: day(until) }).starts);

  test("are those of the calendar after the end of one", () => {
    expect(startsAfter("2025-12-31")).toEqual([
      ...Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, "0")}-01`),
      "2027-01-01",
    ]);
  });

  test("begin on the day after the last one, elsewhere on the last day of a shorter month", () => {
    expect(startsAfter("2011-12-09").slice(0, 3)).toEqual(["2011-12-10", "2012-01-10", "2012-02-10"]);
    expect(startsAfter("2024-01-30").slice(0, 4)).toEqual(["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]);
    expect(startsAfter("2023-02-28").at(-1)).toBe("2024-03-01");
  });
});

describe("what came", () => {
  const { lines } = madeUpOrders(150);
  const until = day("2025-12-31");
  const years = yearsOfOrders(lines, { until });
  const { before } = years;
  /** The lines of customers of one kind, by hand. */
  const firstOf = new Map<number, number>();
  lines.customers.forEach((customer, line) => {
    if (lines.amounts[line]! >= 0)
      firstOf.set(customer, Math.min(firstOf.get(customer) ?? Infinity, lines.days[line]!));
  });
  const isNew = (line: number): boolean => firstOf.get(lines.customers[line]!)! >= day("2025-01-01");
  const sumOf = (isIn: (line: number) => boolean): number =>
    Math.round(Array.from(lines.amounts).reduce((sum, amount, line) => (isIn(line) ? sum + amount * 100 : sum), 0)) /
    100;

  test("in the last year of those who were customers before it, month by month", () => {
    expect(before!.until).toBe(day("2024-12-31"));
    before!.months.revenue.forEach((revenue, month) => {
      const [from, to] = [serialOf([2025, month + 1, 1]), serialOf([2025, month + 2, 1])];
      expect(Math.round(revenue * 100) / 100).toBe(
        sumOf((line) => !isNew(line) && lines.days[line]! >= from && lines.days[line]! < to),
      );
    });
  });

  test("with what came of new ones it is all that came", () => {
    const { customers, revenue } = before!.newcomers;
    expect(customers).toBe([...firstOf.values()].filter((first) => first >= day("2025-01-01")).length);
    expect(Math.round(revenue * 100) / 100).toBe(sumOf(isNew));
    expect(total([...before!.months.revenue, revenue])).toBeNear(
      sumOf((line) => lines.days[line]! >= day("2025-01-01")),
      1e-12,
    );
  });

  test("purchases are days, not lines, and days of refunds only are none", () => {
    const days = new Set(
      Array.from(lines.amounts.keys())
        .filter((line) => lines.amounts[line]! >= 0 && lines.days[line]! >= day("2025-01-01"))
        .map((line) => `${lines.customers[line]} ${lines.days[line]}`),
    );
    expect(total([...before!.months.purchases, before!.newcomers.purchases])).toBe(days.size);
  });

  test("seasons are of as many whole years as the orders hold, three at most, if they begin a few days late", () => {
    const months = (first: string, last = until): number => {
      const from = day(first);
      const all = Array.from({ length: lines.days.length }, (_, i) => i).filter((line) => lines.days[line]! >= from);
      const some = orderLines([
        ["a", from, 10, "first"],
        ...all.map((line): [string, number, number, string] => [
          lines.ids[lines.customers[line]!]!,
          lines.days[line]!,
          lines.amounts[line]!,
          String(line),
        ]),
      ]);
      return yearsOfOrders(some, { until: last }).seasons.revenue.length;
    };
    expect(["2023-01-05", "2023-01-09", "2024-01-07", "2024-01-08"].map((first) => months(first))).toEqual([
      36, 24, 24, 0,
    ]);
    expect(years.seasons.revenue).toHaveLength(24);
    expect(total(years.seasons.revenue)).toBeNear(
      sumOf((line) => lines.days[line]! >= day("2024-01-01")),
      1e-12,
    );
  });

  test("the year before is left out where half a year does not come before it", () => {
    expect(yearsOfOrders(lines, { until: day("2024-08-31") }).before?.until).toBe(day("2023-08-31"));
    expect(yearsOfOrders(lines, { until: day("2024-06-30") }).before).toBeUndefined();
    expect(yearsOfOrders(lines, { until: day("2023-12-31") }).before).toBeUndefined();
  });

  test("those customers are as they were then: nothing that came later is known of them", () => {
    const then = yearsOfOrders(lines, { until: day("2025-12-31") }).before!.customers;
    expect(Math.max(...Array.from(then.age))).toBeLessThanOrEqual((day("2024-12-31") - day("2023-01-02")) / 7);
    expect(then.repeatPurchases).toHaveLength(
      [...firstOf.values()].filter((first) => first <= day("2024-12-31")).length,
    );
  });
});
