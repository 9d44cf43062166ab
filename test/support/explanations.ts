import { explain } from "../../src/explain/explain";
import type { Explanation } from "../../src/explain/Explanation";
import type { FunctionEntry } from "../../src/explain/Scope";
import type { Wording } from "../../src/explain/Wording";
import { formatFigure } from "../../src/taskpane/parts/figures/formatFigure";
import type { Locale } from "../../src/vocabulary/locale";
import { readCatalogue } from "./catalogue";
import "./functions";
import { readingOf, type Around, type Cells } from "./reading";

export const entries = readCatalogue();
export const functions = entries as unknown as readonly FunctionEntry[];

export const wordingIn = (locale: Locale): Wording => ({
  locale,
  figure: (value, id) => formatFigure(value, id, { locale, currency: "EUR" }),
});

/** What the pane says of a cell of a small workbook, in euros. */
export const explained = (cells: Cells, at: string, around: Around = {}, locale: Locale = "en"): Explanation =>
  explain(readingOf(cells, at, around), functions, wordingIn(locale));

/** Every text of an explanation. */
export function textsOf(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsOf) : [];
}
