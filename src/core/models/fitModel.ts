import { CoreError } from "../CoreError";
import { invertPositive } from "../numerics/invertPositive";
import { minimize, steepest, type Minimum, type Slope } from "../numerics/minimize";
import type { Fit, Problem } from "./Model";

/** Logarithms of parameters beyond it are on their way to no end: e^40 is 2e17. */
const FURTHEST = 40;
/** Of the logarithm of a parameter, to tell the curvature by two gradients. */
const DIFFERENCE = 1e-4;
/** Curvature per customer that rounding alone can make. */
const NO_CURVATURE = 1e-9;
/** A last step as short as this ends within its square of the peak. */
const LAST_STEP = 1e-4;
const MOST_LAST_STEPS = 8;
/** What the sums over a million customers may rise by rounding, relative to them. */
const ROUNDING = 1e-11;

/**
 * The parameters of the greatest likelihood, their standard errors by the curvature there.
 *
 * No search is believed: it has arrived where the likelihood is curved down in every direction, and the peak of that
 * curve is nearer than 1e-4 of each parameter. Where a likelihood rises without end, its slope and curvature
 * vanish together, and the peak stays as far as it was.
 *
 * @throws {CoreError} "notAvailable", with the reason the model gives, when no start leads to a peak
 */
export function fitModel({ customers, logLikelihood, starts, reason }: Problem): Fit {
  const slope = perCustomer(logLikelihood, customers);
  let best: Minimum | undefined;
  for (const start of starts) {
    const end = minimize(slope, start.map(Math.log));
    const peak = peakNear(slope, end);
    if (peak) return fitAt(peak, customers);
    if (!best || end.value < best.value) best = end;
  }
  throw new CoreError("notAvailable", reason(Array.from(best!.at, Math.exp)));
}

/** What is minimized: a customer's share of the negative likelihood, whose size does not depend on how many there are. */
function perCustomer(logLikelihood: Problem["logLikelihood"], customers: number): Slope {
  return (at, gradient) => {
    if (!(steepest(at) <= FURTHEST)) return Infinity;
    const value = -logLikelihood(at, gradient) / customers;
    for (let i = 0; i < gradient.length; i++) gradient[i]! /= -customers;
    return value;
  };
}

interface Peak extends Minimum {
  /** Of the logarithms of the parameters, a customer's share. */
  inverse: Float64Array[];
}

/** The peak by steps of Newton from where a search ended; undefined where there is none. */
function peakNear(slope: Slope, end: Minimum): Peak | undefined {
  let here = end;
  for (let i = 0; i < MOST_LAST_STEPS; i++) {
    const inverse = invertPositive(curvature(slope, here.at), NO_CURVATURE);
    if (!inverse) return undefined;
    const step = Float64Array.from(inverse, (row) => row.reduce((sum, part, j) => sum - part * here.gradient[j]!, 0));
    const length = steepest(step);
    const next = stepped(slope, here, step, Math.min(1, 1 / length));
    if (!(next.value <= here.value + ROUNDING * Math.abs(here.value))) return undefined;
    here = next;
    if (length < LAST_STEP) return { ...here, inverse };
  }
  return undefined;
}

function stepped(slope: Slope, { at }: Minimum, step: Float64Array, share: number): Minimum {
  const next = at.map((part, i) => part + share * step[i]!);
  const gradient = new Float64Array(at.length);
  return { at: next, value: slope(next, gradient), gradient };
}

/** Second derivatives by differences of the gradient. */
function curvature(slope: Slope, at: Float64Array): Float64Array[] {
  const gradientAt = (place: number, difference: number): Float64Array => {
    const gradient = new Float64Array(at.length);
    slope(
      at.map((part, i) => (i === place ? part + difference : part)),
      gradient,
    );
    return gradient;
  };
  const rows = Array.from(at, (_, place) => {
    const above = gradientAt(place, DIFFERENCE);
    const below = gradientAt(place, -DIFFERENCE);
    return above.map((part, i) => (part - below[i]!) / (2 * DIFFERENCE));
  });
  return rows.map((row, i) => row.map((part, j) => (part + rows[j]![i]!) / 2));
}

/** The standard error of a parameter is the parameter times that of its logarithm. */
function fitAt({ at, value, inverse }: Peak, customers: number): Fit {
  const parameters = Array.from(at, Math.exp);
  return {
    parameters,
    standardErrors: parameters.map((parameter, i) => parameter * Math.sqrt(inverse[i]![i]! / customers)),
    logCovariances: inverse.map((row) => Array.from(row, (part) => part / customers)),
    logLikelihood: -value * customers,
    customers,
  };
}
