import { forecastCustomers } from "../../../src/core/models/forecastCustomers";
import { forecastSpans, type SpansAhead } from "../../../src/core/models/forecastSpans";
import type { SpendingCustomers } from "../../../src/core/models/predictCustomers";
import { total } from "../../../src/core/numerics/total";
import { serialOf } from "../../../src/vocabulary/calendar";
import { spendingCustomers } from "../../../src/orders/models/spendingCustomers";
import { madeUpOrders, spreadAmounts } from "../../support/madeUpOrders";

const { lines } = madeUpOrders(300);
const until = serialOf([2025, 12, 31]);
const { customers } = spendingCustomers({ ...spreadAmounts(lines) }, { until });
const ENDS = [31, 59, 90, 365].map((days) => days / 7);
const outlook = { horizon: ENDS.at(-1)!, marginRate: 1, discountRate: 0, seed: 1 };
const revenueOf = (of: SpendingCustomers, ends = ENDS, seed = 1): SpansAhead =>
  forecastSpans(of, "mbgnbd", ends, seed).revenue as SpansAhead;

describe.each(["mbgnbd", "mbgcnbd", "paretonbd"] as const)("%s", (model) => {
  const spans = forecastSpans(customers, model, ENDS, 1);
  const whole = forecastCustomers(customers, model, outlook);

  test("all spans together are what is forecast of the customers one by one", () => {
    expect(spans.purchases.all.expected).toBeNear(whole.purchases.expected, 1e-12);
    expect((spans.revenue as SpansAhead).all.expected).toBeNear((whole.value as { expected: number }).expected, 1e-9);
    expect(total(spans.purchases.expected)).toBeNear(spans.purchases.all.expected, 1e-14);
  });

  test("and the first ones what is forecast until their end", () => {
    ENDS.slice(0, -1).forEach((horizon, i) => {
      const until = forecastCustomers(customers, model, { ...outlook, horizon });
      expect(total(spans.purchases.expected.slice(0, i + 1))).toBeNear(until.purchases.expected, 1e-12);
    });
  });

  test("what lies between is as wide as by the draws of the whole", () => {
    const { low, high } = whole.value as { low: number; high: number };
    const { all } = spans.revenue as SpansAhead;
    // both are quantiles of 400 draws, each with its own chance
    expect(all.low).toBeNear(low, 0.05);
    expect(all.high).toBeNear(high, 0.05);
    expect(spans.purchases.all.low).toBeNear(whole.purchases.low, 0.05);
    expect(spans.purchases.all.high).toBeNear(whole.purchases.high, 0.05);
  });
});

test("every span lies between its low and its high, and the year is narrower than their sums", () => {
  const { expected, low, high, all } = revenueOf(customers);
  expected.forEach((value, i) => {
    expect(low[i]!).toBeLessThan(value);
    expect(high[i]!).toBeGreaterThan(value);
  });
  expect(all.high - all.low).toBeLessThan(total(high) - total(low));
});

test("the same seed gives the same, another one another", () => {
  expect(revenueOf(customers)).toEqual(revenueOf(customers));
  expect(revenueOf(customers, ENDS, 2).low).not.toEqual(revenueOf(customers).low);
});

test("what was given back takes its part of what is to come", () => {
  const half = { ...customers, netShares: Array.from(customers.netShares, (share) => share / 2) };
  const [whole, less] = [revenueOf(customers), revenueOf(half)];
  expect(less.all.expected).toBeNear(whole.all.expected / 2, 1e-12);
  expect(less.low[0]!).toBeNear(whole.low[0]! / 2, 1e-12);
});

test("where nobody spends otherwise than another there are purchases, and the reason why there is no revenue", () => {
  const alike = { ...customers, monetaryValue: Array.from(customers.monetaryValue, () => 25) };
  const { purchases, revenue } = forecastSpans(alike, "mbgnbd", ENDS, 1);
  expect(purchases.all.expected).toBeGreaterThan(0);
  expect(revenue).toEqual({ reason: expect.objectContaining({ en: expect.any(String) as string }) as object });
});
