import type { CsvDialect } from "../../spreadsheet/csv/CsvDialect";
import type { CsvGuess } from "../../spreadsheet/csv/guessCsv";
import type { Locale, Text } from "../../vocabulary/locale";
import type { BookCore } from "../kept/OpenBook";

/** What the page asks of the worker that reads and writes files. */
export type FileRequest =
  | {
      readonly kind: "open";
      readonly file: Blob;
      readonly name: string;
      readonly locale: Locale;
      readonly dialect?: CsvDialect;
      /** Under which the workbook is kept. */
      readonly id: string;
    }
  /** A block of the workbook that is to be saved; the last request is for the file itself. */
  | { readonly kind: "block"; readonly key: string; readonly text: string }
  | { readonly kind: "save"; readonly core: BookCore };

export type FileAnswer =
  | { readonly kind: "progress"; readonly fraction: number }
  /** The workbook is kept. */
  | { readonly kind: "opened" }
  | { readonly kind: "question"; readonly guess: CsvGuess }
  | { readonly kind: "saved"; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Why not, in a sentence; without one nobody foresaw it. */
  | { readonly kind: "refused"; readonly text?: Text; readonly reason: string };
