/** The engine sorts a block in one call, which nothing is heard of meanwhile: of this size it takes milliseconds. */
const BLOCK = 65_536;

/**
 * The values from the largest to the smallest, in an array of their own: blocks are sorted, then merged by twos until
 * one is left.
 *
 * @param values none is NaN, which is neither larger nor smaller than another
 * @param report is told what share of the work is done
 */
export function descending(
  values: Float64Array,
  report: (share: number) => void = () => {},
): Float64Array<ArrayBuffer> {
  const { length } = values;
  const rounds = 1 + Math.ceil(Math.log2(Math.max(1, length / BLOCK)));
  let done = 0;
  const count = (more: number): void => report((done += more) / (length * rounds));

  let sorted = values.slice();
  for (let start = 0; start < length; start += BLOCK)
    count(
      sorted
        .subarray(start, start + BLOCK)
        .sort()
        .reverse().length,
    );
  let merged = new Float64Array(length > BLOCK ? length : 0);
  for (let width = BLOCK; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const end = Math.min(start + 2 * width, length);
      merge(sorted, merged, start, Math.min(start + width, length), end);
      count(end - start);
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}

/** Merges what is sorted from start to middle with what is sorted from middle to end. */
function merge(from: Float64Array, to: Float64Array, start: number, middle: number, end: number): void {
  let left = start;
  let right = middle;
  for (let at = start; at < end; at++) {
    const takesLeft = right >= end || (left < middle && from[left]! >= from[right]!);
    to[at] = from[takesLeft ? left++ : right++]!;
  }
}
