import { CsvDecoder } from "../../spreadsheet/csv/CsvDecoder";

const ASCII = 0x80;
/** More do not fit on the stack. */
const SHORT = 1_000;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of a field: of UTF-8, and where its bytes are none, of Windows-1252. */
export function fieldText(bytes: Uint8Array, start = 0, end = bytes.length): string {
  const field = bytes.subarray(start, end);
  if (field.length < SHORT && field.every((byte) => byte < ASCII)) return String.fromCharCode(...field);
  try {
    return utf8.decode(field);
  } catch {
    return new CsvDecoder("windows-1252").decode(field, true);
  }
}
