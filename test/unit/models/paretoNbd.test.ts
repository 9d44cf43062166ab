import { LeavingFirst } from "../../../src/core/models/LeavingFirst";
import { fitParetoNbd } from "../../../src/core/models/paretoNbd";
import { discountedResidual, expectedPurchases, stillActive } from "../../../src/core/models/paretoNbdFuture";
import { paretoNbdLikelihood } from "../../../src/core/models/paretoNbdLikelihood";
import { purchaseRows } from "../../../src/core/models/purchaseRows";
import cases from "../../cases/models.json";
import { expectFit } from "../../support/expectFit";
import { expectGradient } from "../../support/expectGradient";
import { cdnow, grocery, onlineRetail } from "../../support/referenceCustomers";
import { describeWithData } from "../../support/referenceData";

type Parameters = [number, number, number, number];

const customer = (repeatPurchases: number, recency: number, age: number) => ({ repeatPurchases, recency, age });
const likelihoodOf = (x: number, last: number, age: number) =>
  paretoNbdLikelihood(purchaseRows({ repeatPurchases: [x], recency: [last], age: [age] }));

describeWithData("Pareto/NBD", () => {
  test("on CDNOW: as Fader, Hardie & Lee (2005) print it, .553 10.578 .606 11.669 -9595.0", () => {
    const fit = fitParetoNbd(cdnow());
    expect(fit.parameters.map((parameter) => parameter.toFixed(3)).join(" ")).toBe("0.553 10.578 0.606 11.669");
    expect(fit.logLikelihood.toFixed(1)).toBe("-9595.0");
    // scipy on the closed form, and the R package CLVTools
    expectFit(fit, [0.553277, 10.57768, 0.60624, 11.66873], -9594.976179);
  });

  test("on the grocer", () => {
    expectFit(fitParetoNbd(grocery()), [0.786437, 5.679041, 0.386239, 5.717789], -15_782.3921, 5e-5);
  });

  test("on Online Retail until 2011-06-30 nobody is seen to leave", () => {
    expect(() => fitParetoNbd(onlineRetail())).toThrow(/no customer leaving under Pareto\/NBD.*try MBGCNBD\.FIT/);
  });
});

test("the chances to be active that the R package BTYD prints of CDNOW: .2941633, and all but 1", () => {
  const parameters = [0.5533971, 10.5801985, 0.6060625, 11.6562237] as const;
  expect(stillActive(parameters, customer(0, 0, 39))).toBeNear(0.2941633, 2e-7);
  expect(stillActive(parameters, customer(23, 39, 39))).toBe(1);
});

test.each(cases.paretoNbd as [Parameters, number, number, number, number][])(
  "the likelihood of %j, x %d, t %d, T %d: by integration",
  (parameters, x, last, age, expected) => {
    const value = likelihoodOf(x, last, age)(Float64Array.from(parameters, Math.log), new Float64Array(4));
    expect(Math.abs(value - expected)).toBeLessThan(4e-14 * Math.max(1, Math.abs(expected)));
  },
);

test.each(cases.paretoNbdFuture as [Parameters, number, number, number, number, number, number[]][])(
  "the future of %j, x %d, t %d, T %d, over %d, discounted at %d",
  (parameters, x, last, age, horizon, rate, [now, atEnd, purchases, discounted]) => {
    const who = customer(x, last, age);
    expect(stillActive(parameters, who)).toBeNear(now!, 1e-12);
    expect(stillActive(parameters, who, horizon)).toBeNear(atEnd!, 1e-12);
    expect(expectedPurchases(parameters, who, horizon)).toBeNear(purchases!, 1e-12);
    expect(discountedResidual(parameters, who, rate)).toBeNear(discounted!, 1e-12);
  },
);

test.each([
  [[0.55, 10.6, 0.6, 11.7]],
  [[0.55, 11.7, 0.6, 10.6]],
  [[2, 30, 5, 30]],
  [[0.01, 900, 3, 0.2]],
  [[3, 0.02, 0.01, 4000]],
  [[0.3, 1e-4, 2, 1e6]],
])("the gradient at %j is that of the likelihood", (place) => {
  const rows = purchaseRows({
    repeatPurchases: [0, 1, 1, 2, 7, 40, 3000],
    recency: [0, 3, 20, 20, 30, 51, 365],
    age: [39, 39, 20, 39, 31, 52, 365.5],
    weights: [100, 5, 2, 1, 1, 3, 0.5],
  });
  expectGradient(paretoNbdLikelihood(rows), [place]);
});

test("the sum and the integral meet, and the cases of alpha above and below beta", () => {
  const chance = (alpha: number, beta: number): number => {
    const leaving = new LeavingFirst();
    leaving.begin(0.5, alpha, 0.7, beta, 3);
    leaving.at(0);
    return leaving.chance;
  };
  // at an argument of 0.98
  expect(chance(50 * (1 + 1e-12), 1)).toBeNear(chance(50 * (1 - 1e-12), 1), 1e-11);
  expect(chance(1, 50 * (1 + 1e-12))).toBeNear(chance(1, 50 * (1 - 1e-12)), 1e-11);
  expect(chance(7 * (1 + 1e-12), 7)).toBeNear(chance(7, 7 * (1 + 1e-12)), 1e-11);
  expect(chance(7, 7)).toBeNear(0.7 / 4.2, 1e-15);
});

test("nothing in no time; no leap at s = 1; purchases without an end say so", () => {
  const who = customer(2, 30, 38);
  expect(expectedPurchases([0.5, 10, 0.6, 11], who, 0)).toBe(0);
  const at = (s: number): number => expectedPurchases([0.5, 10, s, 11], who, 39);
  expect(at(1)).toBeNear((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 1e-11);
  expect(() => discountedResidual([0.5, 10, 0.6, 11], who, 0)).toThrow(/have no end: s is 0\.6/);
  // r β / (α (s - 1)), all that a new customer ever buys
  expect(discountedResidual([0.5, 10, 3, 11], customer(0, 0, 0), 0)).toBeNear((0.5 * 11) / (10 * 2), 1e-14);
});

test.each([
  ["no repeat buyer", { repeatPurchases: [0, 0], recency: [0, 0], age: [3, 4] }, "Nobody has bought again"],
  ["nobody", { repeatPurchases: [], recency: [], age: [] }, "Nobody has bought again"],
  ["one customer", { repeatPurchases: [3], recency: [20], age: [30] }, "no best fit|no customer leaving"],
  ["customers all alike", alike(), "no best fit|no customer leaving"],
  ["recency > age", { repeatPurchases: [1], recency: [5], age: [4] }, "recency must be at most age"],
])("%s: the right reason", (_, data, reason) => {
  expect(() => fitParetoNbd(data)).toThrow(new RegExp(reason));
});

function alike(): { repeatPurchases: number[]; recency: number[]; age: number[] } {
  const all = (value: number): number[] => Array.from({ length: 500 }, () => value);
  return { repeatPurchases: all(3), recency: all(20), age: all(30) };
}
