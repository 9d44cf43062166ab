import { FileProblem } from "../FileProblem";
import { CsvDecoder } from "./CsvDecoder";
import type { CsvEncoding } from "./CsvDialect";
import { encodingOf } from "./encodingOf";

/** The beginning of a table of text. */
export interface CsvHead {
  encoding: CsvEncoding;
  /** Without the line for Excel; up to the end of a line, so that its last field is whole. */
  text: string;
  /** Does the file begin with a line for Excel, such as `sep=;`? */
  hasSeparatorLine: boolean;
  /** The separator that this line names. */
  named: string | undefined;
}

/** Bytes; what is further down is like what is here, but for the accents. */
export const HEAD = 262_144;
const SEPARATOR_LINE = /^sep=([^\r\n])(?:\r\n|\r|\n|$)/i;
const CONTROLS = /[\u0001-\u0008\u000e-\u0019\u001b-\u001f]/g;
/** A text may have some stray control; what has more of them is none. */
const MOST_CONTROLS = 0.02;

/** @throws {FileProblem} when the file is empty, or no text */
export function headOf(bytes: Uint8Array): CsvHead {
  const encoding = encodingOf(bytes);
  const head = textOf(bytes, encoding);
  const [line = "", named] = SEPARATOR_LINE.exec(head) ?? [];
  return { encoding, text: head.slice(line.length), hasSeparatorLine: line !== "", named };
}

function textOf(bytes: Uint8Array, encoding: CsvEncoding): string {
  const isWhole = bytes.length <= HEAD;
  const text = new CsvDecoder(encoding).decode(bytes.subarray(0, HEAD), isWhole);
  if (text.trim() === "" && isWhole) throw new FileProblem("blank");
  if ((text.match(CONTROLS)?.length ?? 0) > text.length * MOST_CONTROLS) throw new FileProblem("notText");
  const end = isWhole ? 0 : Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
  return end > 0 ? text.slice(0, end) : text;
}
