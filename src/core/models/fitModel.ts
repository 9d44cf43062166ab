import { CoreError } from "../CoreError";
import { invertPositive } from "../numerics/invertPositive";
import { dot, minimize, steepest, visit, type Minimum, type Slope } from "../numerics/minimize";
import type { Fit, Problem } from "./Model";

/** Logarithms of parameters beyond it are on their way to no end: e^40 is 2e17. */
const FURTHEST = 40;
/**
 * Of the logarithm of a parameter, to tell the curvature by differences of gradients: good enough for a step, and, at
 * the peak, where standard errors come of it, as good as doubles allow.
 */
const ROUGH = 1e-5;
const FINE = 2e-3;
/** Curvature per customer that rounding alone can make. */
const NO_CURVATURE = 1e-9;
/** So far from the peak, in logarithms, the value is still a parabola. */
const NEAR = 0.05;
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
 * vanish together, and the peak stays as far as it was; where both are rounding already, the value around is flatter
 * than they say. Of some thousand customers, parameters agree with a calculation
 * in 40 digits to 1e-12, standard errors to 2e-10, relative.
 *
 * @throws {CoreError} "notAvailable", with the reason the model gives, when no start leads to a peak
 */
export function fitModel({ customers, logLikelihood, starts, reason }: Problem): Fit {
  const slope = perCustomer(logLikelihood, customers);
  let best: Minimum | undefined;
  for (const start of starts) {
    const end = minimize(slope, start.map(Math.log));
    const peak = peakNear(slope, end, customers);
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
function peakNear(slope: Slope, end: Minimum, customers: number): Peak | undefined {
  let here = end;
  for (let i = 0; i < MOST_LAST_STEPS; i++) {
    const inverse = invertPositive(curvature(slope, here, ahead), NO_CURVATURE);
    if (!inverse) return undefined;
    const step = stepBy(inverse, here);
    const length = steepest(step);
    const next = visit(slope, moved(here, step, Math.min(1, 1 / length)));
    if (!(next.value <= here.value + ROUNDING * Math.abs(here.value))) return undefined;
    here = next;
    if (length < LAST_STEP) {
      const peak = peakAt(slope, here, inverse);
      return peak && isKnown(slope, peak, customers) ? peak : undefined;
    }
  }
  return undefined;
}

/** A step more, which is too short for the value to change, and the curvature there. */
function peakAt(slope: Slope, here: Minimum, near: Float64Array[]): Peak | undefined {
  const peak = { ...here, at: moved(here, stepBy(near, here)) };
  const inverse = invertPositive(curvature(slope, peak, around), NO_CURVATURE);
  return inverse && { ...peak, inverse };
}

/**
 * Does the value rise around it, and on both sides together at least half as much as the curvature says? Asked along the
 * variable that is known least, the others following it. What may as well be e^40 times as large is not known at all.
 */
function isKnown(slope: Slope, peak: Peak, customers: number): boolean {
  const variances = peak.inverse.map((row, i) => row[i]!);
  const least = variances.indexOf(Math.max(...variances));
  const variance = variances[least]!;
  if (Math.sqrt(variance / customers) > FURTHEST) return false;
  const away = peak.inverse[least]!.map((part) => (part / variance) * NEAR);
  const rise = visit(slope, moved(peak, away)).value + visit(slope, moved(peak, away, -1)).value - 2 * peak.value;
  return rise > NEAR ** 2 / variance / 2;
}

/** To where a parabola with this gradient and this inverse of its curvature lies lowest. */
const stepBy = (inverse: Float64Array[], { gradient }: Minimum): Float64Array =>
  Float64Array.from(inverse, (row) => -dot(row, gradient));

const moved = ({ at }: Minimum, step: Float64Array, share = 1): Float64Array =>
  at.map((part, i) => part + share * step[i]!);

/** How a gradient changes along one of the variables; `gradientAt` gives it at a distance. */
type Change = (gradientAt: (distance: number) => Float64Array, here: Minimum) => Float64Array;

const ahead: Change = (gradientAt, { gradient }) => gradientAt(ROUGH).map((part, i) => (part - gradient[i]!) / ROUGH);

/** @source NIST Digital Library of Mathematical Functions, 3.4(i), the formula of five points */
const around: Change = (gradientAt) => {
  const [far, near, next, last] = [-2, -1, 1, 2].map((steps) => gradientAt(steps * FINE)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return next.map((part, i) => (8 * (part - near[i]!) - (last[i]! - far[i]!)) / (12 * FINE));
};

/** Second derivatives by differences of the gradient. */
function curvature(slope: Slope, here: Minimum, change: Change): Float64Array[] {
  const rows = Array.from(here.at, (_, place) => {
    const gradientAt = (distance: number): Float64Array => {
      const at = here.at.slice();
      at[place]! += distance;
      return visit(slope, at).gradient;
    };
    return change(gradientAt, here);
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
