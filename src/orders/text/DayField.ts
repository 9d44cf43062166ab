import { DayReader } from "../../spreadsheet/csv/DayReader";
import type { DateOrder } from "../../spreadsheet/csv/CsvDialect";
import { isDay, LAST_DAY, serialOf, type Day } from "../../vocabulary/calendar";
import { fieldText } from "./fieldText";

const [ZERO, HYPHEN, POINT, SLASH, COLON, SPACE, COMMA, T, Z, PLUS] = [48, 45, 46, 47, 58, 32, 44, 84, 90, 43];
/** 1927: what has fewer digits than five is a year, and six are a month. */
const FIRST_SERIAL = 10_000;
const [FIRST_YEAR, END_YEAR] = [1900, 2200];
const MONTHS = Array.from({ length: (END_YEAR - FIRST_YEAR) * 12 }, (_, i): [year: number, month: number] => [
  FIRST_YEAR + Math.floor(i / 12),
  (i % 12) + 1,
]);
/** Of each month, the day before its first, and how many it has. */
const BEFORE = Int32Array.from(MONTHS, ([year, month]) => serialOf([year, month, 1]) - 1);
const LENGTHS = Int32Array.from(MONTHS, ([year, month]) => {
  const last = [31, 30, 29, 28].find((day) => isDay([year, month, day]))!;
  return last;
});
/** No day: serials of days are 1 and above. */
export const NO_DAY = -1;

/**
 * Days of fields, by their numbers in Excel's calendar. Those of figures with their times or without, whatever the zone,
 * are read as bytes: 2024-01-31, 31/1/2024 10:00, 20240131, 45322. The others are left to the reader of tables.
 */
export class DayField {
  private readonly isDayFirst: boolean;
  private readonly others: DayReader;

  constructor(order: DateOrder) {
    this.isDayFirst = order === "day first";
    this.others = new DayReader(order, "en");
  }

  /** NO_DAY where the field has none. */
  read(bytes: Uint8Array, start: number, end: number): number {
    const endOfFirst = digitsEnd(bytes, start, end);
    const mark = bytes[endOfFirst];
    const isPlain = endOfFirst > start && endOfFirst < end && (mark === HYPHEN || mark === SLASH || mark === POINT);
    const day = isPlain ? this.ofParts(bytes, start, endOfFirst, end) : NO_DAY;
    return day === NO_DAY && start < end ? this.ofText(fieldText(bytes, start, end)) : day;
  }

  /** The same of a text. */
  ofText(text: string): number {
    const found = this.others.read(text);
    if (found) return Math.floor(found.value);
    return /^\s*(?:\d{5}(?:\.\d+)?|\d{8})\s*$/.test(text) ? dayOfNumber(Number(text), FIRST_SERIAL) : NO_DAY;
  }

  private ofParts(bytes: Uint8Array, start: number, endOfFirst: number, end: number): number {
    const second = endOfFirst + 1;
    const endOfSecond = digitsEnd(bytes, second, end);
    const third = endOfSecond + 1;
    if (endOfSecond === second || endOfSecond - second > 2 || bytes[endOfSecond] !== bytes[endOfFirst]) return NO_DAY;
    const endOfThird = digitsEnd(bytes, third, end);
    if (endOfThird < end && !isTime(bytes, endOfThird, end)) return NO_DAY;
    const first = endOfFirst - start;
    const last = endOfThird - third;
    const a = numberAt(bytes, start, endOfFirst);
    const middle = numberAt(bytes, second, endOfSecond);
    const b = numberAt(bytes, third, endOfThird);
    if (first === 4 && (last === 1 || last === 2)) return serial(a, middle, b);
    if (first > 2 || last !== 4) return NO_DAY;
    return this.isDayFirst ? serial(b, middle, a) : serial(b, a, middle);
  }
}

/** A number of the calendar, from `first` on, or one that is written as a day is: 20240131. */
export function dayOfNumber(value: number, first = 1): number {
  if (value >= first && value < LAST_DAY + 1) return Math.floor(value);
  if (!Number.isInteger(value) || value < 1e7) return NO_DAY;
  return serial(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
}

function serial(year: number, month: number, ofMonth: number): number {
  if (year >= FIRST_YEAR && year < END_YEAR && month >= 1 && month <= 12) {
    const place = (year - FIRST_YEAR) * 12 + month - 1;
    return ofMonth >= 1 && ofMonth <= LENGTHS[place]! ? BEFORE[place]! + ofMonth : NO_DAY;
  }
  const day: Day = [year, month, ofMonth];
  return isDay(day) ? serialOf(day) : NO_DAY;
}

function digitsEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(bytes[at]!)) at++;
  return at;
}

const isDigit = (byte: number): boolean => byte >= ZERO && byte < ZERO + 10;

function numberAt(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) number = number * 10 + bytes[i]! - ZERO;
  return number;
}

/** ` 8:26`, `T08:26:00.000Z`, ` 08:26:00+00`: hours and minutes, then what programs write behind them. */
function isTime(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] !== SPACE && bytes[start] !== T) return false;
  const hours = digitsEnd(bytes, start + 1, end);
  if (hours === start + 1 || hours > start + 3 || numberAt(bytes, start + 1, hours) > 23) return false;
  let at = sixtieth(bytes, hours, end);
  if (at < 0) return false;
  const seconds = at < end ? sixtieth(bytes, at, end) : -1;
  if (seconds > 0) {
    at = seconds;
    if (bytes[at] === POINT || bytes[at] === COMMA) at = digitsEnd(bytes, at + 1, end);
  }
  return at >= end || isZone(bytes, at, end);
}

/** The end of `:59` from a place on; -1 where there is none. */
function sixtieth(bytes: Uint8Array, at: number, end: number): number {
  const isThere = at + 3 <= end && bytes[at] === COLON && isDigit(bytes[at + 1]!) && isDigit(bytes[at + 2]!);
  return isThere && bytes[at + 1]! < ZERO + 6 ? at + 3 : -1;
}

function isZone(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[at] === Z) return at + 1 === end;
  if (bytes[at] !== PLUS && bytes[at] !== HYPHEN) return false;
  const hours = digitsEnd(bytes, at + 1, end) - at - 1;
  if (hours === 4) return at + 5 === end;
  return hours === 2 && (at + 3 === end || sixtieth(bytes, at + 3, end) === end);
}
