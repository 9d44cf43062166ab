import { FileProblem } from "./FileProblem";

/** What a file is by its first bytes, whatever it is called. */
export type FileKind = "zip" | "text";

const HEAD = 4_096;
const ZIP = "PK";
const CONTAINER = "\u00D0\u00CF\u0011\u00E0";
/** How containers name what they hold: in UTF-16. */
const ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
/** The first record of Excel 2 to 5, before there were containers. */
const FIRST_RECORD = /^\t[\0\u0002\u0004\u0008][\u0004-\u0010]\0/;
/** Documents, pictures, archives, programs. */
const OTHERS =
  /^(?:%PDF-|\u0089PNG|GIF8|\u00FF\u00D8\u00FF|Rar!|7z\u00BC\u00AF|\u001F\u008B|\u007FELF|MZ\u0090|SQLite format)/;
/** What may stand before the first element of a page. */
const PROLOG = /^(?:\s|\uFEFF|<\?.*?\?>|<!--.*?-->)*/s;

/** @throws {FileProblem} for what is certainly no workbook, nor a table of text */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new FileProblem("blank");
  const head = bytes.subarray(0, HEAD);
  const signs = byteSigns(head);
  if (signs.startsWith(ZIP)) return "zip";
  if (signs.startsWith(CONTAINER)) throw new FileProblem(holds(bytes, ENCRYPTED) ? "password" : "oldExcel");
  if (FIRST_RECORD.test(signs)) throw new FileProblem("oldExcel");
  if (OTHERS.test(signs)) throw new FileProblem("unknown");
  const text = new TextDecoder(encodingOf(head)).decode(head);
  if (/progid\s*=\s*["']Excel\.Sheet/.test(text)) throw new FileProblem("oldExcel");
  const page = text.replace(PROLOG, "");
  if (/^<Workbook[\s>]/.test(page)) throw new FileProblem("oldExcel");
  if (/^(?:<!doctype html|<(?:html|head|body|table|meta)\b|mime-version:)/i.test(page))
    throw new FileProblem("webPage");
  return "text";
}

/** A sign for each byte. */
const byteSigns = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

function holds(bytes: Uint8Array, text: string): boolean {
  for (let at = 0; at < bytes.length; at += HEAD)
    if (byteSigns(bytes.subarray(at, at + HEAD + text.length)).includes(text)) return true;
  return false;
}

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
