import type { CsvEncoding } from "./CsvDialect";

const MARKS: readonly (readonly [encoding: CsvEncoding, ...bytes: number[]])[] = [
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
];
/** As much of a file as tells its encoding. */
const ENOUGH = 262_144;

/** The encoding of a text: its mark says it, or what its bytes can be. */
export function encodingOf(bytes: Uint8Array): CsvEncoding {
  const marked = MARKS.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte));
  return marked?.[0] ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
}

/** Of the two bytes of a Latin letter, digit or separator one is 0, and it is always the same one. */
function unmarkedUtf16(bytes: Uint8Array): CsvEncoding | undefined {
  const pairs = Math.min(bytes.length, ENOUGH) >> 1;
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (bytes[i] === 0) zeros[(i & 1) as 0 | 1]++;
  const [few, many] = [pairs * 0.05, pairs * 0.3];
  if (zeros[1] > many && zeros[0] <= few) return "utf-16le";
  return zeros[0] > many && zeros[1] <= few ? "utf-16be" : undefined;
}

/** Looked at from the first byte on that is not of ASCII: the accents may begin far down in the file. */
function isUtf8(bytes: Uint8Array): boolean {
  const from = bytes.findIndex((byte) => byte > 0x7f);
  if (from < 0) return true;
  const isEnd = from + ENOUGH >= bytes.length;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(from, from + ENOUGH), { stream: !isEnd });
    return true;
  } catch {
    return false;
  }
}
