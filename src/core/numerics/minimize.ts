/** A function and its gradient, which it writes into its second argument. */
export type Slope = (at: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  at: Float64Array;
  value: number;
  gradient: Float64Array;
}

/** The largest part of a gradient that counts as none. */
const FLAT = 1e-6;
const MOST_STEPS = 300;
/** No variable moves further in a step. */
const LONGEST_STEP = 2;
const MOST_HALVINGS = 40;
/** So many steps in turn that each bring less than this, relative to the value, are wandering on a plain. */
const MOST_IDLE = 5;
const LITTLE = 1e-10;
/** The part of what the slope promises that a step has to bring. */
const LEAST_GAIN = 1e-4;
/** What a value may rise by rounding, relative to it. */
const ROUNDING = 4e-15;

/**
 * Walks down from `start` until the ground is flat or no step leads further down: quasi-Newton steps, shortened until
 * they bring what they promise, and never to where the function is no number. Whether a minimum was found is for the
 * caller to judge.
 *
 * @source Nocedal & Wright (2006), Numerical Optimization, algorithm 6.1 (BFGS) with 3.1 (backtracking)
 */
export function minimize(slope: Slope, start: ArrayLike<number>): Minimum {
  const size = start.length;
  let here = visit(slope, Float64Array.from(start));
  let inverse = identity(size);
  let idle = 0;
  for (let step = 0; step < MOST_STEPS && idle < MOST_IDLE && steepest(here.gradient) > FLAT; step++) {
    const found = stepFrom(slope, here, inverse) ?? stepFrom(slope, here, (inverse = identity(size)));
    if (!found) break;
    learn(inverse, here, found, step === 0);
    idle = here.value - found.value > LITTLE * Math.abs(here.value) ? 0 : idle + 1;
    here = found;
  }
  return here;
}

/** What the function is at a place. */
export function visit(slope: Slope, at: Float64Array): Minimum {
  const gradient = new Float64Array(at.length);
  return { at, value: slope(at, gradient), gradient };
}

export const steepest = (vector: Float64Array): number =>
  vector.reduce((most, part) => Math.max(most, Math.abs(part)), 0);

const identity = (size: number): Float64Array[] =>
  Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)),
  );

export const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, part, i) => sum + part * b[i]!, 0);

/** Where the step that the inverse of the curvature suggests leads; undefined where that is not down. */
function stepFrom(slope: Slope, { at, value, gradient }: Minimum, inverse: Float64Array[]): Minimum | undefined {
  const direction = Float64Array.from(inverse, (row) => -dot(row, gradient));
  const descent = dot(direction, gradient);
  // what is promised would be lost in rounding
  if (!(-descent > ROUNDING * Math.abs(value))) return undefined;
  let length = Math.min(1, LONGEST_STEP / steepest(direction));
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const found = visit(slope, ahead(at, direction, length));
    if (
      Number.isFinite(found.value) &&
      found.value <= value + LEAST_GAIN * length * descent + ROUNDING * Math.abs(value)
    )
      return moved(found, at) ? found : undefined;
    length *= shorter(found.value - value, length * descent);
  }
  return undefined;
}

const ahead = (at: Float64Array, direction: Float64Array, length: number): Float64Array =>
  at.map((part, i) => part + length * direction[i]!);

const moved = ({ at }: Minimum, from: Float64Array): boolean => at.some((part, i) => part !== from[i]);

/** The part of a step at whose end a parabola through what is known lies lowest; a tenth at least, a half at most. */
function shorter(rise: number, promised: number): number {
  const lowest = -promised / (2 * (rise - promised));
  return Number.isFinite(lowest) ? Math.min(0.5, Math.max(0.1, lowest)) : 0.1;
}

/** Brings the inverse of the curvature up to date by what a step showed. */
function learn(inverse: Float64Array[], from: Minimum, to: Minimum, isFirst: boolean): void {
  const size = inverse.length;
  const step = to.at.map((part, i) => part - from.at[i]!);
  const change = to.gradient.map((part, i) => part - from.gradient[i]!);
  const curvature = dot(step, change);
  if (!(curvature > 1e-14 * dot(step, step))) return;
  if (isFirst) for (let i = 0; i < size; i++) inverse[i]![i] = curvature / dot(change, change);
  const turned = Float64Array.from(inverse, (row) => dot(row, change));
  const factor = 1 + dot(change, turned) / curvature;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++)
      inverse[i]![j]! += (factor * step[i]! * step[j]! - turned[i]! * step[j]! - step[i]! * turned[j]!) / curvature;
}
