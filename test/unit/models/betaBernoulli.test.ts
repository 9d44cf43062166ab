import { fitBetaBernoulli } from "../../../src/core/models/betaBernoulli";
import {
  discountedResidual,
  expectedPurchases,
  stillActive,
  type BetaBernoulliParameters,
} from "../../../src/core/models/betaBernoulliFuture";
import { betaBernoulliLikelihood } from "../../../src/core/models/betaBernoulliLikelihood";
import { purchaseRows } from "../../../src/core/models/purchaseRows";
import cases from "../../cases/models.json";
import { expectFit } from "../../support/expectFit";
import { expectGradient } from "../../support/expectGradient";
import { describeWithData, referenceText } from "../../support/referenceData";

type Parameters = [number, number, number, number];

const donors: Parameters = [1.203522, 0.749716, 0.656718, 2.783442];
const likelihoodOf = (x: number, last: number, all: number) =>
  betaBernoulliLikelihood(purchaseRows({ repeatPurchases: [x], recency: [last], age: [all] }));
const logAt = (parameters: readonly number[], x: number, last: number, all: number): number =>
  likelihoodOf(x, last, all)(Float64Array.from(parameters, Math.log), new Float64Array(4));
const customer = (repeatPurchases: number, recency: number, opportunities: number) => ({
  repeatPurchases,
  recency,
  opportunities,
});

function donations() {
  const lines = referenceText("donations.csv").trim().split(/\r?\n/).slice(1);
  const columns = [0, 1, 2, 3].map((place) => lines.map((line) => Number(line.split(",")[place])));
  const [repeatPurchases, recency, opportunities, weights] = columns as [number[], number[], number[], number[]];
  return { repeatPurchases, recency, opportunities, weights };
}

describeWithData("BG/BB", () => {
  test("on the donors of Fader, Hardie & Shang (2010), who print 1.204 .750 .657 2.783 and -33225.6", () => {
    const fit = fitBetaBernoulli(donations());
    expect(fit.parameters.map((parameter) => parameter.toFixed(3)).join(" ")).toBe("1.204 0.750 0.657 2.783");
    expect(fit.logLikelihood.toFixed(1)).toBe("-33225.6");
    // scipy on the closed form
    expectFit(fit, donors, -33_225.58127, 5e-6);
    expect(fit.customers).toBe(11_104);
  });
});

test("the donors' future, as the paper's table prints it: donations of the next five years by recency and frequency", () => {
  const printed = (x: number, last: number): string => expectedPurchases(donors, customer(x, last, 6), 5).toFixed(2);
  expect(printed(0, 0)).toBe("0.07");
  expect(printed(6, 6)).toBe("3.75");
});

test.each(cases.betaBernoulli as [Parameters, number, number, number, number][])(
  "the likelihood of %j, x %d, t %d, n %d",
  (parameters, x, last, all, expected) => {
    const difference = Math.abs(logAt(parameters, x, last, all) - expected);
    expect(difference).toBeLessThan(2e-14 * Math.max(1, Math.abs(expected)));
  },
);

test.each(cases.betaBernoulliFuture as [Parameters, number, number, number, number, number, number[]][])(
  "the future of %j, x %d, t %d, n %d, over %d, discounted at %d",
  (parameters, x, last, all, horizon, rate, [active, purchases, discounted]) => {
    const who = customer(x, last, all);
    expect(stillActive(parameters, who, horizon)).toBeNear(active!, 1e-12);
    expect(expectedPurchases(parameters, who, horizon)).toBeNear(purchases!, 1e-12);
    expect(discountedResidual(parameters, who, rate)).toBeNear(discounted!, 1e-12);
  },
);

test("the chances of all that can happen at six opportunities add up to 1", () => {
  const ways = (last: number, x: number): number => {
    let product = 1;
    for (let i = 1; i < x; i++) product *= (last - i) / i;
    return product;
  };
  let sum = Math.exp(logAt(donors, 0, 0, 6));
  for (let last = 1; last <= 6; last++)
    for (let x = 1; x <= last; x++) sum += ways(last, x) * Math.exp(logAt(donors, x, last, 6));
  expect(sum).toBeNear(1, 1e-13);
});

test("the gradient is that of the likelihood", () => {
  const rows = purchaseRows({
    repeatPurchases: [0, 1, 2, 6, 90, 1],
    recency: [0, 3, 2, 6, 350, 1],
    age: [6, 6, 2, 6, 365, 1],
    weights: [100, 4, 3, 7, 2, 9],
  });
  expectGradient(betaBernoulliLikelihood(rows), [donors, [0.02, 5, 30, 0.4], [200, 0.1, 1e-3, 7]]);
});

test("nothing at no opportunity; purchases without an end say so", () => {
  expect(expectedPurchases(donors, customer(2, 3, 6), 0)).toBe(0);
  expect(() => discountedResidual(donors, customer(2, 3, 6), 0)).toThrow(/have no end: gamma is 0\.656718/);
  const ending: BetaBernoulliParameters = [1, 1, 3, 2];
  // Σ (δ)_j / (γ + δ)_j from j = 1 on is δ / (γ - 1)
  expect(discountedResidual(ending, customer(0, 0, 0), 0)).toBeNear(0.5 * (2 / 2), 1e-12);
});

test.each([
  ["no repeat buyer", [0, 0], [0, 0], [6, 6], "Nobody has bought again"],
  ["nobody", [], [], [], "Nobody has bought again"],
  ["one opportunity", [0, 1, 1, 0], [0, 1, 1, 0], [1, 1, 1, 1], "at least 3 opportunities.*the most is 1"],
  ["all buy always", [6, 6, 6], [6, 6, 6], [6, 6, 6], "no customer leaving under BG/BB"],
  ["one customer", [2], [3], [6], "BG/BB"],
  ["recency above opportunities", [1], [7], [6], "recency must be at most opportunities"],
  ["more purchases than opportunities until the last", [4], [3], [6], "repeat_purchases must be at most recency"],
  ["half a purchase", [0.5], [3], [6], "repeat_purchases must be a whole number between 0 and 1000000; it is 0.5"],
])("%s: the right reason", (_, repeatPurchases, recency, opportunities, reason) => {
  expect(() => fitBetaBernoulli({ repeatPurchases, recency, opportunities })).toThrow(new RegExp(reason));
});
