import { FileProblem } from "./FileProblem";

/** What a file is by its first bytes, whatever it is called. */
export type FileKind = "zip" | "text";

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** How OLE containers name what they hold: in UTF-16. */
const ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
const HEAD = 4_096;

/** @throws {FileProblem} for what is certainly no workbook, nor a table of text */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileProblem("blank");
  if (begins(bytes, ZIP)) return "zip";
  if (begins(bytes, OLE)) throw new FileProblem(latin(bytes).includes(ENCRYPTED) ? "password" : "oldExcel");
  const head = latin(bytes.subarray(0, HEAD)).trimStart().toLowerCase();
  if (/^(?:ï»¿)?\s*<(?:!doctype html|html|head|body|table|meta)\b/.test(head)) throw new FileProblem("webPage");
  if (/^(?:%pdf-|\x89png|gif8|\xff\xd8\xff|rar!|7z¼¯|\x1f\x8b)/.test(head)) throw new FileProblem("unknown");
  return "text";
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const latin = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);
