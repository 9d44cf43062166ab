/** The figures that so large parts of the draws do not exceed. */
export function quantiles(draws: Float64Array, ...parts: readonly number[]): number[] {
  const sorted = draws.slice().sort();
  return parts.map((part) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!);
}
