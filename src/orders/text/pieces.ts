import { Gunzip } from "fflate";
import { Checksum } from "../../spreadsheet/Checksum";
import type { CsvEncoding } from "../../spreadsheet/csv/CsvDialect";
import { FileProblem } from "../../spreadsheet/FileProblem";

/** The bytes of a file, one piece after another. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const PIECE = 2 ** 21;
/** What is packed may be a thousand times as long. */
const PACKED_PIECE = 2 ** 14;
/** At the end of a packed file: its checksum and its length. */
const TRAILER = 8;

/** @param read  told the length of each piece, once it is done with */
export async function* piecesOf(data: Blob, read: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < data.size; at += PIECE) {
    const piece = new Uint8Array(await data.slice(at, at + PIECE).arrayBuffer());
    yield piece;
    read(piece.length);
  }
}

/**
 * The content of a .gz file, which may be several one after another. It is fflate that unpacks, not the browser: some
 * versions have nothing for it, and others stop after the first of several.
 *
 * @throws {FileProblem} when it is damaged or cut off
 */
export async function* unpackedPieces(packed: Pieces): AsyncGenerator<Uint8Array> {
  const member = new Member();
  for await (const piece of packed)
    for (let at = 0; at < piece.length; at += PACKED_PIECE) yield* member.push(piece.subarray(at, at + PACKED_PIECE));
  yield* member.end();
}

/** What is being unpacked of a .gz file, and what is known of its end. */
class Member {
  private readonly gunzip: Gunzip;
  private pieces: Uint8Array[] = [];
  private checksum = new Checksum();
  private length = 0;
  private trailer = new Uint8Array(0);

  constructor() {
    this.gunzip = new Gunzip((piece) => {
      this.checksum.add(piece);
      this.length += piece.length;
      this.pieces.push(piece);
    });
    this.gunzip.onmember = () => {
      this.checksum = new Checksum();
      this.length = 0;
    };
  }

  push(packed: Uint8Array): Uint8Array[] {
    this.trailer = Uint8Array.of(...this.trailer, ...packed.subarray(-TRAILER)).slice(-TRAILER);
    return this.unpack(packed, false);
  }

  end(): Uint8Array[] {
    const last = this.unpack(new Uint8Array(0), true);
    const view = new DataView(this.trailer.buffer);
    const isSound =
      this.trailer.length === TRAILER &&
      view.getUint32(0, true) === this.checksum.value &&
      view.getUint32(4, true) === this.length % 2 ** 32;
    if (!isSound) throw new FileProblem("cutOff");
    return last;
  }

  private unpack(packed: Uint8Array, isLast: boolean): Uint8Array[] {
    this.pieces = [];
    try {
      this.gunzip.push(packed, isLast);
    } catch (error) {
      throw new FileProblem("cutOff", { cause: error });
    }
    return this.pieces;
  }
}

/** Texts of two bytes a sign in UTF-8; others as they are, without the mark at their beginning. */
export async function* utf8Pieces(pieces: Pieces, encoding: CsvEncoding): AsyncGenerator<Uint8Array> {
  const decoder = encoding.startsWith("utf-16") ? new TextDecoder(encoding) : undefined;
  const encoder = new TextEncoder();
  let isFirst = true;
  for await (const piece of pieces) {
    if (decoder) yield encoder.encode(decoder.decode(piece, { stream: true }));
    else yield isFirst && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? piece.subarray(3) : piece;
    isFirst = false;
  }
  if (decoder) yield encoder.encode(decoder.decode());
}
