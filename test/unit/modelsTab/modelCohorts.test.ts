import { cohorts } from "../../../src/core/customers/cohorts";
import { purchaseDays } from "../../../src/core/customers/purchaseDays";
import { modelCohorts } from "../../../src/orders/models/modelCohorts";
import { spendingCustomers } from "../../../src/orders/models/spendingCustomers";
import { serialOf, type Day } from "../../../src/vocabulary/calendar";
import { madeUpOrders } from "../../support/madeUpOrders";
import { orderLines } from "../../support/orderLines";

const { lines } = madeUpOrders(300);
const until = serialOf([2025, 12, 31]);
const day = (...of: Day): number => serialOf(of);

test.each(["month", "quarter", "year"] as const)("by %s buyers are those of the cohorts of orders", (period) => {
  const found = modelCohorts(lines, { until, period, horizon: 52 });
  const all = cohorts(purchaseDays(lines, until), period, "customers");
  const shown = all.slice(found.earlier.cohorts);
  expect(found.cohorts.map(({ start, isFirst, customers }) => ({ start, isFirst, customers }))).toEqual(
    shown.map(({ start, isFirst, customers }) => ({ start, isFirst, customers })),
  );
  expect(found.cohorts.map(({ buyers }) => buyers)).toEqual(shown.map(({ values }) => values));
  expect(found.over).toBe(found.cohorts.length);
  const customers = found.cohorts.reduce((sum, cohort) => sum + cohort.customers, found.earlier.customers);
  expect(customers).toBe(found.ahead.cohortOf.length);
});

test("customers stand in the order in which they are predicted", () => {
  const { ahead, cohorts: known } = modelCohorts(lines, { until, period: "month", horizon: 26 });
  const { customers, lastDays } = spendingCustomers(lines, { until });
  Array.from(ahead.cohortOf).forEach((cohort, place) => {
    if (cohort < 0) return;
    const first = until - Math.round(7 * customers.age[place]!);
    const { start } = known[cohort]!;
    expect(first).toBeGreaterThanOrEqual(start);
    expect(first).toBeLessThan(known[cohort + 1]?.start ?? until + 1);
    expect(lastDays[place]!).toBeGreaterThanOrEqual(first);
  });
});

test("periods ahead are those of the calendar that end within the horizon; the one under way is the first", () => {
  const few = orderLines([
    ["a", day(2025, 10, 5), 10],
    ["a", day(2025, 12, 3), 10],
    ["b", day(2025, 10, 20), 10],
    ["b", day(2025, 11, 2), 10],
    ["b", day(2025, 11, 9), 10],
    ["c", day(2025, 12, 4), 10],
  ] as const);
  const found = modelCohorts(few, { until: day(2025, 12, 10), period: "month", horizon: 13 });
  expect(found.over).toBe(2);
  // until 31 December, 31 January, 28 February; 13 weeks end on 11 March
  expect(Array.from(found.ahead.ends)).toEqual([3, 52 / 7, 80 / 7]);
  expect(Array.from(found.ahead.hasBought)).toEqual([1, 0, 1]);
  expect(Array.from(found.ahead.cohortOf)).toEqual([0, 0, 2]);
  expect(found.cohorts.map(({ customers, buyers, purchases }) => [customers, buyers, purchases])).toEqual([
    [2, [2, 1, 1], [2, 2, 1]],
    [0, [0, 0], [0, 0]],
    [1, [1], [1]],
  ]);
});

test("nobody who has bought is said", () => {
  expect(() => modelCohorts(lines, { until: 1, period: "month", horizon: 13 })).toThrow();
});
