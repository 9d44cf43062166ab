import { NumberedIds } from "./NumberedIds";
import { fieldText } from "./text/fieldText";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const FEW = 1 << 12;
/** Characters of ASCII are their bytes. */
const ASCII = 0x80;
/** No engine makes a text much longer. */
const LONGEST_TEXT = 2 ** 28;
/** So many ids are looked up together. */
export const BATCH = 1 << 12;

/**
 * Numbers ids in the order in which they come, by their bytes: a hash table with open addressing, which keeps each id
 * once and makes no text of it.
 *
 * With a million ids nearly every look into the table waits for memory, several times. Ids that are running numbers are
 * found by one look each, and those of many lines wait together: that takes a quarter of the time.
 */
export class IdTable {
  size = 0;
  /** Of each slot, the hash of its id, and the id; -1 where there is none. */
  private slots = new Int32Array(FEW * 4).fill(-1);
  private mask = FEW * 2 - 1;
  /** Where each id begins among the kept bytes, and where the last one ends. */
  private starts = new Int32Array(FEW + 1);
  private kept = new Uint8Array(FEW * 8);
  private scratch = new Uint8Array(64);
  private readonly numbered = new NumberedIds();
  private readonly keys = new Int32Array(BATCH);
  private readonly found = new Int32Array(BATCH);

  /**
   * The numbers of ids that stand between places of some bytes, at most BATCH of them.
   *
   * @param numbers  is filled; where an id ends before it begins, there is none, and -1
   */
  ofMany(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, count: number, numbers: Int32Array): void {
    const { keys, found, numbered } = this;
    for (let i = 0; i < count; i++) keys[i] = numbered.keyOf(bytes, starts[i]!, ends[i]!);
    for (let i = 0; i < count; i++) found[i] = numbered.find(keys[i]!);
    for (let i = 0; i < count; i++) {
      const start = starts[i]!;
      const end = ends[i]!;
      if (found[i]! >= 0 || end < start) numbers[i] = found[i]!;
      else {
        const id = (numbers[i] = this.find(bytes, start, end, hashOf(bytes, start, end)));
        if (keys[i]! >= 0) numbered.remember(keys[i]!, id);
      }
    }
  }

  /** The number of an id that comes as a text. */
  ofText(text: string): number {
    if (text.length * 3 > this.scratch.length) this.scratch = new Uint8Array(text.length * 3);
    const { scratch } = this;
    const { length } = text;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code >= ASCII) return this.of(scratch, new TextEncoder().encodeInto(text, scratch).written);
      scratch[i] = code;
    }
    return this.of(scratch, length);
  }

  /** All ids in their order. */
  texts(): string[] {
    const { size, starts, kept } = this;
    const bytes = kept.subarray(0, starts[size]);
    const isPlain = bytes.length < LONGEST_TEXT && bytes.every((byte) => byte < ASCII);
    if (!isPlain) return Array.from({ length: size }, (_, id) => fieldText(kept, starts[id], starts[id + 1]));
    const text = new TextDecoder().decode(bytes);
    return Array.from({ length: size }, (_, id) => text.slice(starts[id], starts[id + 1]));
  }

  private of(bytes: Uint8Array, end: number): number {
    return this.find(bytes, 0, end, hashOf(bytes, 0, end));
  }

  private find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const { slots, mask } = this;
    let slot = hash & mask;
    for (let id = slots[slot * 2 + 1]!; id >= 0; id = slots[slot * 2 + 1]!) {
      if (slots[slot * 2] === hash && this.is(id, bytes, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    return this.add(bytes, start, end, hash, slot);
  }

  private is(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const { kept, starts } = this;
    const from = starts[id]!;
    const length = end - start;
    if (starts[id + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (kept[from + i] !== bytes[start + i]) return false;
    return true;
  }

  private add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const id = this.size++;
    if (this.size >= this.starts.length) this.starts = longer(this.starts, this.size * 2);
    const from = this.starts[id]!;
    const to = from + end - start;
    if (to > this.kept.length) this.kept = longer(this.kept, to * 2);
    for (let i = start; i < end; i++) this.kept[from + i - start] = bytes[i]!;
    this.starts[id + 1] = to;
    this.slots[slot * 2] = hash;
    this.slots[slot * 2 + 1] = id;
    if (this.size * 2 > this.mask) this.spread();
    return id;
  }

  /** Twice the slots, so that most ids stand in their own. */
  private spread(): void {
    const from = this.slots;
    const slots = new Int32Array(from.length * 2).fill(-1);
    const mask = (this.mask = this.mask * 2 + 1);
    for (let i = 0; i < from.length; i += 2) {
      if (from[i + 1]! < 0) continue;
      let slot = from[i]! & mask;
      while (slots[slot * 2 + 1]! >= 0) slot = (slot + 1) & mask;
      slots[slot * 2] = from[i]!;
      slots[slot * 2 + 1] = from[i + 1]!;
    }
    this.slots = slots;
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, FNV_PRIME);
  return hash ^ (hash >>> 15);
}

function longer<T extends Int32Array | Uint8Array>(array: T, length: number): T {
  const copy = new (array.constructor as new (length: number) => T)(length);
  copy.set(array);
  return copy;
}
