/**
 * How far the shares of two groups are apart, in standard errors of what chance would leave between them if both were one
 * group; above 0 where the first is larger. NaN where nothing is to be compared: a group of nobody, or a mark that all
 * have or nobody has.
 *
 * @formula (a / n - b / m) / SQRT(p * (1 - p) * (1 / n + 1 / m)); p = (a + b) / (n + m)
 * @param first   of how many (n) how many have it (a)
 * @param second  of how many (m) how many have it (b)
 * @source Pearson (1900): its square is the χ² of the table of four cells
 */
export function sharesApart(
  [a, n]: readonly [have: number, of: number],
  [b, m]: readonly [have: number, of: number],
): number {
  const p = (a + b) / (n + m);
  const apart = (a / n - b / m) / Math.sqrt(p * (1 - p) * (1 / n + 1 / m));
  return Number.isFinite(apart) ? apart : NaN;
}
