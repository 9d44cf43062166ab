import type { OrderLines } from "../../../src/core/customers/OrderLines";
import { purchaseDays } from "../../../src/core/customers/purchaseDays";
import { triedCustomers } from "../../../src/core/customers/triedCustomers";
import { compareModels, type Comparison, type TriedModel } from "../../../src/core/models/compareModels";
import { expectedPurchases } from "../../../src/core/models/expectedPurchases";
import { modelWith } from "../../../src/core/models/purchaseModels";
import { trackPurchases } from "../../../src/core/models/trackPurchases";
import { total } from "../../../src/core/numerics/total";
import { serialOf, type Day } from "../../../src/vocabulary/calendar";
import { orderLines } from "../../support/orderLines";
import { describeWithData } from "../../support/referenceData";
import { cdnow, grocery } from "../../support/referenceOrders";

const tried = (lines: OrderLines, split: Day, until: Day) => {
  const bought = (day: Day) => purchaseDays(lines, serialOf(day));
  return triedCustomers(bought(split), bought(until), lines.ids, "week");
};
const of = ({ tried: all }: Comparison, id: string): TriedModel => all.find(({ model }) => model === id)!;

// facts of two or more programs that agree to the digits printed
describeWithData("CDNOW, 39 weeks and 39 more", () => {
  const customers = tried(cdnow(), [1997, 9, 30], [1998, 6, 30]);
  const shares: number[] = [];
  const found = compareModels(customers, (share) => shares.push(share));

  test("1,882 purchases came, as many as each model is held against", () => {
    expect([found.actual, found.customers]).toEqual([1882, 2357]);
    expect(customers.split.length).toBe(273);
    expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  });

  test.each([
    ["bgnbd", 19_172.858414, 1653, 0.7855, 0.662],
    ["mbgnbd", 19_172.271432, 1577, 0.7648, 0.664],
    ["paretonbd", 19_197.952358, 1666, 0.7545, 0.673],
  ] as const)("%s: AIC %d, total %d, error %d, Gini %d", (id, aic, predicted, error, gini) => {
    const model = of(found, id);
    expect(model.aic).toBeNear(aic, 1e-9);
    expect(Math.round(model.total)).toBe(predicted);
    expect(model.totalError).toBeNear(model.total / 1882 - 1, 1e-12);
    expect(model.meanAbsoluteError).toBeNear(error, 1e-4);
    expect(model.gini).toBeNear(gini, 1e-3);
  });

  test("the old pace, and the order by purchases", () => {
    expect(Math.round(found.pace.total)).toBe(2930);
    expect(found.pace.meanAbsoluteError).toBeNear(1.0237, 1e-4);
    expect(found.pace.gini).toBeNear(0.666, 1e-3);
    expect(found.byPurchases.gini).toBeNear(0.66, 1e-3);
  });

  test("customers who are some still, as each model sees it", () => {
    expect(["bgnbd", "mbgnbd", "paretonbd"].map((id) => Math.round(of(found, id).active))).toEqual([1917, 1058, 1052]);
  });

  test("buys by chance: a rhythm is looked for in vain; Pareto/NBD is recommended", () => {
    expect(found.untried).toEqual([
      { model: "bgcnbd", reason: "noRhythm" },
      { model: "mbgcnbd", reason: "noRhythm" },
    ]);
    expect(found.recommended).toBe("paretonbd");
  });

  test("repeat purchases of each week, before the split and after it", () => {
    expect(found.weeks.length).toBe(78);
    expect(total(found.weeks.subarray(0, 39))).toBe(2457);
    expect(total(found.weeks)).toBe(2457 + 1882);
    const { weeks } = of(found, "bgnbd");
    // a customer on average 1.195010 within 39 weeks of the first purchase, which is less for those who came later
    expect(total(weeks.subarray(0, 39))).toBeNear(2457, 0.02);
    expect(weeks.length).toBe(78);
    expect(Math.max(...weeks)).toBeNear(97, 0.01);
  });
});

describeWithData("grocery, 52 weeks and 52 more", () => {
  test("buys in a rhythm: MBG/CNBD-2 is recommended, with 3,812 purchases and an error of 1.400", () => {
    const found = compareModels(tried(grocery(), [2006, 12, 31], [2007, 12, 30]));
    const model = of(found, "mbgcnbd");
    expect(found.recommended).toBe("mbgcnbd");
    expect([found.actual, Math.round(model.total), model.rhythm]).toEqual([3389, 3812, 2]);
    expect(model.meanAbsoluteError).toBeNear(1.4, 5e-4);
    // four parameters and the rhythm
    expect(model.aic).toBeNear(2 * (5 + 14_978.2107), 1e-8);
    expect(Math.round(of(found, "paretonbd").total)).toBe(3991);
    expect(of(found, "mbgnbd").meanAbsoluteError).toBeNear(1.513, 5e-4);
  });
});

const DAYS = [0, 7, 14, 21, 28, 60];
const few = orderLines(DAYS.flatMap((day, i) => [0, 1, 2].map((c) => [`${c}${i % 2}`, 45_292 + day + c, 10] as const)));

test("what a model expects of customers from the first purchase on is what it expects of a new one", () => {
  const model = modelWith("mbgcnbd", [1.33, 2.81, 0.42, 0.79, 2]);
  const firsts = new Int32Array(70);
  firsts[0] = 3;
  const weeks = trackPurchases(model, firsts, { daysOf: 7, length: 7 });
  const begin = { repeatPurchases: [0], recency: [0], age: [0] };
  const expected = expectedPurchases(model, begin, 69 / 7).purchases[0]! * 3;
  expect(total(weeks)).toBeNear(expected, 1e-12);
});

test("customers of whom no model makes anything: each says why, and none is recommended", () => {
  const once = orderLines([0, 1, 2, 3].map((i) => [`c${i}`, 45_292 + i, 10] as const));
  const found = compareModels(tried(once, [2024, 1, 10], [2024, 1, 20]));
  expect([found.tried, found.recommended, found.actual]).toEqual([[], undefined, 0]);
  expect(found.untried.map(({ model }) => model)).toEqual(["bgnbd", "mbgnbd", "bgcnbd", "mbgcnbd", "paretonbd"]);
  for (const { reason } of found.untried) expect(typeof reason === "string" ? reason : reason.en).toContain("again");
  expect(found.pace).toMatchObject({ total: 0, totalError: undefined, gini: undefined });
});

test("the day of the split belongs to what models are fitted on; who comes later does not count", () => {
  const { split, repeats } = tried(few, [2024, 1, 15], [2024, 3, 10]);
  // first purchases on days 0 to 2 and 7 to 9; all days of these six count
  expect(split.columns.repeatPurchases.length).toBe(6);
  expect(total(repeats)).toBe(split.buyers.length + total(Float64Array.from(split.columns.repeatPurchases)));
  expect(repeats.length).toBe(split.length + 15);
});
