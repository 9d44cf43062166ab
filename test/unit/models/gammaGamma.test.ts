import { expectedSpend, fitGammaGamma, type GammaGammaParameters } from "../../../src/core/models/gammaGamma";
import { gammaGammaLikelihood } from "../../../src/core/models/gammaGammaLikelihood";
import cases from "../../cases/models.json";
import { expectFit } from "../../support/expectFit";
import { expectGradient } from "../../support/expectGradient";
import { errorsAway } from "../../support/recoveries";
import { simulatedSpend } from "../../support/simulatedCustomers";
import { apparel, cdnow } from "../../support/referenceCustomers";
import { describeWithData } from "../../support/referenceData";

type Row = [parameters: number[], purchases: number, mean: number, logDensity: number];

const rowsOf = (purchases: readonly number[], means: readonly number[], weights = purchases.map(() => 1)) => ({
  purchases: Float64Array.from(purchases),
  means: Float64Array.from(means),
  weights: Float64Array.from(weights),
  customers: weights.reduce((sum, weight) => sum + weight, 0),
});

describeWithData("Gamma-Gamma", () => {
  test("on CDNOW: as Fader & Hardie (2013) print it, 6.25 3.74 15.44, and a mean of 35.17", () => {
    const fit = fitGammaGamma(cdnow());
    // scipy on the closed form, and the R package CLVTools
    expectFit(fit, [6.249572, 3.744225, 15.443521], -4055.917695);
    expect(fit.customers).toBe(946);
    expect(fit.dropped).toBe(0);
    expect(expectedSpend(fit.parameters as unknown as GammaGammaParameters, 0, 0)).toBeNear(35.17037, 1e-5);
  });

  test("on the apparel shop: scipy on the closed form", () => {
    const fit = fitGammaGamma(apparel());
    expectFit(fit, [3.099039, 5.653693, 56.504188], -1670.663, 5e-5);
    expect(fit.customers).toBe(387);
  });

  test("customers written once with a weight fit alike", () => {
    const { repeatPurchases, monetaryValue } = cdnow();
    const twice = { repeatPurchases, monetaryValue, weights: repeatPurchases.map(() => 2) };
    const [fit, single] = [fitGammaGamma(twice), fitGammaGamma({ repeatPurchases, monetaryValue })];
    expect(fit.logLikelihood).toBeNear(2 * single.logLikelihood, 1e-12);
    expect(fit.customers).toBe(1892);
    fit.standardErrors.forEach((error, i) => expect(error).toBeNear(single.standardErrors[i]! / Math.SQRT2, 1e-6));
  });
});

test.each(cases.gammaGamma as Row[])(
  "the density of %j, %d purchases of %d: by integration",
  (parameters, x, mean, log) => {
    const likelihood = gammaGammaLikelihood(rowsOf([x], [mean]));
    expect(likelihood(Float64Array.from(parameters, Math.log), new Float64Array(3))).toBeNear(log, 1e-13);
  },
);

test("the gradient is that of the likelihood", () => {
  expectGradient(gammaGammaLikelihood(rowsOf([1, 2, 7, 3000], [3, 900, 45.5, 12], [10, 2, 1, 0.5])), [
    [6.25, 3.74, 15.44],
    [0.01, 0.2, 900],
    [50, 900, 2],
  ]);
});

test.each([1e-170, 1e-3, 1e6, 1e150])(
  "a currency %d times as large changes the level of the likelihood alone",
  (factor) => {
    const { repeatPurchases, monetaryValue } = simulatedSpend({ seed: 2, customers: 300, parameters: [6, 4, 15] });
    const [purchases, means] = [Array.from(repeatPurchases), Array.from(monetaryValue)];
    const at = (size: number): [level: number, gradient: Float64Array] => {
      const gradient = new Float64Array(3);
      const scaled = rowsOf(
        purchases,
        means.map((mean) => mean * size),
      );
      return [gammaGammaLikelihood(scaled)(Float64Array.from([6, 4, 15 * size], Math.log), gradient), gradient];
    };
    const [[level, gradient], [scaledLevel, scaledGradient]] = [at(1), at(factor)];
    expect(scaledLevel + 300 * Math.log(factor)).toBeNear(level, 1e-10);
    gradient.forEach((part, i) => expect(Math.abs(scaledGradient[i]! - part)).toBeLessThan(1e-8));
  },
);

test("customers in any order, with weights of any kind, add up to the same", () => {
  const [purchases, means, weights] = [
    [1, 2, 1, 3, 2, 1],
    [30, 45, 12, 80, 45, 31],
    [1, 2, 1, 0.5, 1, 2],
  ];
  const level = (places: readonly number[]): number => {
    const [x, m, w] = [purchases, means, weights].map((values) => places.map((place) => values[place]!));
    return gammaGammaLikelihood(rowsOf(x!, m!, w))(Float64Array.from([6, 4, 15], Math.log), new Float64Array(3));
  };
  const single = [0, 1, 2, 3, 4, 5].map((place) => level([place]));
  expect(level([0, 1, 2, 3, 4, 5])).toBeNear(
    single.reduce((sum, value) => sum + value),
    1e-14,
  );
  expect(level([5, 3, 1, 0, 2, 4])).toBeNear(level([0, 1, 2, 3, 4, 5]), 1e-14);
});

test("means of 0 and below are left out and counted, one-time buyers are left out", () => {
  const { repeatPurchases, monetaryValue } = simulatedSpend({ seed: 1, customers: 500, parameters: [6, 4, 15] });
  const fit = fitGammaGamma({
    repeatPurchases: [...Array.from(repeatPurchases), 0, 2, 3],
    monetaryValue: [...Array.from(monetaryValue), 0, 0, -3],
    weights: [...Array<number>(500).fill(1), 90, 2, 3],
  });
  expect(fit).toEqual({ ...fitGammaGamma({ repeatPurchases, monetaryValue }), dropped: 5 });
  expect(fit.customers).toBe(500);
});

test("the correlation of repeat purchases and mean is Pearson's", () => {
  const { repeatPurchases, monetaryValue } = simulatedSpend({ seed: 1, customers: 500, parameters: [6, 4, 15] });
  const means = Array.from(monetaryValue, (mean, i) => mean + 2 * repeatPurchases[i]!);
  const [x, m] = [Array.from(repeatPurchases), means].map((values) => {
    const mean = values.reduce((sum, value) => sum + value) / values.length;
    const size = Math.hypot(...values.map((value) => value - mean));
    return values.map((value) => (value - mean) / size);
  }) as [number[], number[]];
  const product = x.reduce((sum, value, i) => sum + value * m[i]!, 0);
  expect(product).toBeGreaterThan(0.1);
  expect(fitGammaGamma({ repeatPurchases, monetaryValue: means }).correlation).toBeNear(product, 1e-12);
});

test("the rounding of sums over 100,000 customers does not hide a peak", () => {
  const parameters = [6.25, 3.74, 15.44];
  const fit = fitGammaGamma(simulatedSpend({ seed: 67, customers: 100_000, parameters }));
  expect(Math.max(...errorsAway(fit, parameters))).toBeLessThan(3);
});

test("what is expected of a customer lies between what all spend and what this one has spent", () => {
  const parameters = [6.25, 3.74, 15.44] as const;
  const everybody = (6.25 * 15.44) / 2.74;
  expect(expectedSpend(parameters, 0, 0)).toBeNear(everybody, 1e-15);
  // p (v + x m) / (p x + q - 1), by hand
  expect(expectedSpend(parameters, 2, 50)).toBeNear(721.5 / 15.24, 1e-15);
  expect(expectedSpend(parameters, 1e4, 50)).toBeNear(50, 1e-3);
});

test("q of 1 or less leaves a new customer without a mean, and says so", () => {
  expect(() => expectedSpend([6, 0.9, 15], 0, 0)).toThrow(/mean has no end: q is 0\.9/);
  expect(expectedSpend([6, 0.9, 15], 1, 30)).toBeNear(270 / 5.9, 1e-15);
});

test.each([
  ["nobody bought again", { repeatPurchases: [0, 0], monetaryValue: [0, 0] }, "No customer has both"],
  ["all means are 0", { repeatPurchases: [1, 2], monetaryValue: [0, -0] }, "No customer has both"],
  ["nobody at all", { repeatPurchases: [], monetaryValue: [] }, "No customer has both"],
  ["one customer", { repeatPurchases: [3], monetaryValue: [20] }, "Gamma-Gamma has no best fit"],
  [
    "all spend the same",
    { repeatPurchases: Array.from({ length: 300 }, (_, i) => 1 + (i % 5)), monetaryValue: Array(300).fill(20) },
    "Gamma-Gamma has no best fit",
  ],
])("%s: the right reason", (_, columns, reason) => {
  expect(() => fitGammaGamma(columns)).toThrow(new RegExp(reason));
});
