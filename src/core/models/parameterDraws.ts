import type { Chance } from "../numerics/Chance";
import { choleskyRoot } from "../numerics/choleskyRoot";
import type { Fit, LogLikelihood } from "./Model";

/** A fit, and the likelihood that it is the peak of. */
export interface Drawable {
  fit: Fit;
  logLikelihood: LogLikelihood;
}

/**
 * Half of the 99.9 % point of chi-squared with four degrees of freedom: what the data make so much less likely than the
 * best they leave no more open.
 */
const OUT_OF_REACH = 9.23;

/**
 * Parameters by chance, as far as a fit leaves them open. Where few customers do, the normal law leads to places that
 * the data exclude: such a step is halved until it does not.
 */
export function parameterDraws({ fit, logLikelihood }: Drawable, chance: Chance): () => number[] {
  const root = choleskyRoot(fit.logCovariances);
  const peak = Float64Array.from(fit.logCovariances, (_, i) => Math.log(fit.parameters[i]!));
  const gradient = new Float64Array(peak.length);
  return () => {
    const normal = peak.map(() => chance.normal());
    let step = peak.map(
      (_, i) => root?.[i]!.reduce((sum, part, j) => (j <= i ? sum + part * normal[j]! : sum), 0) ?? 0,
    );
    const reached = (): Float64Array => peak.map((part, i) => part + step[i]!);
    while (step.some((part) => part !== 0) && !(logLikelihood(reached(), gradient) > fit.logLikelihood - OUT_OF_REACH))
      step = step.map((part) => part / 2);
    return Array.from(reached(), Math.exp);
  };
}
