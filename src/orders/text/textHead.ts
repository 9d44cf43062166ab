import { HEAD } from "../../spreadsheet/csv/headOf";
import type { Pieces } from "./pieces";

const LINE_FEED = 10;
/** Bytes of UTF-8 that go on with a sign, and those that begin one of several. */
const [GOES_ON, BEGINS] = [0x80, 0xc0];

/** The first bytes of a text, and all its pieces, the first ones again. */
export async function textHead(pieces: Pieces): Promise<{ head: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const iterator = asynchronous(pieces);
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const piece of first) {
    head.set(piece, at);
    at += piece.length;
  }
  return { head: length < HEAD ? head : wholeSigns(head.subarray(0, HEAD)), all: again(first, iterator) };
}

/** Up to the end of a line, or of a sign where there is none. */
function wholeSigns(head: Uint8Array): Uint8Array {
  // two bytes a sign
  if (head.includes(0)) return head;
  const line = head.lastIndexOf(LINE_FEED) + 1;
  if (line > 0) return head.subarray(0, line);
  let end = head.length;
  while (end > 0 && head[end - 1]! >= GOES_ON && head[end - 1]! < BEGINS) end--;
  return head.subarray(0, end > 0 && head[end - 1]! >= BEGINS ? end - 1 : end);
}

async function* asynchronous(pieces: Pieces): AsyncGenerator<Uint8Array, void> {
  yield* pieces;
}

async function* again(first: Uint8Array[], rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let piece = first.shift(); piece; piece = first.shift()) yield piece;
  yield* rest;
}
