/** Odd, and near the golden part of 2^32: neighbours in memory are strangers in the table. */
const SPREAD = 0x9e3779b1;
const SMALLEST = 64;

/** The numbers that occur, ascending, and of each place the index of its number; columns stand one after the other. */
export function distinct(...columns: readonly ArrayLike<number>[]): { values: Float64Array; places: Int32Array } {
  const places = new Int32Array(columns.reduce((sum, { length }) => sum + length, 0));
  const table = new NumberTable();
  // neighbours are often the same: a column of weights may hold nothing but ones
  let [place, last, index] = [0, NaN, 0];
  for (const column of columns)
    for (let i = 0; i < column.length; i++) {
      const value = column[i]!;
      if (value !== last) [last, index] = [value, table.indexOf(value)];
      places[place++] = index;
    }
  return sortedBy(table.values.slice(0, table.size), places);
}

function sortedBy(values: Float64Array, places: Int32Array): { values: Float64Array; places: Int32Array } {
  const sorted = values.slice().sort();
  const table = new NumberTable();
  for (const value of sorted) table.indexOf(value);
  const ranks = Int32Array.from(values, (value) => table.indexOf(value));
  for (let i = 0; i < places.length; i++) places[i] = ranks[places[i]!]!;
  return { values: sorted, places };
}

/** Numbers in the order in which they came first; a Map takes five times as long, for it makes an object of each. */
class NumberTable {
  size = 0;
  values = new Float64Array(SMALLEST);
  /** Indexes of values, moved up by one, where their bits say; 0 where there is none. */
  private slots = new Int32Array(2 * SMALLEST);
  private readonly number = new Float64Array(1);
  private readonly bits = new Int32Array(this.number.buffer);

  indexOf(value: number): number {
    const { slots, values } = this;
    for (let slot = this.slotOf(value); ; slot = (slot + 1) & (slots.length - 1)) {
      const index = slots[slot]! - 1;
      if (index < 0) return this.add(value, slot);
      if (values[index] === value) return index;
    }
  }

  private slotOf(value: number): number {
    // -0 and 0 are the same number
    this.number[0] = value + 0;
    const mixed = Math.imul(this.bits[0]! ^ Math.imul(this.bits[1]!, SPREAD), SPREAD);
    return (mixed ^ (mixed >>> 15)) & (this.slots.length - 1);
  }

  private add(value: number, slot: number): number {
    this.slots[slot] = this.size + 1;
    this.values[this.size] = value + 0;
    if (++this.size === this.values.length) this.grow();
    return this.size - 1;
  }

  private grow(): void {
    const { values, size } = this;
    this.values = new Float64Array(2 * size);
    this.slots = new Int32Array(4 * size);
    this.size = 0;
    for (const value of values) this.indexOf(value);
  }
}
