import type { WholeAmounts } from "../numerics/WholeAmounts";

/** So many are moved one by one; more of them would take the square of their number. */
const FEW = 48;

/** Sorts marks from one place to before another, their amounts with them. Most exports have them in order already. */
export function sortByMark(marks: Int32Array, amounts: WholeAmounts, from: number, to: number): void {
  let place = from + 1;
  while (place < to && marks[place]! >= marks[place - 1]!) place++;
  if (place >= to) return;
  if (to - from > FEW) return sortMany(marks, amounts, from, to);
  const { high, low } = amounts;
  for (; place < to; place++) {
    const [mark, highPart, lowPart] = [marks[place]!, high[place]!, low?.[place] ?? 0];
    let hole = place;
    for (; hole > from && marks[hole - 1]! > mark; hole--) {
      marks[hole] = marks[hole - 1]!;
      high[hole] = high[hole - 1]!;
      if (low) low[hole] = low[hole - 1]!;
    }
    marks[hole] = mark;
    high[hole] = highPart;
    if (low) low[hole] = lowPart;
  }
}

/** Numbers that carry their place with them are sorted by the engine. */
function sortMany(marks: Int32Array, amounts: WholeAmounts, from: number, to: number): void {
  const length = to - from;
  const keys = new Float64Array(length);
  const before = amounts.sums(length);
  for (let i = 0; i < length; i++) {
    keys[i] = marks[from + i]! * length + i;
    before.set(i, amounts, from + i);
  }
  keys.sort();
  for (let i = 0; i < length; i++) {
    marks[from + i] = Math.floor(keys[i]! / length);
    amounts.set(from + i, before, keys[i]! % length);
  }
}
