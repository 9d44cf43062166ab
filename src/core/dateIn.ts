import { isDay, serialOf, type Day } from "../vocabulary/calendar";
import { languages } from "../vocabulary/languages";
import { LOCALES } from "../vocabulary/locale";
import { monthNamed } from "../vocabulary/monthNamed";
import { plainText } from "../vocabulary/plainText";

/** No date is longer; matching a text of a whole cell, 32,767 characters, would take its time. */
const LONGEST = 60;
const TIME =
  /(?:T|,? )(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?: ?[AP]M)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const ORDINAL = ["st", "nd", "rd", "th", ...LOCALES.map((locale) => languages[locale].ordinal)]
  .filter((ordinal) => ordinal !== "")
  .join("|");
const DAY_BEFORE_MONTH = new RegExp(String.raw`^(\d{1,2})(?:${ORDINAL})?[ -](\p{L}{3,}\.?),?[ -](\d{4})$`, "iu");
const MONTH_BEFORE_DAY = new RegExp(String.raw`^(\p{L}{3,}\.?) (\d{1,2})(?:${ORDINAL})?,? (\d{4})$`, "iu");

/**
 * The days that a text may mean, by their numbers in Excel's calendar: none, one, or two when it is ambiguous, with the
 * day first and with the month first.
 *
 * Read are 2024-03-01 and what else begins with a year; 25/12/2024 with slashes, points or hyphens; the day with the
 * name of its month in any of the product's languages, whole or cut; each with a time behind it or without. The day is
 * the one that is written, whatever the zone of the time.
 * A year has four digits: 01/02/03 may be three days, and a number alone is no text of a day.
 */
export function dateIn(text: string): readonly number[] {
  if (text.length > LONGEST) return [];
  const written = plainText(text).normalize("NFC").replace(/\s+/g, " ").replace(TIME, "");
  const known = read.get(written);
  if (known) return known;
  const days = serialsIn(written);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(written, days);
  return days;
}

/** A column of a million orders has a few thousand days: what each text means is found once. */
const read = new Map<string, readonly number[]>();
const MOST_KEPT = 10_000;

function serialsIn(written: string): readonly number[] {
  const days = daysIn(written).filter(isDay).map(serialOf);
  // 03/03/2024 is one day in either order
  return days[0] === days[1] ? days.slice(0, 1) : days;
}

function daysIn(text: string): Day[] {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return [[Number(year), Number(month), Number(day)]];
  const [, first, , second, last] = YEAR_LAST.exec(text) ?? [];
  if (last !== undefined)
    return [
      [Number(last), Number(second), Number(first)],
      [Number(last), Number(first), Number(second)],
    ];
  const [, dayBefore, nameAfter, ofDayBefore] = DAY_BEFORE_MONTH.exec(text) ?? [];
  if (nameAfter !== undefined) return withName(Number(ofDayBefore), nameAfter, Number(dayBefore));
  const [, nameBefore, dayAfter, ofDayAfter] = MONTH_BEFORE_DAY.exec(text) ?? [];
  return nameBefore === undefined ? [] : withName(Number(ofDayAfter), nameBefore, Number(dayAfter));
}

function withName(year: number, name: string, day: number): Day[] {
  const month = monthNamed(name);
  return month ? [[year, month.number, day]] : [];
}
