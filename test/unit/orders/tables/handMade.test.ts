import { makeOrderTables } from "../../../../src/orders/tables/makeOrderTables";
import type { TableSettings } from "../../../../src/orders/tables/TableSettings";
import { yearOf } from "../../../../src/orders/tables/yearOf";
import { serialOfWritten } from "../../../../src/vocabulary/calendar";
import { orderLines } from "../../../support/orderLines";

const day = (written: string): number => serialOfWritten(written)!;
const lines = orderLines([
  ["ann", day("2023-07-03"), 100],
  ["bob", day("2023-07-05"), 40],
  ["ann", day("2024-08-01"), 60],
  ["cat", day("2024-08-02"), 200],
  ["cat", day("2024-08-20"), -50],
  ["cat", day("2025-01-15"), 30],
  ["dan", day("2025-06-30"), 20],
  ["bob", day("2025-03-01"), -10],
  [undefined, day("2025-03-02"), 7],
  ["eve", day("2025-07-01"), 99],
]);
const settings: TableSettings = {
  until: day("2025-06-30"),
  fiscalStart: 7,
  inactiveAfter: 12,
  cohortPeriod: "month",
};

test("a fiscal year from July stands beside the one before it", () => {
  const { figures, compared, isWhole } = makeOrderTables({ lines }, { ...settings, marginRate: 0.5 }).year;
  expect(isWhole).toBe(true);
  expect(figures).toMatchObject({
    from: day("2024-07-01"),
    sales: 310,
    refunds: 50,
    revenue: 260,
    margin: 130,
    customers: 3,
    newCustomers: 2,
    // what bob gave back, who bought nothing in the year
    revenueRefundsOnly: -10,
  });
  expect(compared).toMatchObject({ with: "yearBefore", figures: { revenue: 140, customers: 2, newCustomers: 2 } });
});

test("the tie-out of the year names what is not in it", () => {
  expect(makeOrderTables({ lines }, settings).tieOut.year).toEqual([
    { id: "used", rows: 10, amount: 496 },
    { id: "before", rows: -2, amount: -140 },
    { id: "after", rows: -1, amount: -99 },
    { id: "withoutCustomer", rows: -1, amount: -7 },
    { id: "refundsOnly", rows: -1, amount: 10 },
    { id: "revenue", rows: 5, amount: 260 },
  ]);
});

test("costs of lines make margins, which do not decide what a purchase is", () => {
  const costs = Float64Array.from([150, 10, 20, 90, -40, 10, 5, 0, 1, 1]);
  const { customers, marginBy, year, guided } = makeOrderTables({ lines, costs }, { ...settings, marginRate: 0.9 });
  expect(marginBy).toBe("costs");
  expect([customers.ids, Array.from(customers.totals), Array.from(customers.margins!)]).toEqual([
    ["cat", "ann", "bob", "dan"],
    [180, 160, 30, 20],
    [120, -10, 20, 15],
  ]);
  expect(Array.from(customers.purchases)).toEqual([2, 2, 1, 1]);
  expect(year.figures.margin).toBe(260 - (20 + 90 - 40 + 10 + 5));
  expect(guided.marginRate).toBe(175 / 260);
});

test("numbers in place of ids tell nobody who a customer is", () => {
  const { customers } = makeOrderTables({ lines }, { ...settings, isAnonymous: true });
  expect(customers.ids).toEqual(["1", "2", "3", "4"]);
});

test("a year to date is compared with the same days, and a leap day with the 28th", () => {
  expect(yearOf(day("2024-02-29"), 1)).toEqual({
    days: { from: day("2024-01-01"), to: day("2024-02-29") },
    before: { from: day("2023-01-01"), to: day("2023-02-28") },
    isWhole: false,
  });
  expect(yearOf(day("2025-06-30"), 7)).toEqual({
    days: { from: day("2024-07-01"), to: day("2025-06-30") },
    before: { from: day("2023-07-01"), to: day("2024-06-30") },
    isWhole: true,
  });
});

test("where nobody bought there are no tables, and the day is named", () => {
  expect(() => makeOrderTables({ lines }, { ...settings, until: day("2023-01-01") })).toThrow();
});
