import { isDay, SECONDS_A_DAY, serialOf, type Day } from "../../../vocabulary/calendar";
import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";
import { monthNamed } from "../../../vocabulary/monthNamed";
import type { Entry } from "./Entry";

interface Read {
  readonly day: Day;
  readonly format: string;
}

/** Two digits of a year up to here are of this century, as in Excel. */
const LAST_OF_CENTURY = 29;

/** A day, a time, or both with a space between. */
export function readDay(text: string, locale: Locale, today: Date): Entry | undefined {
  const [, dayText, timeText] = /^(.*?)(?:(?:^| )(\d{1,2}(?::\d{2}.*| ?[AP]M)))?$/i.exec(text) ?? [];
  const clock = timeText === undefined ? undefined : readTime(timeText);
  if (timeText !== undefined && !clock) return undefined;
  if (!dayText) return clock;
  const read = readNumbers(dayText, locale, today) ?? readNamed(dayText, locale, today);
  if (!read || !isDay(read.day)) return undefined;
  const value = serialOf(read.day);
  return clock
    ? { value: value + clock.value, format: `${read.format} ${clock.format}` }
    : { value, format: read.format };
}

/** 10:30, 10:30:15, 10:30 PM, 10 PM: a part of a day. */
function readTime(text: string): { readonly value: number; readonly format: string } | undefined {
  const [, hours, minutes, seconds, half] = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?(?: ?([AP]M))?$/i.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const [hour, minute, second] = [Number(hours), Number(minutes ?? 0), Number(seconds ?? 0)];
  if (minute > 59 || second > 59 || hour > (half ? 12 : 24) || (half && hour === 0)) return undefined;
  const ofDay = half ? (hour % 12) + (/p/i.test(half) ? 12 : 0) : hour;
  const format = ["hh", ...(minutes === undefined ? [] : ["mm"]), ...(seconds === undefined ? [] : ["ss"])].join(":");
  return { value: (ofDay * 3600 + minute * 60 + second) / SECONDS_A_DAY, format: half ? `${format} AM/PM` : format };
}

/**
 * 1/4/2024, 1/4, 12/2024, 2024-04-01; a point stands between three numbers only, between two it is somebody's decimal
 * mark.
 */
function readNumbers(text: string, locale: Locale, today: Date): Read | undefined {
  const { dateOrder, editedDay } = languages[locale];
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return { day: numbersOf(iso) as unknown as Day, format: "yyyy-mm-dd" };
  const month = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (month) return { day: [Number(month[2]), Number(month[1]), 1], format: "mm/yyyy" };
  const full = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  const short = full ? null : /^(\d{1,2})([/-])(\d{1,2})$/.exec(text);
  const found = full ?? short;
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const [day, ofMonth] = dateOrder === "day first" ? [first, second] : [second, first];
  return { day: [full ? yearOf(found[4]!) : today.getFullYear(), ofMonth, day], format: full ? editedDay : "d mmm" };
}

/**
 * 3 janvier 2024, 1er avril, avril 2024, where months come first April 3, 2024; a month may be cut after three letters.
 */
function readNamed(text: string, locale: Locale, today: Date): Read | undefined {
  const { dateOrder, ordinal } = languages[locale];
  const name = /\p{L}{3,}\.?/u.exec(text.replace(new RegExp(`^1${ordinal || " "}\\b`, "i"), "1"));
  const month = name ? monthNamed(name[0], [locale]) : undefined;
  if (!name || !month) return undefined;
  const [before, after] = [name.input.slice(0, name.index), name.input.slice(name.index + name[0].length)].map((part) =>
    part.trim(),
  );
  const letters = month.whole ? "mmmm" : "mmm";
  const dayBefore = /^(\d{1,2})[ -]?$/.exec(before!)?.[1];
  const yearAfter = /^[ ,/-]*(\d{4}|\d{2})$/.exec(after!)?.[1];
  if (dayBefore !== undefined && after === "")
    return { day: [today.getFullYear(), month.number, Number(dayBefore)], format: `d ${letters}` };
  if (dayBefore !== undefined && yearAfter !== undefined)
    return { day: [yearOf(yearAfter), month.number, Number(dayBefore)], format: `d ${letters} yyyy` };
  if (before !== "") return undefined;
  const year = /^[ /-]*(\d{4})$/.exec(after!)?.[1];
  if (year !== undefined) return { day: [Number(year), month.number, 1], format: `${letters} yyyy` };
  const rest = dateOrder === "month first" ? /^(\d{1,2})(?:, ?(\d{4}))?$/.exec(after!) : null;
  if (!rest) return undefined;
  return {
    day: [rest[2] === undefined ? today.getFullYear() : Number(rest[2]), month.number, Number(rest[1])],
    format: rest[2] === undefined ? `${letters} d` : `${letters} d, yyyy`,
  };
}

const numbersOf = (match: RegExpExecArray): number[] => match.slice(1).map(Number);

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= LAST_OF_CENTURY ? 2000 + year : 1900 + year;
}
