import { fitBetaGeometric, fitRegular } from "../../../src/core/models/betaGeometric";
import { betaGeometricLikelihood } from "../../../src/core/models/betaGeometricLikelihood";
import { fitGammaGamma, spendLikelihood } from "../../../src/core/models/gammaGamma";
import { fitModel } from "../../../src/core/models/fitModel";
import type { Fit, LogLikelihood } from "../../../src/core/models/Model";
import { fitParetoNbd } from "../../../src/core/models/paretoNbd";
import { paretoNbdLikelihood } from "../../../src/core/models/paretoNbdLikelihood";
import { purchaseRows, type PurchaseColumns } from "../../../src/core/models/purchaseRows";
import { modelSentences } from "../../../src/vocabulary/modelErrors";
import { randomFrom } from "../../support/randomCalls";
import { cdnow } from "../../support/referenceCustomers";
import { describeWithData } from "../../support/referenceData";
import { simulatedBetaGeometric, simulatedParetoNbd, simulatedSpend } from "../../support/simulatedCustomers";

describeWithData("on CDNOW, where a search begins does not matter", () => {
  const anywhere = (likelihood: LogLikelihood, customers: number, scales: readonly number[]): number[] => {
    const random = randomFrom(7);
    return Array.from({ length: 100 }, () => {
      // each parameter from a twentieth to twenty times a usual one
      const start = scales.map((scale) => scale * 20 ** (2 * random() - 1));
      return fitModel({
        customers,
        logLikelihood: likelihood,
        starts: [start],
        reason: () => modelSentences.noPeak(start.join(" ")),
      }).logLikelihood;
    });
  };

  test.each([
    ["BG/NBD", -9582.429207, 0],
    ["MBG/NBD", -9582.135716, 1],
  ] as const)("%s: 100 of 100 starts", (_, logLikelihood, leavesAtFirst) => {
    const rows = purchaseRows(cdnow());
    const likelihood = betaGeometricLikelihood(rows, { regularity: 1, leavesAtFirst });
    for (const found of anywhere(likelihood, rows.customers, [0.5, 5, 1, 2]))
      expect(Math.abs(found - logLikelihood)).toBeLessThan(1e-6);
  });

  test("Pareto/NBD: 100 of 100 starts", () => {
    const rows = purchaseRows(cdnow());
    for (const found of anywhere(paretoNbdLikelihood(rows), rows.customers, [0.5, 10, 0.5, 10]))
      expect(Math.abs(found + 9594.976179)).toBeLessThan(1e-6);
  });
});

/** A fit, which is one: finite, with standard errors; or a reason. */
function outcome(fit: () => Fit): string {
  try {
    const { parameters, standardErrors, logLikelihood } = fit();
    const isWhole = [...parameters, ...standardErrors, logLikelihood].every(Number.isFinite);
    return isWhole && [...parameters, ...standardErrors].every((value) => value > 0) ? "fits" : "no numbers";
  } catch (error) {
    return (error as Error).message;
  }
}

const models: Readonly<Record<string, (columns: PurchaseColumns) => Fit>> = {
  "BG/NBD": (columns) => fitBetaGeometric(columns, 0),
  "MBG/NBD": (columns) => fitBetaGeometric(columns, 1),
  "MBG/CNBD": (columns) => fitRegular({ ...columns, logIntervals: columns.repeatPurchases }, 1),
  "Pareto/NBD": fitParetoNbd,
};

describe.each(Object.entries(models))("%s", (_, fit) => {
  const base = simulatedBetaGeometric(
    { seed: 3, customers: 1000, parameters: [0.5, 6, 0.8, 2] },
    { regularity: 1, leavesAtFirst: 0 },
  );

  test("some customers with 10,000 purchases among others", () => {
    const heavy = {
      repeatPurchases: [...base.repeatPurchases, 10_000, 5000, 3000],
      recency: [...base.recency, 70, 30, 50],
      age: [...base.age, 75, 70, 50],
    };
    expect(outcome(() => fit(heavy))).toBe("fits");
  });

  test("the customers of the last weeks only", () => {
    const kept = [...base.age.keys()].filter((i) => base.repeatPurchases[i]! < 3);
    const young = {
      repeatPurchases: kept.map((i) => base.repeatPurchases[i]!),
      recency: kept.map((i) => base.recency[i]! / 20),
      age: kept.map((i) => base.age[i]! / 20),
    };
    expect(outcome(() => fit(young))).toMatch(/^fits$|no best fit|no customer leaving/);
  });

  test("the unit of time changes the scale of times, and nothing else", () => {
    const times = (factor: number): Fit =>
      fit({
        repeatPurchases: base.repeatPurchases,
        recency: base.recency.map((time) => time * factor),
        age: base.age.map((time) => time * factor),
      });
    const [weeks, seconds] = [times(1), times(604_800)];
    expect(seconds.parameters[0]).toBeNear(weeks.parameters[0]!, 1e-9);
    expect(seconds.parameters[1]).toBeNear(weeks.parameters[1]! * 604_800, 1e-9);
    expect(seconds.standardErrors[2]! / seconds.parameters[2]!).toBeNear(
      weeks.standardErrors[2]! / weeks.parameters[2]!,
      1e-8,
    );
  });

  test("nobody was watched for any time", () => {
    expect(outcome(() => fit({ repeatPurchases: [1, 2, 1], recency: [0, 0, 0], age: [0, 0, 0] }))).toMatch(
      /no best fit|no customer leaving/,
    );
  });
});

test("customers who leave with certainty sooner or later, a + b below 1", () => {
  const parameters = [0.6, 6, 0.15, 0.3] as const;
  const base = { seed: 5, customers: 20_000, parameters };
  const fit = fitBetaGeometric(simulatedBetaGeometric(base, { regularity: 1, leavesAtFirst: 0 }), 0);
  expect(fit.parameters[2]! + fit.parameters[3]!).toBeLessThan(1);
  parameters.forEach((truth, i) => {
    expect(Math.abs(fit.parameters[i]! - truth)).toBeLessThan(4 * fit.standardErrors[i]!);
  });
});

test("heavy buyers do not spoil Pareto/NBD", () => {
  const parameters = [0.5143, 0.05, 0.2856, 14.1087];
  const columns = simulatedParetoNbd({ seed: 4, customers: 1000, parameters });
  expect(Math.max(...columns.repeatPurchases)).toBeGreaterThan(2000);
  expect(outcome(() => fitParetoNbd(columns))).toBe("fits");
});

test("Gamma-Gamma of spends without a mean fits, q below 1", () => {
  const fit = fitGammaGamma(simulatedSpend({ seed: 6, customers: 5000, parameters: [6, 0.8, 15] }));
  expect(Math.abs(fit.parameters[1]! - 0.8)).toBeLessThan(4 * fit.standardErrors[1]!);
});

/** Bases of so few customers that many of them tell nothing of how customers differ, or whether they leave. */
function fewCustomers(seed: number): PurchaseColumns & { monetaryValue: number[] } {
  const random = randomFrom(seed);
  const buyers = Array.from({ length: 3 + Math.floor(25 * random()) }, () => {
    const [age, count] = [10 + Math.floor(40 * random()), Math.floor(-4 * Math.log(1 - random()) * random())];
    return { age, count, recency: count === 0 ? 0 : age * random(), spend: count === 0 ? 0 : 6 + 30 * random() };
  });
  return {
    repeatPurchases: buyers.map(({ count }) => count),
    recency: buyers.map(({ recency }) => recency),
    age: buyers.map(({ age }) => age),
    monetaryValue: buyers.map(({ spend }) => spend),
  };
}

test.each<[string, (base: ReturnType<typeof fewCustomers>) => [() => Fit, LogLikelihood], number[][]]>([
  [
    "BG/NBD",
    (base) => [
      () => fitBetaGeometric(base, 0),
      betaGeometricLikelihood(purchaseRows(base), { regularity: 1, leavesAtFirst: 0 }),
    ],
    [
      [1, 1, 0, 0],
      [0, 0, 1, 1],
    ],
  ],
  [
    "MBG/NBD",
    (base) => [
      () => fitBetaGeometric(base, 1),
      betaGeometricLikelihood(purchaseRows(base), { regularity: 1, leavesAtFirst: 1 }),
    ],
    [
      [1, 1, 0, 0],
      [0, 0, 1, 1],
    ],
  ],
  [
    "Pareto/NBD",
    (base) => [() => fitParetoNbd(base), paretoNbdLikelihood(purchaseRows(base))],
    [
      [1, 1, 0, 0],
      [0, 0, 1, 1],
    ],
  ],
  ["Gamma-Gamma", (base) => [() => fitGammaGamma(base), spendLikelihood(base)], [[1, 0, -1]]],
])("%s of few customers: what is answered as a fit is known, however far it is out", (_, of, ways) => {
  const flat: unknown[] = [];
  let [fits, reasons] = [0, 0];
  for (let seed = 1; seed <= 60; seed++) {
    const [fit, logLikelihood] = of(fewCustomers(seed));
    try {
      const { parameters, logLikelihood: most } = fit();
      fits++;
      for (const way of ways) {
        // where nothing is known of how much customers differ, all of these may as well be twice as large
        const twice = Float64Array.from(parameters, (parameter, i) => Math.log(parameter * 2 ** way[i]!));
        if (!(most - logLikelihood(twice, new Float64Array(parameters.length)) > 1e-5)) flat.push([seed, way]);
      }
    } catch (error) {
      expect((error as { kind?: string }).kind).toBe("notAvailable");
      reasons++;
    }
  }
  expect(flat).toEqual([]);
  expect(Math.min(fits, reasons)).toBeGreaterThan(0);
});
