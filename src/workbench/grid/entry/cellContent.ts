import { CellValueType, type ICellData, isRealNum, numfmt } from "@univerjs/core";
import { formatAt, styleAt, type CellPlace } from "./cellPlace";
import { formatKind } from "./formatKind";
import type { Entry } from "./Entry";

/** What a text becomes in a cell. A number brings its format along where the cell has one of another kind. */
export function cellContent(text: string, entry: Entry | undefined, place: CellPlace): ICellData {
  if (!entry) return { v: text, t: isReadByUniver(text) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  // as the word: Univer takes the number 1 for a number
  if (typeof entry.value === "boolean") return { v: String(entry.value).toUpperCase() };
  if (typeof entry.value === "string") return { v: entry.value, t: CellValueType.STRING };
  const isNew = entry.format !== undefined && formatKind(formatAt(place)) !== formatKind(entry.format);
  return {
    v: entry.value,
    t: CellValueType.NUMBER,
    ...(isNew ? { s: { ...styleAt(place), n: { pattern: entry.format } } } : {}),
  };
}

/** A text that is a number in English or to JavaScript becomes one unless it is forced to stay. */
const isReadByUniver = (text: string): boolean =>
  isRealNum(text) || /^(true|false)$/i.test(text) || numfmt.parseValue(text) !== null;
