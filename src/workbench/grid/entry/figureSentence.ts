import { languages } from "../../../vocabulary/languages";
import { LOCALES, type Locale, type Text } from "../../../vocabulary/locale";
import { editedText } from "./editedText";
import { formatKind } from "./formatKind";
import { readEntry } from "./readEntry";

/**
 * Of a text that is no figure in this language but one in another: what it is, and how it would be written; undefined
 * of any other text.
 */
export function figureSentence(text: string, locale: Locale): string | undefined {
  if (readEntry(text, locale)) return undefined;
  const readings = LOCALES.flatMap((other) => {
    const entry = other === locale ? undefined : readEntry(text, other);
    return typeof entry?.value === "number" ? [{ value: entry.value, format: entry.format }] : [];
  });
  const [first] = readings;
  if (!first) return undefined;
  const isDay = /date/.test(formatKind(first.format));
  // a group of three behind a mark that may be decimal: nobody can tell
  const thousands = /^\D*\d{1,3}[.,]\d{3}\D*$/.test(text) && !isDay ? [{ ...first, value: first.value * 1000 }] : [];
  const {
    quotes: [open, close],
    percent,
  } = languages[locale];
  const written = [...thousands, first]
    .map(({ value, format }) => editedText(value, format, locale).replace("%", percent))
    .join(OR[locale]);
  return SENTENCE[isDay ? "day" : "figure"](`${open}${text.trim()}${close}`, written)[locale];
}

const OR: Text = { en: " or ", fr: " ou " };

const SENTENCE: Readonly<Record<"figure" | "day", (text: string, written: string) => Text>> = {
  figure: (text, written) => ({
    en: `${text} is a text. For a number, write ${written}.`,
    fr: `${text} est un texte. Pour un nombre, écrivez ${written}.`,
  }),
  day: (text, written) => ({
    en: `${text} is a text. For a date, write ${written}.`,
    fr: `${text} est un texte. Pour une date, écrivez ${written}.`,
  }),
};
