import { fitBetaBernoulli } from "../../src/core/models/betaBernoulli";
import { fitBetaGeometric, fitRegular } from "../../src/core/models/betaGeometric";
import { fitGammaGamma } from "../../src/core/models/gammaGamma";
import type { Fit } from "../../src/core/models/Model";
import { fitParetoNbd } from "../../src/core/models/paretoNbd";
import { fitRetention } from "../../src/core/models/retention";
import {
  simulatedBetaBernoulli,
  simulatedBetaGeometric,
  simulatedParetoNbd,
  simulatedSpend,
  simulatedSurvivors,
} from "./simulatedCustomers";

interface Recovery {
  /** What the customers are made with. */
  parameters: readonly number[];
  /** A fit of so many customers made of them by chance. */
  fit: (seed: number, customers: number) => Fit;
}

/** Every model, with parameters such as real bases have. */
export const recoveries: Readonly<Record<string, Recovery>> = {
  "BG/NBD": betaGeometric([0.243, 4.414, 0.793, 2.426], 1, 0),
  "MBG/NBD": betaGeometric([0.525, 6.183, 0.891, 1.614], 1, 1),
  "BG/CNBD-2": betaGeometric([0.6, 2.5, 0.6, 2.4], 2, 0),
  "MBG/CNBD-2": betaGeometric([1.33, 2.81, 0.42, 0.79], 2, 1),
  "Pareto/NBD": recovery([0.553, 10.578, 0.606, 11.669], simulatedParetoNbd, fitParetoNbd),
  "BG/BB": recovery(
    [1.204, 0.75, 0.657, 2.783],
    (base) => simulatedBetaBernoulli(base, 6),
    ({ age, ...columns }) => fitBetaBernoulli({ ...columns, opportunities: age }),
  ),
  "Gamma-Gamma": recovery([6.25, 3.74, 15.44], simulatedSpend, fitGammaGamma),
  sBG: recovery(
    [0.668, 3.806, 1],
    (base) => simulatedSurvivors(base, 7),
    (survivors) => fitRetention([survivors], "sbg"),
  ),
  BdW: recovery(
    [0.6, 2.4, 1.4],
    (base) => simulatedSurvivors(base, 10),
    (survivors) => fitRetention([survivors], "bdw"),
  ),
};

interface Base {
  seed: number;
  customers: number;
  parameters: readonly number[];
}

function recovery<Data>(parameters: number[], simulate: (base: Base) => Data, fit: (data: Data) => Fit): Recovery {
  return { parameters, fit: (seed, customers) => fit(simulate({ seed, customers, parameters })) };
}

function betaGeometric(parameters: number[], regularity: number, leavesAtFirst: 0 | 1): Recovery {
  return recovery(
    parameters,
    (base) => simulatedBetaGeometric(base, { regularity, leavesAtFirst }),
    (columns) =>
      regularity === 1 ? fitBetaGeometric(columns, leavesAtFirst) : fitRegular(columns, leavesAtFirst, regularity),
  );
}

/**
 * How many standard errors the truth is away from each estimate, in logarithms: of a few thousand customers estimates
 * scatter evenly around those, while of the parameters themselves the high ones lie further off.
 */
export const errorsAway = (fit: Fit, truth: readonly number[]): number[] =>
  fit.parameters.map(
    (parameter, i) => (Math.abs(Math.log(parameter / truth[i]!)) * parameter) / fit.standardErrors[i]!,
  );
