import { Inflate } from "fflate";
import { Checksum } from "../Checksum";
import { FileProblem } from "../FileProblem";

/** A file in an archive, as the archive's list at its end has it. */
export interface ZipEntry {
  name: string;
  /** Bytes in the archive, and unpacked, as far as the archive tells. */
  packed: number;
  size: number;
  checksum: number;
  method: number;
  /** Where its own header stands. */
  offset: number;
}

const STORED = 0;
const DEFLATED = 8;
const SIGNATURES = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const LENGTHS = { entry: 46, local: 30, end: 22, end64: 56, locator64: 20 };
const LONGEST_COMMENT = 0xffff;
/** In the place of a number that stands elsewhere, as it takes eight bytes. */
const ELSEWHERE = { short: 0xffff, long: 0xffffffff };
const ENCRYPTED = 1;
/** No more than this shrinks to a byte. */
const MOST_SHRUNK = 1_032;
/** A bomb is noticed before a piece of it is large. */
const PIECE = 16_384;

/** @throws {FileProblem} when the archive is cut off, or damaged otherwise */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return listed(bytes, view);
  } catch (error) {
    // numbers that lead out of the file
    throw error instanceof FileProblem ? error : new FileProblem("damaged", { cause: error });
  }
}

function listed(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const { count, start } = listAt(view);
  for (let i = 0, at = start; i < count; i++) {
    if (view.getUint32(at, true) !== SIGNATURES.entry) throw new FileProblem("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameStart = at + LENGTHS.entry;
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new FileProblem("password");
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      ...wide(view, at, nameStart + nameLength, extraLength),
    });
    at = nameStart + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** How many there are, and where the first stands. */
function listAt(view: DataView): { count: number; start: number } {
  const last = view.byteLength - LENGTHS.end;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== SIGNATURES.end) continue;
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    const locator = at - LENGTHS.locator64;
    const isWide = count === ELSEWHERE.short || start === ELSEWHERE.long;
    if (!isWide || locator < 0 || view.getUint32(locator, true) !== SIGNATURES.locator64) return { count, start };
    const end64 = long(view, locator + 8);
    if (view.getUint32(end64, true) !== SIGNATURES.end64) throw new FileProblem("damaged");
    return { count: long(view, end64 + 32), start: long(view, end64 + 48) };
  }
  throw new FileProblem("damaged");
}

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** Sizes and place, of eight bytes each where four are not enough. */
function wide(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): Pick<ZipEntry, "packed" | "size" | "offset"> {
  const short = { size: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true) };
  const found = { ...short, offset: view.getUint32(at + 42, true) };
  if (!Object.values(found).includes(ELSEWHERE.long)) return found;
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const name of ["size", "packed", "offset"] as const) {
      if (found[name] !== ELSEWHERE.long) continue;
      found[name] = long(view, next);
      next += 8;
    }
    return found;
  }
  return found;
}

/** @throws {FileProblem} when the content is not what the archive says of it, or larger than what is left of the memory */
export function unpacked(bytes: Uint8Array, entry: ZipEntry, left: number): Uint8Array {
  const { offset, packed, size, method, checksum } = entry;
  if (offset + LENGTHS.local > bytes.length) throw new FileProblem("damaged");
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, LENGTHS.local);
  const start = offset + LENGTHS.local + view.getUint16(26, true) + view.getUint16(28, true);
  const isThere = view.getUint32(0, true) === SIGNATURES.local && start + packed <= bytes.length;
  if (!isThere || size > packed * MOST_SHRUNK) throw new FileProblem("damaged");
  if (size > left) throw new FileProblem("tooLarge");
  const content = bytes.subarray(start, start + packed);
  const found = method === STORED ? content : method === DEFLATED ? inflated(content, size) : undefined;
  if (found?.length !== size || new Checksum().add(found).value !== checksum) throw new FileProblem("damaged");
  return found;
}

/** Piece by piece, so that what is larger than it says does not get to be. */
function inflated(content: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size) throw new FileProblem("damaged");
    whole.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < content.length; at += PIECE)
      inflate.push(content.subarray(at, at + PIECE), at + PIECE >= content.length);
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem("damaged", { cause: error });
  }
  return whole.subarray(0, length);
}
