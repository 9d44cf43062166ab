import { CoreError } from "../../src/core/CoreError";
import { figures, type Values } from "../../src/taskpane/wizard/figures";

// Company A, the worked example of the guide
const sales: Values = { revenue: 1_000_000, orders: 40_000 };
const stock: Values = { opening_stock: 180_000, stock_purchases: 450_000, closing_stock: 160_000 };
const guide: Values = {
  ...sales,
  customers: 15_000,
  ...stock,
  margin_revenue: 800_000,
  retention_cost: 0,
  churn_typed: 0.6,
};

test("the worked example, step by step", () => {
  const found = figures(guide);
  expect(found.aov).toBeNear(25, 0);
  expect(found.purchase_frequency).toBeNear(8 / 3, 1e-15);
  expect(found.cogs).toBeNear(470_000, 0);
  expect(found.margin_rate).toBeNear(0.4125, 1e-15);
  expect(found.churn_rate).toBeNear(0.6, 0);
  expect(found.lifetime).toBeNear(5 / 3, 1e-15);
  expect(found.clv).toBeNear(45.833333333333336, 1e-14);
});

test("with every step rounded to two decimals it is the published 45.70", () => {
  const found = figures(guide, true);
  expect([found.purchase_frequency, found.margin_rate, found.lifetime, found.clv]).toEqual([2.67, 0.41, 1.67, 45.7]);
});

test("three counts give the same churn as the rate", () => {
  expect(
    figures({
      ...sales,
      ...stock,
      customers: 15_000,
      margin_revenue: 800_000,
      customers_start: 15_000,
      customers_end: 14_200,
      customers_new: 8_200,
    }).clv,
  ).toBeNear(45.833333333333336, 1e-14);
});

test("acquisition: 246,000 for 8,200 customers cost 30 each, a ratio of 1.53, fragile", () => {
  const found = figures({ ...guide, acquisition_cost: 246_000, customers_new: 8_200 });
  expect(found.cac).toBeNear(30, 0);
  expect(found.ltv_cac).toBeNear(45.833333333333336 / 30, 1e-14);
  expect(found.rating).toBe(2);
  // 27.5 in the first period; the missing 2.5 of the second's 11
  expect(found.payback).toBeNear(1 + 2.5 / 11, 1e-12);
});

test("retention cost comes off the value before it is compared", () => {
  expect(
    figures({ ...guide, acquisition_cost: 246_000, customers_new: 8_200, retention_cost: 15.833333333333336 }).ltv_cac,
  ).toBeNear(1, 1e-14);
});

test("what is not answered is unknown, and so is what follows from it", () => {
  expect(figures({})).toEqual(Object.fromEntries(Object.keys(figures({})).map((id) => [id, undefined])));
  expect(figures({ ...sales, ...stock, churn_typed: 0.6 })).toMatchObject({
    aov: 25,
    purchase_frequency: undefined,
    clv: undefined,
  });
});

test("an error of a step is the error of all that follow", () => {
  const found = figures({ ...guide, orders: 0 });
  expect(found.aov).toBeInstanceOf(CoreError);
  expect(found.clv).toBe(found.aov);
});

test("a result beyond the range of numbers is an error, not infinity", () => {
  expect(figures({ revenue: 1e308, orders: 1e-10 }).aov).toMatchObject({ kind: "overflow" });
});
