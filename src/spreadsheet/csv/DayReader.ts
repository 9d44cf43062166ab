import { dateIn } from "../../core/dateIn";
import { isDay, SECONDS_A_DAY, serialOf, type Day } from "../../vocabulary/calendar";
import { languages } from "../../vocabulary/languages";
import type { Locale } from "../../vocabulary/locale";
import type { DateOrder } from "./CsvDialect";
import type { Figure } from "./figureIn";

const LONGEST = 60;
const FIGURES = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
/** What `dateIn` may know by the name of its month. */
const NAMED = /^(?:\d{1,2}\p{L}{0,2}[ -]\p{L}{3}|\p{L}{3,}\.? \d{1,2}\p{L}{0,2},? \d{4}$)/u;
const TIME =
  /(?:T|,? )([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:[.,]\d{1,9})?))?(?: ?([AP])M)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?$/i;
const HALF_DAY = 12;
/** A column of a million orders has a few thousand days: each text is understood once. */
const MOST_KEPT = 10_000;

/** The days that fields mean where the order of days and months is known, with their times. */
export class DayReader {
  private readonly known = new Map<string, number | undefined>();
  private readonly formats: Readonly<Record<"day" | "minutes" | "seconds", string>>;

  constructor(
    private readonly order: DateOrder,
    locale: Locale,
  ) {
    const day = languages[locale].editedDay;
    this.formats = { day, minutes: `${day} hh:mm`, seconds: `${day} hh:mm:ss` };
  }

  /** Other than in Excel nothing is turned round: with the month first, 25/12/2024 is a text. Zones do not count. */
  read(text: string): Figure | undefined {
    if (text.length > LONGEST) return undefined;
    const trimmed = text.trim();
    const time = trimmed.includes(":") ? TIME.exec(trimmed) : null;
    const value = this.serial(time ? trimmed.slice(0, time.index) : trimmed);
    if (value === undefined) return undefined;
    if (!time) return { value, format: this.formats.day };
    return {
      value: value + secondsOf(time) / SECONDS_A_DAY,
      format: time[3] === undefined ? this.formats.minutes : this.formats.seconds,
    };
  }

  private serial(text: string): number | undefined {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const serial = serialIn(text, this.order);
    if (serial === undefined) return undefined;
    if (this.known.size >= MOST_KEPT) this.known.clear();
    this.known.set(text, serial);
    return serial;
  }
}

function secondsOf([, hours, minutes, seconds = "0", half]: RegExpExecArray): number {
  const isHalf = half !== undefined && Number(hours) <= HALF_DAY;
  const hour = isHalf ? (Number(hours) % HALF_DAY) + (half.toUpperCase() === "P" ? HALF_DAY : 0) : Number(hours);
  return hour * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
}

function serialIn(text: string, order: DateOrder): number | undefined {
  const [, first = "", , middle, last = ""] = FIGURES.exec(text) ?? [];
  if (middle === undefined) return NAMED.test(text) ? dateIn(text)[0] : undefined;
  const day = dayOfFigures(first, middle, last, order);
  return day && isDay(day) ? serialOf(day) : undefined;
}

function dayOfFigures(first: string, middle: string, last: string, order: DateOrder): Day | undefined {
  if (first.length === 4) return last.length <= 2 ? [Number(first), Number(middle), Number(last)] : undefined;
  if (first.length > 2 || last.length !== 4) return undefined;
  const [day, month] = order === "day first" ? [first, middle] : [middle, first];
  return [Number(last), Number(month), Number(day)];
}
