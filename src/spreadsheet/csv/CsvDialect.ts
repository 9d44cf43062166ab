import type { Language } from "../../vocabulary/languages";

export type CsvEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
export type DecimalMark = Language["decimal"];
export type DateOrder = Language["dateOrder"];

/** How a table is written as text. */
export interface CsvDialect {
  /** Of files that are read; written ones are UTF-8. */
  encoding: CsvEncoding;
  /** One character. */
  separator: string;
  /** Does the file begin with a line for Excel, such as `sep=;`? It is no row. */
  hasSeparatorLine: boolean;
  decimal: DecimalMark;
  dates: DateOrder;
  /**
   * What a field in quotes is: read like any other, or a text whatever it looks like. Most programs put quotes around
   * figures without meaning anything by it; `writeCsv` means a text.
   */
  quoted: "values" | "texts";
}
