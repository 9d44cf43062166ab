import { decimalScale } from "./decimalScale";

/**
 * The sum of any number of figures, the same in every order of them.
 *
 * Decimals of at most 15 digits down to a common last place are summed as whole numbers of that place, so that figures
 * which meet to the cent leave 0; others by the sum of their doubles, rounded once.
 *
 * @source Shewchuk (1997), Adaptive precision floating-point arithmetic, for the second
 */
export function total(values: ArrayLike<number>): number {
  const scale = decimalScale(values);
  return scale === undefined
    ? exactSum(values)
    : exactSum(Float64Array.from(values, (value) => Math.round(value * scale))) / scale;
}

/** The sum of doubles, rounded once: partial sums that share no digit are kept beside each other. */
function exactSum(values: ArrayLike<number>): number {
  const parts: number[] = [];
  for (let i = 0; i < values.length; i++) {
    let rest = values[i]!;
    let kept = 0;
    for (let part of parts) {
      if (Math.abs(rest) < Math.abs(part)) [rest, part] = [part, rest];
      const sum = rest + part;
      const lost = part - (sum - rest);
      if (lost !== 0) parts[kept++] = lost;
      rest = sum;
    }
    parts.length = kept;
    parts.push(rest);
    if (!Number.isFinite(rest)) return plainSum(values);
  }
  return rounded(parts);
}

/** The parts are in order and do not overlap: the largest, corrected by the next, and by what is exactly half way. */
function rounded(parts: readonly number[]): number {
  let at = parts.length - 1;
  if (at < 0) return 0;
  let [sum, lost] = [parts[at]!, 0];
  while (at > 0 && lost === 0) {
    const [before, part] = [sum, parts[--at]!];
    sum = before + part;
    lost = part - (sum - before);
  }
  const next = parts[at - 1];
  if (lost !== 0 && next !== undefined && lost < 0 === next < 0) {
    const further = sum + lost * 2;
    if (further - sum === lost * 2) return further;
  }
  return sum;
}

/** Beyond the range of numbers nothing is exact. */
function plainSum(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}
