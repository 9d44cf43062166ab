const OFFSET = { high: 0xcbf29ce4, low: 0x84222325 };
/** The prime is 2 ** 40 and this. */
const PRIME_REST = 0x1b3;
const WORD = 2 ** 32;

/**
 * Twelve hexadecimal digits that differ, in all likelihood, for texts that differ. It tells what was changed by
 * mistake, and keeps no secret, so it is worked out here and at once: the browser's own SHA-256 makes everybody wait,
 * and is missing where a page is not secure.
 *
 * @source Fowler, Noll, Vo: FNV-1a of 64 bits, folded as they advise (draft-eastlake-fnv)
 */
export function shortHash(text: string): string {
  let { high, low } = OFFSET;
  // two halves of 32 bits: whole numbers of 64 take ten times as long
  for (const byte of new TextEncoder().encode(text)) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * PRIME_REST;
    low = product >>> 0;
    high = (high * PRIME_REST + Math.floor(product / WORD) + (mixed << 8)) >>> 0;
  }
  return digits(high & 0xffff, 4) + digits((low ^ (high >>> 16)) >>> 0, 8);
}

const digits = (word: number, count: number): string => word.toString(16).padStart(count, "0");
