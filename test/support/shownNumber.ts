import { format } from "numfmt";
import type { Locale } from "../../src/vocabulary/locale";

/** A number as a cell of this format shows it, by a library that knows Excel's formats and nothing of us. */
export const shownNumber = (value: number, numberFormat: string, locale: Locale): string =>
  format(numberFormat, value, { locale, throws: true });
