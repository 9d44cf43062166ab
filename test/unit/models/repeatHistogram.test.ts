import { purchaseDays } from "../../../src/core/customers/purchaseDays";
import { triedCustomers } from "../../../src/core/customers/triedCustomers";
import { compareModels } from "../../../src/core/models/compareModels";
import type { Customer } from "../../../src/core/models/Model";
import type { PurchaseModel } from "../../../src/core/models/PurchaseModel";
import { modelWith } from "../../../src/core/models/purchaseModels";
import { expectedHistogram, repeatHistogram } from "../../../src/core/models/repeatHistogram";
import { Chance } from "../../../src/core/numerics/Chance";
import { total } from "../../../src/core/numerics/total";
import { serialOf } from "../../../src/vocabulary/calendar";
import type { PurchaseModelId } from "../../../src/vocabulary/purchaseModelWords";
import cases from "../../cases/purchaseProbabilities.json";
import { describeWithData } from "../../support/referenceData";
import { cdnow } from "../../support/referenceOrders";
import { purchaseProbability } from "../../../src/core/models/purchaseProbability";

type Histogram = [PurchaseModelId, number[], number, number[]];
type Window = [PurchaseModelId, number[], number, number, number, number, number, number];
const begin = { repeatPurchases: 0, recency: 0, age: 0 };

/** Of a customer who may have left. */
function buys(model: PurchaseModel, customer: Customer, count: number, after: number, until: number): number {
  const ofPhases = model
    .phaseChances(customer)
    .map((chance, phase) => chance * purchaseProbability(model, { ...customer, phase }, { count, after, until }));
  return model.active(customer) * ofPhases.reduce((sum, chance) => sum + chance, 0);
}

test.each(cases.histograms as unknown as Histogram[])(
  "%s %j: a customer of %d weeks makes so many repeat purchases",
  (id, parameters, age, expected) => {
    const found = expectedHistogram(modelWith(id, parameters), { age: [age] });
    found.forEach((chance, count) => {
      // differences of chances near 1 keep as many digits as these have
      if (expected[count]! > 1e-4) expect(chance).toBeNear(expected[count]!, 1e-11);
      else expect(Math.abs(chance - expected[count]!)).toBeLessThan(1e-15);
    });
    expect(total(found)).toBeNear(1, 1e-14);
  },
);

test.each(cases.windows as unknown as Window[])(
  "%s %j: a customer of %d repeats, the last at %d of %d weeks, buys after %d weeks and until %d",
  (id, parameters, repeatPurchases, recency, age, after, until, expected) => {
    const customer = { repeatPurchases, recency, age };
    expect(buys(modelWith(id, parameters), customer, 1, after, until)).toBeNear(expected, 1e-11);
  },
);

const MODELS: readonly (readonly [PurchaseModelId, number[]])[] = [
  ["bgnbd", [0.243, 4.414, 0.793, 2.426]],
  ["mbgnbd", [0.525, 6.183, 0.891, 1.614]],
  ["bgcnbd", [0.36, 1.13, 0.52, 2.79, 2]],
  ["mbgcnbd", [1.3, 1.75, 0.45, 0.84, 3]],
  ["paretonbd", [0.553, 10.578, 0.606, 11.669]],
];

describe.each(MODELS)("%s", (id, parameters) => {
  const model = modelWith(id, parameters);

  test.each([
    [begin, 39],
    [{ repeatPurchases: 5, recency: 20, age: 30 }, 12],
  ])(
    "chances of one purchase or more, of two or more and so on add up to the expected purchases",
    (customer, until) => {
      let sum = 0;
      for (let count = 1; count <= 250; count++) sum += buys(model, customer, count, 0, until);
      const ofPhases = model.phaseChances(customer).map((chance, phase) => {
        return chance * model.expected({ ...customer, phase }, until);
      });
      const expected = model.active(customer) * ofPhases.reduce((all, purchases) => all + purchases, 0);
      // what is left out is of customers with more than 250 purchases
      expect(sum).toBeNear(expected, 1e-7);
    },
  );

  test("lives by chance buy between two times as often as is said", () => {
    const chance = new Chance(5);
    const standing = { repeatPurchases: 4, age: 30, phase: 0 };
    const asked = { count: 2, after: 6, until: 20 };
    const LIVES = 40_000;
    let came = 0;
    for (let life = 0; life < LIVES; life++) {
      let purchases = 0;
      model.live(chance, standing, asked.until, (time) => (purchases += time > asked.after ? 1 : 0));
      if (purchases >= asked.count) came++;
    }
    const expected = purchaseProbability(model, standing, asked);
    // four standard errors of a share
    expect(Math.abs(came / LIVES - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / LIVES));
  });

  test("nobody buys within no time, and a customer of today has no repeat purchase", () => {
    expect(purchaseProbability(model, { ...begin, phase: 0 }, { count: 1, after: 3, until: 3 })).toBe(0);
    expect(Array.from(expectedHistogram(model, { age: [0, 0] }))).toEqual([2, 0, 0, 0, 0, 0, 0, 0]);
  });
});

test("customers are counted by their repeat purchases; seven and more stand together", () => {
  expect(Array.from(repeatHistogram({ repeatPurchases: [0, 0, 2, 6, 7, 8, 240] }))).toEqual([2, 0, 1, 0, 0, 0, 1, 3]);
});

test("each customer counts by the own age", () => {
  const model = modelWith("bgnbd", [0.243, 4.414, 0.793, 2.426]);
  const [young, old] = [5, 39].map((age) => expectedHistogram(model, { age: [age] })) as [Float64Array, Float64Array];
  expectedHistogram(model, { age: [39, 5, 39] }).forEach((customers, count) => {
    expect(customers).toBeNear(young[count]! + 2 * old[count]!, 1e-14);
  });
});

describeWithData("CDNOW until 30 September 1997", () => {
  test("BG/NBD expects 1,408 customers without a repeat purchase, where 1,411 had none", () => {
    const orders = cdnow();
    const bought = (day: number) => purchaseDays(orders, day);
    const tried = triedCustomers(bought(serialOf([1997, 9, 30])), bought(serialOf([1998, 6, 30])), orders.ids, "week");
    const found = compareModels(tried);
    expect(Array.from(found.repeats)).toEqual([1411, 439, 214, 100, 62, 38, 29, 64]);
    // Fader, Hardie & Lee (2005), eq. 8, summed over these customers by mpmath
    const expected = [1407.684, 460.3234, 192.4614, 101.1642, 59.84708, 38.1197, 25.54911, 71.85069];
    found.tried
      .find(({ model }) => model === "bgnbd")!
      .repeats.forEach((customers, count) => {
        expect(customers).toBeNear(expected[count]!, 1e-5);
      });
    for (const { repeats } of found.tried) expect(total(repeats)).toBeNear(2357, 1e-12);
  });
});
