import { byCustomer } from "../../../src/core/customers/byCustomer";
import { bySegment } from "../../../src/core/customers/bySegment";
import { cohorts } from "../../../src/core/customers/cohorts";
import { keyFigures } from "../../../src/core/customers/keyFigures";
import { purchaseDays } from "../../../src/core/customers/purchaseDays";
import { regularity } from "../../../src/core/customers/regularity";
import { rfm } from "../../../src/core/customers/rfm";
import { survivors } from "../../../src/core/customers/survivors";
import { serialOf } from "../../../src/vocabulary/calendar";
import { orderLines } from "../../support/orderLines";

const on = (month: number, day = 10, year = 2024): number => serialOf([year, month, day]);
const UNTIL = on(6, 30);

describe("a customer", () => {
  test("buys on days, whatever the number of lines, and a refund is no purchase", () => {
    const lines = orderLines([
      ["7", on(1, 1), 10.1],
      ["7", on(1, 1), 20.2],
      ["7", on(1, 15), 50],
      ["7", on(1, 15), -8],
      ["7", on(1, 20), -5],
      ["7", on(1, 29), 18],
      ["7", on(7, 1), 1000],
      ["10", on(2, 1), 0],
      ["refunds", on(2, 1), -1],
    ]);
    const table = byCustomer(purchaseDays(lines, on(1, 36)), lines.ids, "week");
    // numbers by their size
    expect(Array.from(table.customers, (customer) => lines.ids[customer])).toEqual(["7", "10"]);
    expect([...table.repeatPurchases]).toEqual([2, 0]);
    expect([...table.recency]).toEqual([4, 0]);
    expect([...table.age]).toEqual([5, 4 / 7]);
    expect([...table.monetaryValue]).toEqual([30, NaN]);
    expect([...table.total]).toEqual([85.3, 0]);
    expect([...table.firstAmount]).toEqual([30.3, 0]);
    expect(table.logIntervals[0]).toBeNear(Math.log(2) * 2, 1e-15);
    expect([...table.lastDate]).toEqual([on(1, 29), on(2, 1)]);
  });

  test("whose repeat purchases meet to the cent has a mean of 0, not of the rounding", () => {
    const lines = orderLines([
      ["a", on(1), 5],
      ["a", on(2), 10_527.21],
      ["a", on(2), -687.84],
      ["a", on(2), -9839.37],
    ]);
    const { monetaryValue } = byCustomer(purchaseDays(lines, UNTIL), lines.ids, "week");
    expect(monetaryValue[0]).toBe(0);
  });
});

test("orders are those of the source where it has them; lines without one count by customer and day", () => {
  const lines = orderLines([
    ["a", on(1), 10, "1"],
    ["a", on(1), 10, "1"],
    ["a", on(1), 10, "2"],
    ["a", on(2), -10, "C3"],
    ["b", on(2), 10],
    ["b", on(2), 10],
    ["c", on(2), -4, "4"],
    [undefined, on(2), 7, "5"],
  ]);
  const figures = keyFigures(purchaseDays(lines, UNTIL), lines);
  expect(figures).toMatchObject({ orders: 3, customers: 2, revenue: 40, refunds: 10, revenueTotal: 43 });
  expect(figures).toMatchObject({ revenueWithoutCustomer: 7, revenueRefundsOnly: -4, customersRefundsOnly: 1 });
  expect(figures.medianDaysBetween).toBeUndefined();
});

describe("scores", () => {
  test("of rank are fifths, equal customers score alike; of purchases they have limits", () => {
    // ten customers: 1 to 10 purchases, the last one of the first five on the same day
    const lines = orderLines(
      Array.from({ length: 10 }, (_, i) => i + 1).flatMap((count) =>
        Array.from(
          { length: count },
          (_, k) => [`${count}`, on(count <= 5 ? 3 : 4, 20 - k + (count > 5 ? count - 5 : 0)), 1] as const,
        ),
      ),
    );
    const table = rfm(purchaseDays(lines, UNTIL), lines.ids);
    expect([...table.purchases]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect([...table.recencyScores]).toEqual([1, 1, 1, 1, 1, 3, 4, 4, 5, 5]);
    expect([...table.frequencyScores]).toEqual([1, 2, 3, 4, 4, 4, 5, 5, 5, 5]);
    expect([...table.monetaryScores]).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    expect(table.segments.slice(0, 6)).toEqual(["lost", "lost", "at_risk", "at_risk", "at_risk", "loyal"]);
    expect(table.segments.slice(6)).toEqual(["loyal", "loyal", "champions", "champions"]);
    const own = rfm(purchaseDays(lines, UNTIL), lines.ids, [1, 5, 9, 10]);
    expect([...own.frequencyScores]).toEqual([2, 2, 2, 2, 3, 3, 3, 3, 4, 5]);
  });

  test("limits must ascend", () => {
    const lines = orderLines([["a", on(1), 1]]);
    expect(() => rfm(purchaseDays(lines, UNTIL), lines.ids, [2, 2, 3, 4])).toThrow("limits must ascend; 2 follows 2.");
  });
});

describe("cohorts", () => {
  const lines = orderLines([
    ["a", on(1), 100],
    ["a", on(2), 50],
    ["a", on(2, 11), -20],
    ["a", on(4), 10],
    ["b", on(1, 31), 60],
    ["b", on(3), -10],
    ["c", on(1), -5],
    ["c", on(3), 30],
  ]);
  const values = (measure: Parameters<typeof cohorts>[2], rate?: number): (number | undefined)[][] =>
    cohorts(purchaseDays(lines, on(4, 15)), "month", measure, rate).map((cohort) => cohort.values);

  test("are by first purchase; what is not over is blank, and so is what nobody can be asked about", () => {
    expect(values("customers")).toEqual([[2, 1, 0, undefined], [0, 0, undefined], [1, undefined], [undefined]]);
    expect(values("retention")).toEqual([
      [1, 0.5, 0, undefined],
      [undefined, undefined, undefined],
      [1, undefined],
      [undefined],
    ]);
  });

  test("bring what all lines bring; a refund before the first purchase counts with it", () => {
    expect(values("revenue")).toEqual([[160, 30, -10, undefined], [0, 0, undefined], [25, undefined], [undefined]]);
    expect(values("cumulative_revenue")[0]).toEqual([80, 95, 90, undefined]);
    expect(values("cumulative_margin", 0.5)[0]).toEqual([40, 47.5, 45, undefined]);
    expect(() => values("cumulative_margin")).toThrow("margin_rate must be");
  });

  test("are months, quarters or years", () => {
    expect(() => cohorts(purchaseDays(lines, UNTIL), "week", "customers")).toThrow(
      "period must be month, quarter or year; it is week.",
    );
    expect(cohorts(purchaseDays(lines, UNTIL), "quarter", "customers").map((cohort) => cohort.values)).toEqual([
      [3, 1],
      [0],
    ]);
    expect(cohorts(purchaseDays(lines, on(12, 31)), "year", "revenue").map((cohort) => cohort.values)).toEqual([[215]]);
  });
});

describe("segments", () => {
  const lines = orderLines([
    ["a", on(1), 10],
    ["a", on(1), 30],
    ["a", on(2), 50],
    ["b", on(1), 20],
    ["b", on(1), 20],
    ["c", on(1), 5],
    ["d", on(1), -5],
    ["d", on(2), 8],
  ]);
  const names = ["shop", "ads", "web"];
  const ofLines = Int32Array.from([0, 1, 0, 2, 1, -1, 0, 2]);
  const rows = (rate?: number, costs?: Parameters<typeof bySegment>[4]): unknown[][] =>
    bySegment(purchaseDays(lines, UNTIL), lines, { names, ofLines }, rate, costs).map((row) => [
      row.segment,
      row.customers,
      row.revenue,
      row.orders,
      row.firstPurchases,
      row.margin,
      row.cost,
    ]);

  test("are those of the first purchase: of its largest line, of equal ones the first by name", () => {
    expect(rows()).toEqual([
      [1, 2, 130, 3, 80, undefined, undefined],
      [2, 1, 3, 1, 8, undefined, undefined],
      [-1, 1, 5, 1, 5, undefined, undefined],
      ["all", 4, 138, 5, 93, undefined, undefined],
    ]);
  });

  test("are never those of a refund, however small", () => {
    const refunded = orderLines([
      ["a", on(1), 10],
      ["a", on(1), -0.5],
      ["b", on(1), 0],
    ]);
    const filed = bySegment(purchaseDays(refunded, UNTIL), refunded, { names, ofLines: Int32Array.from([-1, 0, 2]) });
    expect(filed.map(({ segment, customers }) => [segment, customers])).toEqual([
      [2, 1],
      [-1, 1],
      ["all", 2],
    ]);
  });

  test("have their costs, even one that won nobody", () => {
    const costs = { segments: Int32Array.from([1, 0, 1]), costs: Float64Array.from([10, 4, 2]) };
    expect(rows(0.5, costs)).toEqual([
      [1, 2, 130, 3, 80, 65, 12],
      [0, 0, 0, 0, 0, 0, 4],
      [2, 1, 3, 1, 8, 1.5, undefined],
      [-1, 1, 5, 1, 5, 2.5, undefined],
      ["all", 4, 138, 5, 93, 69, 16],
    ]);
  });
});

describe("survivors", () => {
  const NONE = 0;
  const counted = (
    customers: [start: number, end: number][],
    until: number,
    period: "month" | "year" | "week",
  ): unknown =>
    survivors(
      Int32Array.from(customers, ([start]) => start),
      Int32Array.from(customers, ([, end]) => end),
      until,
      period,
    ).map((row) => row.survivors);

  test("are counted at anniversaries as EDATE has them; who leaves on the day has not renewed", () => {
    const january: [number, number][] = [
      [on(1, 31), NONE],
      [on(1, 31), on(2, 29)],
      [on(1, 31), on(3, 1)],
      [on(1, 1), on(1, 1)],
      [on(1, 1), on(5, 2)],
    ];
    // 31 January: 29 February, 31 March, 30 April, 31 May
    expect(counted(january, on(5, 30), "month")).toEqual([
      [5, 3, 2, 2, undefined],
      [undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined],
      [undefined, undefined],
      [undefined],
    ]);
    expect((counted(january, on(5, 31), "month") as number[][])[0]).toEqual([5, 3, 2, 2, 2]);
  });

  test("years of a leap day", () => {
    const leap = serialOf([2020, 2, 29]);
    const rows = counted(
      [
        [leap, serialOf([2021, 2, 28])],
        [leap, serialOf([2021, 3, 1])],
      ],
      serialOf([2021, 12, 31]),
      "year",
    );
    expect(rows).toEqual([[2, 1], [undefined]]);
  });

  test("an end after the last day is none, a start after it is left out", () => {
    expect(
      counted(
        [
          [on(1, 1), on(9, 1)],
          [on(8, 1), NONE],
        ],
        on(3, 1),
        "month",
      ),
    ).toEqual([[1, 1, 1], [undefined, undefined], [undefined]]);
  });
});

test("regularity: by hand of three customers", () => {
  // M of the last two intervals: 10/20, 2/8, 30/40
  const lines = orderLines([
    ["a", on(1, 1), 1],
    ["a", on(1, 11), 1],
    ["a", on(1, 21), 1],
    ["b", on(1, 1), 1],
    ["b", on(2, 1), 1],
    ["b", on(2, 3), 1],
    ["b", on(2, 9), 1],
    ["c", on(1, 1), 1],
    ["c", on(1, 31), 1],
    ["c", on(2, 10), 1],
    ["d", on(1, 1), 1],
    ["d", on(1, 2), 1],
  ]);
  const variance = ((0.25 - 0.5) ** 2 + (0.75 - 0.5) ** 2) / 2;
  expect(regularity(purchaseDays(lines, UNTIL))).toEqual({ k: (1 - 4 * variance) / (8 * variance), customers: 3 });
  expect(() => regularity(purchaseDays(lines, on(1, 21)))).toThrow("there is 1.");
});
