const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const FEW = 1 << 12;
/** Characters of ASCII are their bytes. */
const ASCII = 0x80;

/**
 * Numbers ids in the order in which they come, by their bytes: a hash table with open addressing, which keeps each id
 * once and makes no text of it.
 */
export class IdTable {
  size = 0;
  private slots = new Int32Array(FEW * 2).fill(-1);
  private hashes = new Int32Array(FEW);
  /** Where each id begins among the kept bytes, and where the last one ends. */
  private starts = new Int32Array(FEW + 1);
  private kept = new Uint8Array(FEW * 8);
  private scratch = new Uint8Array(64);

  /** The number of the id between two places. */
  of(bytes: Uint8Array, start: number, end: number): number {
    let hash = FNV_OFFSET;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, FNV_PRIME);
    hash ^= hash >>> 15;
    const { slots, hashes, starts, kept } = this;
    const mask = slots.length - 1;
    const length = end - start;
    let slot = hash & mask;
    for (let id = slots[slot]!; id >= 0; id = slots[(slot = (slot + 1) & mask)]!) {
      if (hashes[id] !== hash) continue;
      const from = starts[id]!;
      if (starts[id + 1]! - from !== length) continue;
      let i = 0;
      while (i < length && kept[from + i] === bytes[start + i]) i++;
      if (i === length) return id;
    }
    return this.add(bytes, start, end, hash, slot);
  }

  /** The number of an id that comes as a text. */
  ofText(text: string): number {
    if (text.length * 3 > this.scratch.length) this.scratch = new Uint8Array(text.length * 3);
    const { scratch } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= ASCII) return this.of(scratch, 0, new TextEncoder().encodeInto(text, scratch).written);
      scratch[i] = code;
    }
    return this.of(scratch, 0, text.length);
  }

  /** The bytes of an id. */
  bytes(id: number): Uint8Array {
    return this.kept.subarray(this.starts[id], this.starts[id + 1]);
  }

  private add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const id = this.size++;
    if (this.size > this.hashes.length) {
      this.hashes = longer(this.hashes, this.size * 2);
      this.starts = longer(this.starts, this.size * 2 + 1);
    }
    const from = this.starts[id]!;
    const to = from + end - start;
    if (to > this.kept.length) this.kept = longer(this.kept, to * 2);
    this.kept.set(bytes.subarray(start, end), from);
    this.hashes[id] = hash;
    this.starts[id + 1] = to;
    this.slots[slot] = id;
    if (this.size * 2 > this.slots.length) this.spread();
    return id;
  }

  /** Twice the slots, so that most ids stand in their own. */
  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      let slot = this.hashes[id]! & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.slots = slots;
  }
}

function longer<T extends Int32Array | Uint8Array>(array: T, length: number): T {
  const copy = new (array.constructor as new (length: number) => T)(length);
  copy.set(array);
  return copy;
}
