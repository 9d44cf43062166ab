import { expectedPurchases as atOpportunities } from "../../../src/core/models/betaBernoulliFuture";
import {
  expectedOfNew as expectedByChance,
  type BetaGeometricParameters,
} from "../../../src/core/models/betaGeometricFuture";
import { newCustomerValue } from "../../../src/core/models/newCustomerValue";
import { expectedOfNew, type ParetoNbdParameters } from "../../../src/core/models/paretoNbdFuture";
import cases from "../../cases/models.json";

type Row = [parameters: [number, number, number, number], horizon: number, rate: number, purchases: number];

const chance = { regularity: 1, leavesAtFirst: 0 } as const;
const bg =
  (parameters: BetaGeometricParameters) =>
  (time: number): number =>
    expectedByChance(parameters, chance, time);
const pareto =
  (parameters: ParetoNbdParameters) =>
  (time: number): number =>
    expectedOfNew(parameters, time);

/** A spend of 1 and a first order of 0 leave the discounted purchases. */
const purchases = (expected: (time: number) => number, scale: number, horizon: number, rate: number): number =>
  newCustomerValue({ expected, scale, spend: 1, firstOrderValue: 0, marginRate: 1 }, horizon, rate);

test.each(cases.newBetaGeometric as Row[])(
  "BG/NBD %j over %d, discounted at %d",
  (parameters, horizon, rate, expected) => {
    expect(purchases(bg(parameters), parameters[1], horizon, rate)).toBeNear(expected, 1e-11);
  },
);

test.each(cases.newParetoNbd as Row[])(
  "Pareto/NBD %j over %d, discounted at %d",
  (parameters, horizon, rate, expected) => {
    expect(purchases(pareto(parameters), parameters[3], horizon, rate)).toBeNear(expected, 1e-11);
  },
);

test("the margin is of the first order and of what follows", () => {
  const expected = bg([0.2425945, 4.413602, 0.792922, 2.425907]);
  const customer = { expected, scale: 4, spend: 35.17, firstOrderValue: 30, marginRate: 0.4 };
  // E[X(52)] = 1.444012
  expect(newCustomerValue(customer, 52, 0)).toBeNear(0.4 * (30 + 35.17 * 1.444012), 1e-6);
  expect(newCustomerValue(customer, 0, 0.1)).toBeNear(12, 1e-15);
});

test("a horizon has an end", () => {
  const usual = bg([0.24, 4.4, 0.8, 2.4]);
  expect(usual(100_000)).toBeGreaterThan(usual(99_999));
  expect(() => usual(100_001)).toThrow("horizon must be at most 100000 periods; it is 100001.");
  expect(() => bg([0.24, 1e-5, 0.8, 2.4])(2)).toThrow("horizon must be at most 1 periods; it is 2.");
  const donor = { repeatPurchases: 2, recency: 3, opportunities: 6 };
  expect(() => atOpportunities([1.2, 0.7, 0.7, 2.8], donor, 100_001)).toThrow("horizon must be at most 100000 periods");
  expect(() => atOpportunities([1.2, 0.7, 0.7, 2.8], donor, 1.5)).toThrow("horizon must be a whole number");
});
