const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

/** CRC-32 of bytes that come in pieces, as archives have it. */
export class Checksum {
  private remainder = 0xffffffff;

  get value(): number {
    return ~this.remainder >>> 0;
  }

  add(bytes: Uint8Array): this {
    let { remainder } = this;
    for (let i = 0; i < bytes.length; i++) remainder = REMAINDERS[(remainder ^ bytes[i]!) & 0xff]! ^ (remainder >>> 8);
    this.remainder = remainder;
    return this;
  }
}
