import type { Fit } from "../../src/core/models/Model";

/** Log-likelihoods to 1e-6, or to half of the last digit printed; parameters to 1e-4, for optima are flat. */
export function expectFit(fit: Fit, parameters: readonly number[], logLikelihood: number, within = 1e-6): void {
  expect(Math.abs(fit.logLikelihood - logLikelihood)).toBeLessThanOrEqual(within);
  parameters.forEach((parameter, i) => expect(fit.parameters[i]).toBeNear(parameter, 1e-4));
}
