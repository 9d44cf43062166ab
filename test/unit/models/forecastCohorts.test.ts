import { expectedPurchases } from "../../../src/core/models/expectedPurchases";
import { forecastCohorts } from "../../../src/core/models/forecastCohorts";
import { modelWith } from "../../../src/core/models/purchaseModels";
import { Chance } from "../../../src/core/numerics/Chance";
import { total } from "../../../src/core/numerics/total";
import type { PurchaseModelId } from "../../../src/vocabulary/purchaseModelWords";
import cases from "../../cases/purchaseProbabilities.json";

type Window = [PurchaseModelId, number[], number, number, number, number, number, number];

test.each(cases.windows as unknown as Window[])(
  "%s %j: of a customer of %d repeats, the last at %d of %d weeks, each period has its chance",
  (id, parameters, repeatPurchases, recency, age, after, until, expected) => {
    const customer = { repeatPurchases: [repeatPurchases], recency: [recency], age: [age] };
    const { buyers } = forecastCohorts(modelWith(id, parameters), customer, {
      cohorts: 1,
      cohortOf: [0],
      hasBought: [0],
      ends: after === 0 ? [until] : [after, until],
    });
    expect(buyers[0]!.at(-1)!).toBeNear(expected, 1e-11);
  },
);

const model = modelWith("mbgcnbd", [1.33, 2.81, 0.42, 0.79, 2]);
const columns = { repeatPurchases: [0, 0, 3, 5, 3], recency: [0, 0, 20, 29, 28], age: [30, 30, 30, 33, 30] };
const ahead = { cohorts: 2, cohortOf: [1, 1, 1, 0, 1], hasBought: [0, 0, 0, 0, 1], ends: [2, 6.3, 10.7] };

test("purchases are those of each customer until the end, as they are predicted one by one", () => {
  const { purchases } = forecastCohorts(model, columns, ahead);
  ahead.ends.forEach((end, i) => {
    const each = expectedPurchases(model, columns, end).purchases;
    expect(purchases[0]![i]).toBeNear(each[3]!, 1e-12);
    expect(purchases[1]![i]).toBeNear(total(each) - each[3]!, 1e-12);
  });
});

test("who has bought in the period under way counts as one of its buyers, and once", () => {
  const { buyers } = forecastCohorts(model, columns, ahead);
  const without = forecastCohorts(model, columns, { ...ahead, cohortOf: [1, 1, 1, 0, -1] }).buyers;
  expect(buyers[1]![0]).toBeNear(without[1]![0]! + 1, 1e-12);
  // later it is a customer as any other
  expect(buyers[1]![1]! - without[1]![1]!).toBeLessThan(1);
  expect(buyers[1]![1]! - without[1]![1]!).toBeGreaterThan(0);
});

test("customers in no cohort are asked about in none", () => {
  const { buyers, purchases } = forecastCohorts(model, columns, { ...ahead, cohortOf: [-1, -1, -1, -1, -1] });
  expect([...buyers, ...purchases].map((row) => total(row))).toEqual([0, 0, 0, 0]);
});

test("lives by chance have as many buyers in each period", () => {
  const chance = new Chance(11);
  const LIVES = 20_000;
  const came = new Float64Array(ahead.ends.length);
  const standing = { repeatPurchases: 3, age: 30 };
  const customer = { ...standing, recency: 20 };
  const phases = model.phaseChances(customer);
  for (let life = 0; life < LIVES; life++) {
    if (chance.uniform() >= model.active(customer)) continue;
    const phase = chance.uniform() < phases[0]! ? 0 : 1;
    const periods = new Set<number>();
    model.live(chance, { ...standing, phase }, ahead.ends.at(-1)!, (time) => {
      periods.add(ahead.ends.findIndex((end) => time <= end));
    });
    for (const period of periods) came[period]!++;
  }
  const one = { repeatPurchases: [3], recency: [20], age: [30] };
  const { buyers } = forecastCohorts(model, one, { ...ahead, cohorts: 1, cohortOf: [0], hasBought: [0] });
  came.forEach((count, i) => {
    const part = buyers[0]![i]!;
    expect(Math.abs(count / LIVES - part)).toBeLessThan(4 * Math.sqrt((part * (1 - part)) / LIVES));
  });
});
