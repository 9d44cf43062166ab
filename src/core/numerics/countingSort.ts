/**
 * Lines in the order of their keys; those of the same key stay in their order. It takes as long as there are lines and
 * keys, in whatever order they come.
 *
 * @param lines  the lines to sort
 * @param keys   of every line there is, from 0 to below `size`
 */
export function countingSort(lines: Int32Array, keys: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const places = new Int32Array(size + 1);
  for (let i = 0; i < lines.length; i++) places[keys[lines[i]!]! + 1]!++;
  for (let key = 0; key < size; key++) places[key + 1]! += places[key]!;
  const sorted = new Int32Array(lines.length);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    sorted[places[keys[line]!]!++] = line;
  }
  return sorted;
}

/** 0, 1, 2 … below `length`: lines as they stand. */
export function counting(length: number): Int32Array<ArrayBuffer> {
  const lines = new Int32Array(length);
  for (let i = 0; i < length; i++) lines[i] = i;
  return lines;
}
