import { fitBetaGeometric, fitRegular } from "../../../src/core/models/betaGeometric";
import {
  expectedPurchases,
  stillActive,
  type BetaGeometricParameters,
} from "../../../src/core/models/betaGeometricFuture";
import { betaGeometricLikelihood } from "../../../src/core/models/betaGeometricLikelihood";
import { purchaseRows } from "../../../src/core/models/purchaseRows";
import { expectFit } from "../../support/expectFit";
import { expectGradient } from "../../support/expectGradient";
import { apparel, cdnow, grocery, onlineRetail, type ReferenceCustomers } from "../../support/referenceCustomers";
import { describeWithData } from "../../support/referenceData";

// computed by two programs or more that agree: CLVTools 0.12.1, BTYDplus 1.2.0, scipy on the closed forms
describeWithData("the models of leaving after a purchase", () => {
  let data: ReferenceCustomers;

  describe("on CDNOW, a purchase is a day, weeks until 1997-09-30", () => {
    beforeAll(() => {
      data = cdnow();
    });

    test("are given 2,357 customers with 2,457 repeat purchases", () => {
      expect(data.ids).toHaveLength(2357);
      expect(data.repeatPurchases.reduce((sum, x) => sum + x)).toBe(2457);
      expect(purchaseRows(data).weights).toHaveLength(1016);
    });

    test("BG/NBD: as Fader, Hardie & Lee (2005) print it, .243 4.414 .793 2.426", () => {
      const fit = fitBetaGeometric(data, 0);
      expectFit(fit, [0.2425945, 4.413602, 0.792922, 2.425907], -9582.429207);
      const printed = [0.01256, 0.3782, 0.1857, 0.7054];
      fit.standardErrors.forEach((error, i) => expect(error).toBeNear(printed[i]!, 5e-4));
    });

    test("MBG/NBD, and MBG/CNBD, which finds no rhythm", () => {
      expectFit(fitBetaGeometric(data, 1), [0.5248431, 6.183085, 0.891359, 1.614002], -9582.135716);
      expectFit(fitRegular(data, 1, 2), [0.579896, 2.288149, 1.134453, 1.584974], -9853.2531, 5e-5);
      expect(fitRegular(data, 1).regularity).toBe(1);
    });

    test("customers written once with a weight fit alike", () => {
      const { counts, times, purchases, recency, age, weights } = purchaseRows(data);
      const rows = {
        repeatPurchases: Array.from(purchases, (place) => counts[place]!),
        recency: Array.from(recency, (place) => times[place]!),
        age: Array.from(age, (place) => times[place]!),
        weights,
      };
      expect(fitBetaGeometric(rows, 0)).toEqual(fitBetaGeometric(data, 0));
    });
  });

  test("on the grocer, weeks until 2006-12-31: MBG/CNBD-2 is the most likely", () => {
    data = grocery();
    expectFit(fitBetaGeometric(data, 1), [1.256921, 6.039142, 0.368277, 0.715764], -15_781.9394, 5e-5);
    expectFit(fitBetaGeometric(data, 0), [0.348646, 2.581671, 0.503845, 3.644386], -15_836.5662, 5e-5);
    expectFit(fitRegular(data, 0, 2), [0.359064, 1.12938, 0.522821, 2.785451], -15_054.1729, 5e-5);
    expectFit(fitRegular(data, 1, 3), [1.302621, 1.749786, 0.449442, 0.835406], -14_996.8504, 5e-5);
    const fit = fitRegular(data, 1);
    expectFit(fit, [1.329175, 2.812551, 0.424709, 0.790029], -14_978.2107, 5e-5);
    expect(fit.regularity).toBe(2);
  });

  test("on the apparel shop, 104 weeks", () => {
    data = apparel();
    expectFit(fitBetaGeometric(data, 0), [0.607311, 20.956754, 1.275561, 8.860949], -5857.0197, 5e-5);
    expectFit(fitBetaGeometric(data, 1), [1.89138, 45.827205, 0.602369, 1.582371], -5848.0453, 5e-5);
  });

  test("on Online Retail until 2011-06-30 nobody is seen to leave but under a rhythm, which fits by 379 better", () => {
    data = onlineRetail();
    const without = /no customer leaving under BG\/NBD.*try BGCNBD\.FIT/;
    expect(() => fitBetaGeometric(data, 0)).toThrow(without);
    expect(() => fitBetaGeometric(data, 1)).toThrow(/no customer leaving under MBG\/NBD.*try MBGCNBD\.FIT/);
    const nbd = -15_328.3065;
    expect(fitRegular(data, 0, 2).logLikelihood - nbd).toBeNear(379, 2e-3);
    expect(fitRegular(data, 1, 2).logLikelihood - nbd).toBeNear(369, 2e-3);
  });
});

describe("predictions of single customers", () => {
  const bg: BetaGeometricParameters = [0.2425945, 4.413602, 0.792922, 2.425907];
  const rhythm: BetaGeometricParameters = [1.329175, 2.812551, 0.424709, 0.790029];
  const chance = { regularity: 1, leavesAtFirst: 0 } as const;
  const twice = { regularity: 2, leavesAtFirst: 1 } as const;
  const customer = (repeatPurchases: number, recency: number, age: number) => ({ repeatPurchases, recency, age });

  test("BG/NBD: customers of CDNOW", () => {
    expect(expectedPurchases(bg, chance, customer(2, 213 / 7, 272 / 7), 39)).toBeNear(1.2259945, 1e-6);
    expect(stillActive(bg, chance, customer(2, 213 / 7, 272 / 7))).toBeNear(0.7266203, 1e-6);
    expect(expectedPurchases(bg, chance, customer(1, 12 / 7, 272 / 7), 39)).toBeNear(0.2034189, 1e-6);
    expect(expectedPurchases(bg, chance, customer(0, 0, 272 / 7), 39)).toBeNear(0.1947936, 1e-6);
    expect(stillActive(bg, chance, customer(0, 0, 272 / 7))).toBe(1);
    expect(expectedPurchases(bg, chance, customer(0, 0, 0), 39)).toBeNear(1.19501, 1e-6);
    expect(expectedPurchases(bg, chance, customer(0, 0, 0), 52)).toBeNear(1.444012, 1e-6);
  });

  // the closed form by 2F1 in 40 digits, mpmath 1.4.1
  test.each([
    [bg, customer(3000, 365, 365.5), 39, 299.30278383818494],
    [[0.3, 5, 0.2, 0.4], customer(0, 0, 20), 39, 0.37986308723519711],
    [[0.01, 0.05, 0.02, 0.03], customer(0, 0, 0), 39, 4.2125892171635425],
    [[0.24, 4.4, 0.7, 3], customer(7, 3.5, 300), 520, 3.8188028693066209e-10],
  ] as const)(
    "heavy, silent and new customers, a + b below 1 among them: %j %j",
    (parameters, who, horizon, expected) => {
      expect(expectedPurchases(parameters, chance, who, horizon)).toBeNear(expected, 1e-12);
    },
  );

  test("MBG/CNBD-2: agrees with integration", () => {
    const [bought, silent] = [customer(1, 12, 52), customer(0, 0, 52)];
    expect(expectedPurchases(rhythm, twice, bought, 52)).toBeNear(0.281289, 2e-6);
    expect(stillActive(rhythm, twice, bought)).toBeNear(0.156429, 4e-6);
    expect(expectedPurchases(rhythm, twice, silent, 52)).toBeNear(0.064157, 1e-5);
    expect(stillActive(rhythm, twice, silent)).toBeNear(0.075093, 1e-5);
  });

  test("no leap where a = 1 or a + b = 1, and nothing in no time", () => {
    const at = (a: number, b: number): number => expectedPurchases([0.3, 5, a, b], chance, customer(0, 0, 20), 39);
    expect(at(1 + 1e-9, 3)).toBeNear(at(1 - 1e-9, 3), 1e-8);
    expect(at(0.2, 0.8 + 1e-9)).toBeNear(at(0.2, 0.8 - 1e-9), 1e-8);
    expect(expectedPurchases(bg, chance, customer(2, 30, 38), 0)).toBe(0);
  });
});

test.each([1, 2, 3, 4])("the gradient is that of the likelihood, k = %i", (regularity) => {
  const data = {
    repeatPurchases: [0, 1, 1, 2, 7, 40, 3000],
    recency: [0, 3, 20, 20, 30, 51, 365],
    age: [39, 39, 20, 39, 31, 52, 365.5],
    weights: [100, 5, 2, 1, 1, 3, 0.5],
    logIntervals: [0, 1, 3, 2, 9, 12, -50],
  };
  for (const leavesAtFirst of [0, 1] as const) {
    const likelihood = betaGeometricLikelihood(purchaseRows(data), { regularity, leavesAtFirst });
    expectGradient(likelihood, [
      [0.24, 4.4, 0.8, 2.4],
      [0.01, 60, 3, 0.02],
      [5, 0.3, 0.1, 900],
    ]);
  }
});

test.each([
  ["no repeat buyer", { repeatPurchases: [0, 0], recency: [0, 0], age: [3, 4] }, "Nobody has bought again"],
  ["nobody", { repeatPurchases: [], recency: [], age: [] }, "Nobody has bought again"],
  ["one customer", { repeatPurchases: [3], recency: [20], age: [30] }, "no best fit|no customer leaving"],
  ["customers all alike", alike(), "no best fit|no customer leaving"],
  ["recency > age", { repeatPurchases: [1], recency: [5], age: [4] }, "recency must be at most age"],
  ["recency of nothing", { repeatPurchases: [0], recency: [1], age: [4] }, "recency must be 0 where"],
])("%s: the right reason", (_, data, reason) => {
  for (const leavesAtFirst of [0, 1] as const)
    expect(() => fitBetaGeometric(data, leavesAtFirst)).toThrow(new RegExp(reason));
});

function alike(): { repeatPurchases: number[]; recency: number[]; age: number[] } {
  const all = (value: number): number[] => Array.from({ length: 500 }, () => value);
  return { repeatPurchases: all(3), recency: all(20), age: all(30) };
}
