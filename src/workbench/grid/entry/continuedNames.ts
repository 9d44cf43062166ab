import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";

/**
 * What follows names of months or days when they are filled on: janvier, février → mars, avril. Undefined where they
 * make no series.
 *
 * @param backwards  upwards or to the left; the answer is then in the order of the cells as well
 */
export function continuedNames(
  texts: readonly string[],
  count: number,
  backwards: boolean,
  locale: Locale,
): string[] | undefined {
  const list = nameList(texts[0], locale);
  if (!list) return undefined;
  const places = texts.map((text) => list.indexOf(text.toLocaleLowerCase()));
  const steps = places.slice(1).map((place, i) => (place - places[i]! + list.length) % list.length);
  const step = steps[0] ?? 1;
  if (places.includes(-1) || steps.some((one) => one !== step)) return undefined;
  const from = backwards ? places[0]! - step * (count + 1) : places.at(-1)!;
  const isCapital = /^\p{Lu}/u.test(texts[0]!);
  return Array.from({ length: count }, (_, i) => {
    const name = list[(((from + step * (i + 1)) % list.length) + list.length) % list.length]!;
    return isCapital ? name[0]!.toLocaleUpperCase() + name.slice(1) : name;
  });
}

/** The list in which a name stands, in small letters. */
export function nameList(text: string | undefined, locale: Locale): string[] | undefined {
  const { months, shortMonths, days, shortDays } = languages[locale];
  const lists = [months, shortMonths, days, shortDays].map((list) => list.map((name) => name.toLocaleLowerCase()));
  return text === undefined ? undefined : lists.find((list) => list.includes(text.toLocaleLowerCase()));
}
