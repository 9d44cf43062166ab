/** Rows of a range as Excel hands them over. */
export interface Rows {
  rows: readonly (readonly unknown[])[];
  height: number;
}

/** From here on a range is a whole column, or one without its header: a sheet has 1,048,576 rows. */
const WHOLE_COLUMN = 1_000_000;

export const isWholeColumn = ({ height }: Rows): boolean => height >= WHOLE_COLUMN;

/**
 * A:A arrives with every row of the sheet. Rows below the last one used by any of the arguments are left out; some
 * hosts hand blanks over as 0, so there, and only there, a zero counts as blank.
 */
export function cutWholeColumns(sources: readonly Rows[]): void {
  const whole = sources.filter(isWholeColumn);
  if (!whole.length) return;
  const isUnused = (cell: unknown): boolean => cell === 0 || cell === "" || cell === null || cell === undefined;
  let used = Math.max(...whole.map(({ height }) => height));
  while (used > 1 && whole.every(({ rows }) => (rows[used - 1] ?? []).every(isUnused))) used--;
  for (const source of whole) source.height = Math.min(source.height, used);
}
