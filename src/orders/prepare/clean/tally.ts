import type { WholeAmounts } from "../../../core/numerics/WholeAmounts";
import type { RowsAndAmount } from "../OrderReport";

/** How many lines fall into each of so many places, and what they come to, exactly; a line of place -1 into none. */
export function tally(
  amounts: WholeAmounts,
  lines: number,
  places: number,
  placeOf: (line: number) => number,
): RowsAndAmount[] {
  const [rows, sums] = [new Float64Array(places), amounts.sums(places)];
  for (let line = 0; line < lines; line++) {
    const place = placeOf(line);
    if (place < 0) continue;
    rows[place]!++;
    sums.add(place, amounts, line);
  }
  return Array.from(rows, (count, place) => ({ rows: count, amount: sums.value(place) }));
}
