const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const KEPT = 48n;

/**
 * Twelve hexadecimal digits that differ, in all likelihood, for texts that differ. It tells what was changed by
 * mistake, and keeps no secret, so it is worked out here and at once: the browser's own SHA-256 makes everybody wait,
 * and is missing where a page is not secure.
 *
 * @source Fowler, Noll, Vo: FNV-1a of 64 bits, folded as they advise (draft-eastlake-fnv)
 */
export function shortHash(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return BigInt.asUintN(Number(KEPT), (hash >> KEPT) ^ hash)
    .toString(16)
    .padStart(12, "0");
}
