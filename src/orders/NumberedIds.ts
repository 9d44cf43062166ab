const ZERO = 48;
/** Numbers of more digits are hardly running ones, and a list of them would be long. */
const MOST_DIGITS = 8;
/** A number and the count of its digits in one. */
const DIGITS_BITS = 4;
const DIGITS_MASK = (1 << DIGITS_BITS) - 1;
/** A list may be so long anyway, and otherwise so many times as long as there are ids. */
const [FEW, SPARSE] = [1 << 16, 8];
const UNKNOWN = -1;

/**
 * Remembers ids that are running numbers, as most are, with the same letters before them or none: 17850, C00012345.
 * Letters, count of digits and number say all of such an id, so it is found in a list without being compared with any.
 */
export class NumberedIds {
  /** Those of the first id, by which the others are measured. */
  private letters: Uint8Array | undefined;
  /** By the count of digits, then by number. */
  private readonly known = Array.from({ length: MOST_DIGITS + 1 }, () => new Int32Array(0));

  /** What `find` takes for an id; -1 for one of another kind. */
  keyOf(bytes: Uint8Array, start: number, end: number): number {
    if (end <= start) return UNKNOWN;
    const letters = (this.letters ??= lettersOf(bytes, start, end));
    const from = start + letters.length;
    const digits = end - from;
    if (digits < 1 || digits > MOST_DIGITS) return UNKNOWN;
    for (let i = 0; i < letters.length; i++) if (bytes[start + i] !== letters[i]) return UNKNOWN;
    let number = 0;
    for (let at = from; at < end; at++) {
      const digit = bytes[at]! - ZERO;
      if (digit < 0 || digit > 9) return UNKNOWN;
      number = number * 10 + digit;
    }
    return (number << DIGITS_BITS) | digits;
  }

  /** What the id of a key is known as; -1 where it is not. */
  find(key: number): number {
    if (key < 0) return UNKNOWN;
    const known = this.known[key & DIGITS_MASK]!;
    const number = key >> DIGITS_BITS;
    return number < known.length ? known[number]! : UNKNOWN;
  }

  remember(key: number, id: number): void {
    const [digits, number] = [key & DIGITS_MASK, key >> DIGITS_BITS];
    const known = this.known[digits]!;
    if (number < known.length) known[number] = id;
    else if (number < Math.max(FEW, id * SPARSE)) {
      const longer = new Int32Array(number * 2 + 1).fill(UNKNOWN);
      longer.set(known);
      longer[number] = id;
      this.known[digits] = longer;
    }
  }
}

function lettersOf(bytes: Uint8Array, start: number, end: number): Uint8Array {
  let from = end;
  while (from > start && end - from < MOST_DIGITS && isDigit(bytes[from - 1]!)) from--;
  return bytes.slice(start, from);
}

const isDigit = (byte: number): boolean => byte >= ZERO && byte < ZERO + 10;
