import { call } from "../support/functions";

/** The guide's Company A, function by function, as a worksheet would chain them. */
function companyA(rounded: (value: number) => number): Record<string, number> {
  const step = (id: string, ...args: number[]): number => rounded(call(id, args) as number);
  const aov = step("AOV", 1_000_000, 40_000);
  const frequency = step("FREQUENCY", 40_000, 15_000);
  const cogs = step("COGS", 180_000, 450_000, 160_000);
  const margin = step("MARGIN", 800_000, cogs);
  const churn = step("CHURN", 15_000, 6_000, 0);
  const lifetime = step("LIFETIME", churn);
  const value = rounded((call("PERIODVALUE", [aov, frequency, margin]) as number) * lifetime);
  return { aov, frequency, cogs, margin, churn, lifetime, value };
}

test("exactly", () => {
  const { aov, frequency, cogs, margin, churn, lifetime, value } = companyA((x) => x);
  expect(aov).toBe(25);
  expect(frequency).toBeNear(8 / 3, 1e-15);
  expect(cogs).toBe(470_000);
  expect(margin).toBe(0.4125);
  expect(churn).toBe(0.6);
  expect(lifetime).toBeNear(5 / 3, 1e-15);
  expect(value).toBeNear(45.8333333333333333, 1e-15);
});

test("with each step rounded to two decimals, as published: 45.70", () => {
  const published = companyA((x) => Math.round(x * 100) / 100);
  expect(published).toEqual({
    aov: 25,
    frequency: 2.67,
    cogs: 470_000,
    margin: 0.41,
    churn: 0.6,
    lifetime: 1.67,
    value: 45.7,
  });
});
