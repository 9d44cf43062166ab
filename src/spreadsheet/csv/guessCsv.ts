import { languages } from "../../vocabulary/languages";
import type { Locale } from "../../vocabulary/locale";
import type { CsvDialect } from "./CsvDialect";
import { dateEvidence, decimalEvidence, type CsvDoubt } from "./CsvEvidence";
import { FieldList, type Field } from "./FieldList";
import { FieldReader } from "./FieldReader";
import { guessSeparator } from "./guessSeparator";
import { headOf } from "./headOf";
import { needsQuotes } from "./needsQuotes";

export interface CsvGuess {
  dialect: CsvDialect;
  /** What is to be asked before the file is read: the dialect has what is usual in the language. */
  doubts: CsvDoubt[];
}

const LONGEST_FIGURE = 60;

/**
 * How a table is written, by the beginning of its file.
 *
 * @throws {FileProblem} when the file is empty, or no text
 */
export function guessCsv(bytes: Uint8Array, locale: Locale): CsvGuess {
  const { encoding, text, hasSeparatorLine, named } = headOf(bytes);
  const separator = named ?? guessSeparator(text) ?? languages[locale].list;
  const rows = FieldList.of(text, separator).rows;
  const { decimal, dates, doubts } = guessHabits(rows, separator, locale);
  const dialect: CsvDialect = {
    encoding,
    separator,
    hasSeparatorLine,
    decimal,
    dates,
    quoted: "values",
  };
  return { dialect: { ...dialect, quoted: guessQuoted(rows, dialect, locale) }, doubts };
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
