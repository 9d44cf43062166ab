/** Odd numbers whose products spread the bits of a word over all of it: those of MurmurHash3. */
const [FIRST, SECOND] = [0xcc9e2d51, 0x1b873593] as const;

/**
 * A text that is the same for the same job with the same parameters and, in all likelihood, for nothing else: figures
 * are told apart by 64 bits of a hash of their bits.
 */
export const keyOf = (job: string, parameters: unknown): string =>
  `${job} ${JSON.stringify(parameters, (_, value: unknown) => (ArrayBuffer.isView(value) ? hashed(value) : value))}`;

function hashed({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  // figures of 4 and of 8 bytes are whole words
  const words = new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
  let [one, other] = [byteLength, 1];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    one = Math.imul(one ^ word, FIRST);
    one ^= one >>> 15;
    other = Math.imul((other << 13) | (other >>> 19), SECOND) + word;
    other ^= Math.imul(one, FIRST) >>> 7;
  }
  return `${one >>> 0}.${other >>> 0}.${words.length}`;
}
