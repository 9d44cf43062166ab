import { languages } from "../../vocabulary/languages";
import type { Locale } from "../../vocabulary/locale";
import type { CsvDialect } from "./CsvDialect";

/** How Excel in this language writes a table as text, so that it opens it without asking. */
export function usualDialect(locale: Locale): CsvDialect {
  const { list, decimal, dateOrder } = languages[locale];
  return {
    encoding: "utf-8",
    separator: list,
    hasSeparatorLine: false,
    decimal,
    dates: dateOrder,
    quoted: "texts",
  };
}
