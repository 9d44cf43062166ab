import type { CsvDialect } from "../../spreadsheet/csv/CsvDialect";
import { guessCsv, type CsvGuess } from "../../spreadsheet/csv/guessCsv";
import { readCsv } from "../../spreadsheet/csv/readCsv";
import { fileKind } from "../../spreadsheet/fileKind";
import { readXlsx } from "../../spreadsheet/xlsx/readXlsx";
import type { Locale } from "../../vocabulary/locale";
import { recordOf, type FileRecord } from "./recordOf";

export interface FileToOpen {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly locale: Locale;
  /** How a table of text is written, once it was asked. */
  readonly dialect?: CsvDialect;
}

/** What came of a file: a workbook, or a question about how it is written. */
export type Opened = { readonly record: FileRecord } | { readonly question: CsvGuess };

/**
 * @param progress  told how much is read, from 0 to 1
 * @throws {FileProblem} with a sentence that says why the file is not opened
 */
export async function openFile(file: FileToOpen, progress: (fraction: number) => void): Promise<Opened> {
  const { name, bytes, locale } = file;
  if (fileKind(bytes) === "zip") {
    const { spreadsheet, losses } = await readXlsx(bytes);
    return { record: recordOf(spreadsheet, { name, losses }) };
  }
  const guess: CsvGuess = file.dialect ? { dialect: file.dialect, doubts: [] } : guessCsv(bytes, locale);
  if (guess.doubts.length > 0) return { question: guess };
  const sheet = baseOf(name);
  const { spreadsheet, losses } = readCsv(bytes, guess.dialect, { name: sheet, locale, onProgress: progress });
  return { record: recordOf(spreadsheet, { name, losses }) };
}

/** A file's name without its ending. */
export const baseOf = (name: string): string => name.replace(/\.(?:xls[a-z]?|csv|tsv|tab|txt)$/i, "");
