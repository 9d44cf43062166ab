/** Lines that repeat another one in all columns, and the first of their kind. */
export interface Duplicates {
  lines: number[];
  firsts: number[];
}

const PRIME = 0x01000193;

/**
 * Exact duplicates among lines: those that come later. A table of places with open addressing, for ten million lines
 * would be as many keys of texts.
 *
 * @param lines    those that are compared, in rising order
 * @param columns  of all lines
 */
export function duplicateLines(lines: Int32Array, columns: readonly (Int32Array | Float64Array)[]): Duplicates {
  const halves = columns.flatMap(inHalves);
  let size = 16;
  while (size < lines.length * 2) size *= 2;
  const [mask, table] = [size - 1, new Int32Array(size).fill(-1)];
  const found: Duplicates = { lines: [], firsts: [] };
  for (const line of lines) {
    let slot = hashOf(line, halves) & mask;
    while (table[slot]! >= 0 && !isSame(table[slot]!, line, halves)) slot = (slot + 1) & mask;
    if (table[slot]! < 0) table[slot] = line;
    else {
      found.lines.push(line);
      found.firsts.push(table[slot]!);
    }
  }
  return found;
}

/** Whole numbers, of which a line has one or, for a figure, two. */
interface Half {
  numbers: Int32Array;
  step: number;
  at: number;
}

function inHalves(column: Int32Array | Float64Array): Half[] {
  if (column instanceof Int32Array) return [{ numbers: column, step: 1, at: 0 }];
  const numbers = new Int32Array(column.buffer, column.byteOffset, column.length * 2);
  return [
    { numbers, step: 2, at: 0 },
    { numbers, step: 2, at: 1 },
  ];
}

function hashOf(line: number, halves: readonly Half[]): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < halves.length; i++) {
    const { numbers, step, at } = halves[i]!;
    hash = Math.imul(hash ^ numbers[line * step + at]!, PRIME);
    hash ^= hash >>> 15;
  }
  return hash;
}

function isSame(line: number, other: number, halves: readonly Half[]): boolean {
  for (let i = 0; i < halves.length; i++) {
    const { numbers, step, at } = halves[i]!;
    if (numbers[line * step + at] !== numbers[other * step + at]) return false;
  }
  return true;
}
