import { languages } from "../../vocabulary/languages";
import type { Locale } from "../../vocabulary/locale";
import { FileProblem } from "../FileProblem";
import { CsvDecoder } from "./CsvDecoder";
import type { CsvDialect, CsvEncoding } from "./CsvDialect";
import { dateEvidence, decimalEvidence, type CsvDoubt } from "./CsvEvidence";
import { encodingOf } from "./encodingOf";
import { FieldList, type Field } from "./FieldList";
import { FieldReader } from "./FieldReader";
import { guessSeparator } from "./guessSeparator";
import { needsQuotes } from "./needsQuotes";

export interface CsvGuess {
  dialect: CsvDialect;
  /** What is to be asked before the file is read: the dialect has what is usual in the language. */
  doubts: CsvDoubt[];
}

/** Bytes; what is further down is like what is here, but for the accents. */
const HEAD = 262_144;
const LONGEST_FIGURE = 60;
const SEPARATOR_LINE = /^sep=([^\r\n])(?:\r\n|\r|\n|$)/i;
const CONTROLS = /[\u0001-\u0008\u000e-\u0019\u001b-\u001f]/g;
/** A text may have some stray control; what has more of them is none. */
const MOST_CONTROLS = 0.02;

/**
 * How a table is written, by the beginning of its file.
 *
 * @throws {FileProblem} when the file is empty, or no text
 */
export function guessCsv(bytes: Uint8Array, locale: Locale): CsvGuess {
  const encoding = encodingOf(bytes);
  const head = headOf(bytes, encoding);
  const [line, named] = SEPARATOR_LINE.exec(head) ?? [];
  const text = head.slice(line?.length ?? 0);
  const found = named ?? guessSeparator(text);
  const separator = found ?? languages[locale].list;
  const rows = FieldList.of(text, separator).rows;
  const { decimal, dates, doubts } = guessHabits(rows, separator, locale);
  const dialect: CsvDialect = {
    encoding,
    separator,
    hasSeparatorLine: line !== undefined,
    decimal,
    dates,
    quoted: "values",
  };
  return { dialect: { ...dialect, quoted: guessQuoted(rows, dialect, locale) }, doubts };
}

/** Up to the end of a line, so that its last field is whole. */
function headOf(bytes: Uint8Array, encoding: CsvEncoding): string {
  const isWhole = bytes.length <= HEAD;
  const text = new CsvDecoder(encoding).decode(bytes.subarray(0, HEAD), isWhole);
  if (text.trim() === "" && isWhole) throw new FileProblem("blank");
  if ((text.match(CONTROLS)?.length ?? 0) > text.length * MOST_CONTROLS) throw new FileProblem("notText");
  const end = isWhole ? 0 : Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
  return end > 0 ? text.slice(0, end) : text;
}

type Habits = Pick<CsvDialect, "decimal" | "dates"> & Pick<CsvGuess, "doubts">;

function guessHabits(rows: readonly Field[][], separator: string, locale: Locale): Habits {
  const [figures, days] = [decimalEvidence(), dateEvidence(locale)];
  for (const { text } of rows.flat()) if (mayTell(text) && !days.add(text)) figures.add(text);
  const { decimal, dateOrder } = languages[locale];
  const [figureDoubt, dayDoubt] = [figures.doubt(decimal), days.doubt(dateOrder)];
  // where the comma separates and nothing is open, what comes further down has no comma either
  const usual = separator === "," && !figureDoubt ? "." : decimal;
  return {
    decimal: figures.choice(usual),
    dates: days.choice(dateOrder),
    doubts: [
      ...(figureDoubt ? [{ kind: "decimal" as const, ...figureDoubt }] : []),
      ...(dayDoubt ? [{ kind: "dates" as const, ...dayDoubt }] : []),
    ],
  };
}

/** Most fields have no mark among their digits. */
const mayTell = (text: string): boolean => text.length <= LONGEST_FIGURE && /\d\D+\d|[.,]\d/.test(text);

/**
 * Whoever has figures with quotes and without them in one column means something by it. But if figures have quotes for
 * their commas, the program puts them around whatever needs them.
 */
function guessQuoted(rows: readonly Field[][], dialect: CsvDialect, locale: Locale): CsvDialect["quoted"] {
  const reader = new FieldReader(dialect, locale);
  const [bare, quoted] = [new Set<number>(), new Set<number>()];
  for (const row of rows)
    for (const [column, { text, isQuoted }] of row.entries()) {
      if (text === "" || typeof reader.cell(text, false)?.value === "string") continue;
      if (isQuoted && needsQuotes(text, dialect.separator)) return "values";
      (isQuoted ? quoted : bare).add(column);
    }
  return [...quoted].some((column) => bare.has(column)) ? "texts" : "values";
}
