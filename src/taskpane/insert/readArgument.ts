import { dateIn } from "../../core/dateIn";
import { numberIn } from "../../core/numberIn";
import { readingsBy, type NumberMarks } from "../../core/numberMarks";
import type { Wanted } from "../../excel/readRanges";
import { readAddress, splitSheet } from "../../formula/address";
import type { Area } from "../../formula/CellReading";
import { writtenDay } from "../../vocabulary/calendar";
import { sentences } from "../../vocabulary/errors";
import type { Text } from "../../vocabulary/locale";
import { plainText } from "../../vocabulary/plainText";
import { term, type TermId } from "../../vocabulary/terms";
import { insertTexts } from "../../vocabulary/ui/insertTexts";
import { chosenWords } from "./chosenWords";

/** What stands in a field: a text as typed, with the worksheet that was in sight, or cells taken from one. */
export type FieldEntry = { text: string; sheet: string | undefined } | { area: Area };

export type Argument =
  | { kind: "blank" }
  | { kind: "cells"; wanted: Wanted }
  | { kind: "number"; value: number; isPercent: boolean }
  | { kind: "word"; value: string }
  | { kind: "refused"; says: Text };

/** A name as Excel allows them: no cell could be called that. */
const NAME = /^[\p{L}_\\][\p{L}\d_.\\]*$/u;

/**
 * What an entry means as an argument, figures by the workbook's marks where they are known. Cells without a worksheet
 * are cells of the one in sight when they were typed.
 */
export function readArgument(id: TermId, entry: FieldEntry | undefined, marks?: NumberMarks): Argument {
  if (entry && "area" in entry) return { kind: "cells", wanted: entry.area };
  const sheet = entry?.sheet ?? "";
  // a formula's equals sign is typed by habit
  const text = entry?.text.trim().replace(/^=\s*/, "") ?? "";
  if (text === "") return { kind: "blank" };
  const area = readAddress(text);
  if (area) return { kind: "cells", wanted: { ...area, sheet: area.sheet ?? sheet } };
  return (
    readWord(id, text) ??
    readNumber(id, text, marks) ??
    readName(text, sheet) ?? { kind: "refused", says: insertTexts.entryUnreadable }
  );
}

/** A chosen word or a day, as a formula has it in every language. */
function readWord(id: TermId, text: string): Argument | undefined {
  const word = chosenWords(id)?.meant(text);
  if (word) return { kind: "word", value: word };
  const [day, other] = term(id).unit === "date" ? dateIn(text) : [];
  if (day === undefined) return undefined;
  if (other !== undefined) return { kind: "refused", says: sentences.ambiguousDay(id, text, [day, other]) };
  const written = writtenDay(day);
  return written === undefined ? undefined : { kind: "word", value: written };
}

function readNumber(id: TermId, text: string, marks: NumberMarks | undefined): Argument | undefined {
  const readings = numberIn(text);
  // nobody counts 1.234 customers, nor writes 34 as 34.000
  const fitting = term(id).unit === "count" ? readings.slice(0, 1) : readingsBy(marks, text, readings);
  const [value, other] = fitting;
  if (value === undefined) return undefined;
  if (other !== undefined) return { kind: "refused", says: sentences.ambiguous(id, text, [value, other]) };
  return { kind: "number", value, isPercent: plainText(text).includes("%") };
}

function readName(text: string, from: string): Argument | undefined {
  const { sheet = from, local } = splitSheet(text);
  return NAME.test(local) ? { kind: "cells", wanted: { name: local, sheet } } : undefined;
}
