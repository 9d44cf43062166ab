import { drawPurchases } from "../../../src/core/models/drawPurchases";
import { drawValues } from "../../../src/core/models/drawValues";
import { quantiles } from "../../../src/core/models/quantiles";
import { fitGammaGamma, spendLikelihood, type GammaGammaParameters } from "../../../src/core/models/gammaGamma";
import { forecastCustomers } from "../../../src/core/models/forecastCustomers";
import { holdout } from "../../../src/core/models/holdout";
import { predictCustomers, predictWith, type CustomerPredictions } from "../../../src/core/models/predictCustomers";
import { modelWith, purchaseModels } from "../../../src/core/models/purchaseModels";
import { Chance } from "../../../src/core/numerics/Chance";
import { PURCHASE_MODELS, purchaseModelOf, type PurchaseModelId } from "../../../src/vocabulary/purchaseModelWords";
import futures from "../../cases/futures.json";
import { cdnow, cdnowSplit, grocerySplit, type ReferenceSplit } from "../../support/referenceCustomers";
import { describeWithData } from "../../support/referenceData";

type Case = [PurchaseModelId, number[], number[], number, [number, number, number, number], number[]];
const cases = futures.cases as unknown as Case[];
const PARTS = futures.parts;

/** One customer, predicted with parameters that are known. */
function predicted([id, parameters, spends, horizon, [x, last, age, mean]]: Case, seed: number): CustomerPredictions {
  const customers = {
    repeatPurchases: [x],
    recency: [last],
    age: [age],
    monetaryValue: [mean],
    netShares: [1],
  };
  return predictWith(modelWith(id, parameters), { parameters: spends as unknown as GammaGammaParameters }, customers, {
    horizon,
    marginRate: 1,
    discountRate: 0,
    seed,
  });
}

describe("quantiles of futures by chance, against those that were found without chance", () => {
  test.each(cases)("%s %j", (...one) => {
    const exact = (part: number): number => one[5][PARTS.indexOf(part)]!;
    const runs = Array.from({ length: 60 }, (_, seed) => predicted(one, seed));
    const lows = runs.map(({ low }) => low[0]!);
    const highs = runs.map(({ high }) => high[0]!);
    // of 500 draws, three standard errors are 0.03 of the probability: all but a few runs lie so near
    const within = (values: readonly number[], low: number, high: number): number =>
      values.filter((value) => value >= exact(low) && value <= exact(high)).length;
    expect(within(lows, 0.02, 0.08)).toBeGreaterThanOrEqual(58);
    expect(within(highs, 0.92, 0.98)).toBeGreaterThanOrEqual(58);
    // and so does their mean, four of its standard errors
    const mean = highs.reduce((sum, high) => sum + high, 0) / highs.length;
    expect(mean).toBeNear(exact(0.95), 0.033);
  });

  test("the same seed gives the same, another one other figures", () => {
    const [a, b, c] = [1, 1, 2].map((seed) => predicted(cases[2]!, seed).high[0]);
    expect(b).toBe(a);
    expect(c).not.toBe(a);
  });
});

test("lives by chance have the mean that the model expects, in every phase", () => {
  const chance = new Chance(7);
  for (const [id, parameters, , horizon, [repeatPurchases, , age]] of cases) {
    const model = modelWith(id, parameters);
    for (let phase = 0; phase < model.phases; phase++) {
      const standing = { repeatPurchases, age, phase };
      const counts = Array.from({ length: 20_000 }, () => {
        let count = 0;
        model.live(chance, standing, horizon, () => count++);
        return count;
      });
      const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      const spread = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
      expect(Math.abs(mean - model.expected(standing, horizon))).toBeLessThan(4 * Math.sqrt(spread / counts.length));
    }
  }
});

// models-2: late when 1 - ((α + t) / (α + T))^(r + x) > 0.9
test("a customer is late when the silence exceeds nine of ten of its own gaps", () => {
  const [r, alpha] = [0.243, 4.414];
  const gaps = modelWith("bgnbd", [r, alpha, 0.793, 2.426]).gaps(3);
  const silence = (alpha + 20) * (0.1 ** (-1 / (r + 3)) - 1);
  expect(gaps.longerThan({ repeatPurchases: 3, recency: 20, age: 20 + silence })).toBeNear(0.1, 1e-12);
  const median = gaps.median(20);
  expect(((alpha + 20) / (alpha + 20 + median)) ** (r + 3)).toBeNear(0.5, 1e-12);
  // in a rhythm, gaps are Erlang-2 at a gamma rate
  const regular = modelWith("mbgcnbd", [1.33, 2.81, 0.42, 0.79, 2]).gaps(4);
  const [shape, all] = [1.33 + 8, 2.81 + 30];
  const gap = regular.median(30);
  const z = gap / (all + gap);
  expect((1 - z) ** shape * (1 + shape * z)).toBeNear(0.5, 1e-9);
});

describeWithData("CDNOW", () => {
  const customers = { ...cdnow(), netShares: cdnow().ids.map((_, i) => (i % 2 ? 0.9 : 1)) };
  const outlook = { horizon: 52, marginRate: 0.3, discountRate: 0, seed: 1 };

  test("a value is margin, spend and purchases, after returns; it lies between low and high", () => {
    const found = predictCustomers(customers, "bgnbd", outlook);
    customers.ids.forEach((_, i) => {
      expect(found.grossValue[i]).toBeNear(0.3 * found.spend[i]! * found.purchases[i]!, 1e-12);
      expect(found.value[i]).toBeNear(customers.netShares[i]! * found.grossValue[i]!, 1e-12);
      expect(found.low[i]!).toBeLessThanOrEqual(found.value[i]!);
    });
    // facts: the customer (2, 30.4286, 38.8571) buys 1.2259945 times in 39 weeks
    const place = customers.ids.findIndex(
      (_, i) => customers.repeatPurchases[i] === 2 && Math.abs(customers.recency[i]! - 30.4286) < 1e-4,
    );
    const shorter = predictCustomers(customers, "bgnbd", { ...outlook, horizon: 39 });
    expect(customers.age[place]).toBeNear(38.8571, 1e-5);
    expect(shorter.purchases[place]).toBeNear(1.2259945, 1e-4);
    expect(shorter.active[place]).toBeNear(0.7266203, 1e-4);
  });

  test("a discount lowers the value by less than that of the whole horizon; a loss turns low and high round", () => {
    const plain = predictCustomers(customers, "mbgnbd", outlook);
    const rate = 1.1 ** (7 / 365.25) - 1;
    const lower = predictCustomers(customers, "mbgnbd", { ...outlook, discountRate: rate });
    const loss = predictCustomers(customers, "mbgnbd", { ...outlook, marginRate: -0.3 });
    customers.ids.forEach((_, i) => {
      expect(lower.value[i]!).toBeLessThan(plain.value[i]!);
      expect(lower.value[i]!).toBeGreaterThan(plain.value[i]! / (1 + rate) ** 52);
      expect(loss.value[i]).toBeNear(-plain.value[i]!, 1e-12);
      expect(loss.low[i]!).toBeNear(-plain.high[i]!, 0.3);
      expect(loss.low[i]!).toBeLessThanOrEqual(loss.high[i]!);
    });
  });

  test("totals: purchases and values of all lie around what is expected of all", () => {
    const fitted = purchaseModels.mbgnbd(customers);
    const found = predictCustomers(customers, "mbgnbd", outlook);
    const [purchases] = drawPurchases(fitted, customers, [52], 1);
    const spends = { fit: fitGammaGamma(customers), logLikelihood: spendLikelihood(customers) };
    const values = drawValues(fitted, spends, customers, outlook);
    for (const [draws, expected] of [
      [purchases!, found.purchases],
      [values, found.value],
    ] as const) {
      const all = expected.reduce((sum, one) => sum + one, 0);
      const [low, middle, high] = quantiles(draws, 0.05, 0.5, 0.95) as [number, number, number];
      expect(middle).toBeNear(all, 0.03);
      expect(low).toBeLessThan(all);
      expect(high).toBeGreaterThan(all);
      expect(high - low).toBeLessThan(all / 2);
    }
  });
});

const splitOf = ({ before, after }: ReferenceSplit, length: number) => ({
  columns: before,
  buyers: Int32Array.from(after.flatMap((days, place) => days.map(() => place))),
  days: Int32Array.from(after.flat()),
  length,
  unit: "week" as const,
});

describeWithData("holdout", () => {
  test("grocery, MBG/CNBD-2: 3,812 predicted and 3,389 actual, by week and by purchases", () => {
    const split = grocerySplit();
    const { weeks, groups } = holdout(splitOf(split, 364), "mbgcnbd");
    const last = weeks.at(-1)!;
    expect([weeks.length, Math.round(last.predictedUntil), last.actualUntil]).toEqual([52, 3812, 3389]);
    const sum = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
      rows.reduce((all, row) => all + of(row), 0);
    expect(sum(weeks, ({ predicted: one }) => one)).toBeNear(last.predictedUntil, 1e-9);
    expect(sum(groups, ({ predicted: one }) => one)).toBeNear(last.predictedUntil, 1e-9);
    expect(sum(groups, ({ actual }) => actual)).toBe(3389);
    expect(sum(groups, ({ customers }) => customers)).toBe(1525);
    expect(sum(groups, ({ samePace: one }) => one)).toBeNear(6357.5, 1e-4);
    expect(weeks[1]!.actual).toBe(split.after.flat().filter((day) => day > 7 && day <= 14).length);
    for (const { low, high, predictedUntil } of weeks) {
      expect(low).toBeLessThan(predictedUntil);
      expect(high).toBeGreaterThan(predictedUntil);
    }
  });

  test("CDNOW: days that make no whole week are one of their own", () => {
    const { weeks } = holdout(splitOf(cdnowSplit(), 273), "bgnbd");
    expect(Math.round(weeks.at(-1)!.predictedUntil)).toBe(1653);
    const part = holdout(splitOf(withoutLate(cdnowSplit(), 10), 10), "bgnbd").weeks;
    expect(part.map(({ start }) => start)).toEqual([1, 8]);
    expect(part[1]!.predicted).toBeNear((weeks[1]!.predicted * 3) / 7, 0.02);
  });
});

const withoutLate = ({ before, after }: ReferenceSplit, length: number): ReferenceSplit => ({
  before,
  after: after.map((days) => days.filter((day) => day <= length)),
});

test("a model is named as formulas or papers do", () => {
  expect(PURCHASE_MODELS.map(purchaseModelOf)).toEqual([...PURCHASE_MODELS]);
  expect(["MBG/CNBD", " Pareto / NBD ", "bg-nbd", "nbd", "x".repeat(100)].map(purchaseModelOf)).toEqual([
    "mbgcnbd",
    "paretonbd",
    "bgnbd",
    undefined,
    undefined,
  ]);
});

describeWithData("CDNOW, all customers one by one and together", () => {
  const customers = { ...cdnow(), netShares: cdnow().age.map(() => 1) };
  const outlook = { horizon: 52, marginRate: 0.4, discountRate: 0.001, seed: 1 };

  test("BG/NBD expects 2,089 purchases in the year after 30 September 1997", () => {
    const { purchases, rhythm, fit } = forecastCustomers(customers, "bgnbd", outlook);
    expect(Math.round(purchases.expected)).toBe(2089);
    expect(rhythm).toBe(1);
    expect(fit.logLikelihood).toBeNear(-9582.4292, 1e-7);
  });

  test("each is as PREDICT has it, and the sums lie in their ranges", () => {
    const shares: number[] = [];
    const found = forecastCustomers(customers, "mbgnbd", outlook, (share) => shares.push(share));
    expect(found.customers).toEqual(predictCustomers(customers, "mbgnbd", outlook));
    const { purchases, value } = found;
    if ("reason" in value) throw new Error(value.reason.en);
    for (const { expected, low, high } of [purchases, value]) {
      expect(expected).toBeGreaterThan(low);
      expect(expected).toBeLessThan(high);
    }
    expect(value.expected).toBeNear(
      found.customers.value.reduce((sum, one) => sum + one, 0),
      1e-12,
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test("amounts that say nothing of who spends what leave the purchases", () => {
    const alike = { ...customers, monetaryValue: customers.repeatPurchases.map(() => 0) };
    const { purchases, value } = forecastCustomers(alike, "mbgnbd", outlook);
    expect(purchases.expected).toBeGreaterThan(1000);
    expect(value).toEqual({ reason: expect.objectContaining({ en: expect.any(String) as string }) as object });
  });
});
