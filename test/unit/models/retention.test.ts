import { fitRetention, type Survivors } from "../../../src/core/models/retention";
import {
  discountedLifetime,
  discountedResidualLifetime,
  retention,
  survival,
  type RetentionParameters,
} from "../../../src/core/models/retentionFuture";
import { retentionLikelihood } from "../../../src/core/models/retentionLikelihood";
import cases from "../../cases/models.json";
import { expectFit } from "../../support/expectFit";
import { expectGradient } from "../../support/expectGradient";
import { simulatedSurvivors } from "../../support/simulatedCustomers";

/** Table 1 of Fader & Hardie (2007), years 0 to 7, of 1,000 customers. */
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];
const regular = [1000, 631, 468, 382, 326, 289, 262, 241];

const percent = (parameters: readonly number[], model: "sbg" | "bdw"): string[] =>
  [8, 9, 10, 11, 12].map((age) =>
    (100 * survival(parameters.slice(0, model === "sbg" ? 2 : 3) as unknown as RetentionParameters, age)).toFixed(2),
  );

describe("the segments of Fader & Hardie (2007), computed with scipy on the closed forms", () => {
  test.each([
    ["sbg", "high end", highEnd, [0.668088, 3.806095], -1611.1581, "46.04 43.58 41.42 39.51 37.80"],
    ["sbg", "regular", regular, [0.704077, 1.182043], -1680.2652, "22.01 20.44 19.12 17.99 17.00"],
    ["bdw", "high end", highEnd, [0.214253, 1.426575, 1.723565], -1605.3142, "46.78 44.83 43.16 41.69 40.39"],
    ["bdw", "regular", regular, [0.455614, 0.779326, 1.283451], -1679.6028, "22.34 20.89 19.68 18.64 17.73"],
  ] as const)("%s, %s", (model, _, survivors, parameters, logLikelihood, projected) => {
    const fit = fitRetention([survivors], model);
    expectFit(fit, parameters, logLikelihood, 5e-5);
    expect(fit.customers).toBe(1000);
    expect(percent(fit.parameters, model).join(" ")).toBe(projected);
  });

  test("discounted at 10 %: 5.92225 and 3.69491 for new customers; 5.4145 and 7.5296 in contract periods 1 and 8", () => {
    const high = fitRetention([highEnd], "sbg").parameters as unknown as RetentionParameters;
    const low = fitRetention([regular], "sbg").parameters as unknown as RetentionParameters;
    expect(discountedLifetime(high, 0.1).toFixed(5)).toBe("5.92225");
    expect(discountedLifetime(low, 0.1).toFixed(5)).toBe("3.69491");
    expect(discountedResidualLifetime(high, 0.1, 1).toFixed(4)).toBe("5.4145");
    expect(discountedResidualLifetime(high, 0.1, 8).toFixed(4)).toBe("7.5296");
  });
});

type Row = [parameters: [number, number, number], periods: number, expected: number];

test.each(cases.survival as Row[])("%j: survival until %d", (parameters, periods, expected) => {
  expect(survival(parameters, periods)).toBeNear(expected, 2e-12);
});

test.each(cases.retention as Row[])("%j: retention at %d", (parameters, periods, expected) => {
  expect(retention(parameters, periods)).toBeNear(expected, 1e-12);
});

test.each(cases.lifetime as [[number, number, number], number, number, number][])(
  "%j at a rate of %d, contract period %d: lifetime",
  (parameters, rate, contract, expected) => {
    const lifetime =
      contract === 0 ? discountedLifetime(parameters, rate) : discountedResidualLifetime(parameters, rate, contract);
    expect(lifetime).toBeNear(expected, 1e-12);
  },
);

test("a lifetime without an end says so", () => {
  expect(() => discountedLifetime([0.668, 3.806], 0)).toThrow(/has no end: survivors fall by the power 0\.668/);
  // B(alpha - 1, beta) / B(alpha, beta), which is the sum of all S(t)
  expect(discountedLifetime([1.5, 3.8], 0)).toBeNear(4.3 / 0.5, 1e-12);
});

test.each([[[0.7, 3.8]], [[0.2, 1.4, 1.7]], [[30, 0.2, 0.4]], [[1e3, 1e4, 2]]])(
  "the gradient at %j is that of the likelihood",
  (place) => {
    const renewals = { stayed: [900, 850, 800, 0, 33], left: [100, 50, 0, 20, 3] };
    expectGradient(retentionLikelihood(renewals), [place]);
  },
);

test("cohorts of a triangle count as far as their ages are over", () => {
  const whole = simulatedSurvivors({ seed: 2, customers: 5000, parameters: [0.7, 3, 1] }, 6);
  const triangle: Survivors[] = [highEnd, whole.slice(0, 4), [...whole.slice(0, 2), undefined, 7]];
  const fit = fitRetention(triangle, "sbg");
  expect(fit.customers).toBe(11_000);
  // every loss and every customer still there, by its own chance
  const by = (age: number): number => Math.log(survival(fit.parameters as unknown as RetentionParameters, age));
  const gone = (age: number): number => by(age - 1) + Math.log(-Math.expm1(by(age) - by(age - 1)));
  const value = triangle.reduce((sum, survivors) => {
    const seen = survivors.slice(
      0,
      survivors.includes(undefined) ? survivors.indexOf(undefined) : undefined,
    ) as number[];
    const lost = seen.slice(1).reduce((all, now, i) => all + (seen[i]! - now) * gone(i + 1), 0);
    return sum + lost + seen.at(-1)! * by(seen.length - 1);
  }, 0);
  expect(fit.logLikelihood).toBeNear(value, 1e-12);
});

test.each([
  ["everybody survives", [100, 100, 100], "Nobody has left"],
  ["an age only", [100, 40], "must reach 2 ages.*they reach 1"],
  ["everybody leaves at once", [100, 0, 0], "must reach 2 ages.*they reach 1"],
  ["nobody", [], "must reach 2 ages.*they reach 0"],
  ["survivors rise", [100, 90, 95], "must not rise.*95 follows 90"],
  ["one rate for all", [100_000, 90_000, 81_000, 72_900, 65_610], "Try BDW.FIT, or one churn rate"],
  ["a rate that grows", [100_000, 95_000, 80_000, 50_000, 20_000], "Try BDW.FIT, or one churn rate"],
])("%s: the right reason", (_, survivors, reason) => {
  expect(() => fitRetention([survivors], "sbg")).toThrow(new RegExp(reason));
});

test("BdW of two ages, or of customers who are all alike: the right reason", () => {
  expect(() => fitRetention([[100, 90, 85]], "bdw")).toThrow(/must reach 3 ages.*they reach 2/);
  const alike = [0, 1, 2, 3, 4, 5].map((age) => 1e6 * 0.95 ** (age * age));
  expect(() => fitRetention([alike], "bdw")).toThrow(/BdW has no best fit.*how much customers differ/);
});
