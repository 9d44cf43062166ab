import { languages } from "./languages";
import { LOCALES, type Locale } from "./locale";
import { unaccented } from "./unaccented";

const bare = (word: string): string => unaccented(word).toLowerCase();
const months = LOCALES.flatMap((locale) =>
  languages[locale].months.map((name, i) => ({ locale, name: bare(name), number: i + 1 })),
);

/** The month of a word, with its accents or without, whole or cut; undefined where it is none, or may be two. */
export function monthNamed(
  word: string,
  of: readonly Locale[] = LOCALES,
): { readonly number: number; readonly whole: boolean } | undefined {
  const asked = bare(word.replace(/\.$/, ""));
  const fitting = months.filter(({ locale, name }) => of.includes(locale) && name.startsWith(asked));
  const whole = fitting.find(({ name }) => name === asked);
  if (whole) return { number: whole.number, whole: true };
  const [number, other] = new Set(fitting.map((month) => month.number));
  return number === undefined || other !== undefined ? undefined : { number, whole: false };
}
