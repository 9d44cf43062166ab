/**
 * Excel's calendar: days are counted from 1 January 1900, and there is a 29 February 1900, which never was. Its day 0
 * is that of a blank cell.
 */
export type Day = readonly [year: number, month: number, day: number];

export const SECONDS_A_DAY = 86_400;
const MILLISECONDS = SECONDS_A_DAY * 1000;
/** From March 1900 on a day has the number of days since this one. */
const BEGIN = Date.UTC(1899, 11, 30);
const NEVER: Day = [1900, 2, 29];
const SERIAL_OF_NEVER = 60;
const BLANK: Day = [1900, 1, 0];
/** 31 December 9999. */
export const LAST_DAY = 2_958_465;

/** The number of a day. Months and days that go beyond their year or month are counted on. */
export function serialOf(day: Day): number {
  if (isSame(day, NEVER)) return SERIAL_OF_NEVER;
  const [year, month, ofMonth] = day;
  const days = (Date.UTC(year, month - 1, ofMonth) - BEGIN) / MILLISECONDS;
  return days > SERIAL_OF_NEVER ? days : days - 1;
}

/** The day of a number, whatever the time; undefined where the calendar has none. */
export function dayOf(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 0 && whole <= LAST_DAY)) return undefined;
  if (whole === 0) return BLANK;
  if (whole === SERIAL_OF_NEVER) return NEVER;
  const date = new Date(BEGIN + (whole < SERIAL_OF_NEVER ? whole + 1 : whole) * MILLISECONDS);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** Is there such a day? */
export const isDay = ([year, month, day]: Day): boolean =>
  year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);

/** Of a month; of February 1900 as Excel has it. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year === 1900 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isSame = (a: Day, b: Day): boolean => a.every((part, i) => part === b[i]);

const WRITTEN = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Is a text written as a day is, 2025-12-31, whether or not there is such a day? */
export const isWrittenAsDay = (text: string): boolean => WRITTEN.test(text);

/**
 * The number of a day written as a date field writes it; undefined for anything else, and where other calendars do not
 * agree with Excel's.
 */
export function serialOfWritten(text: string): number | undefined {
  const [, year, month, ofMonth] = WRITTEN.exec(text) ?? [];
  const day: Day = [Number(year), Number(month), Number(ofMonth)];
  return isDay(day) ? agreed(serialOf(day)) : undefined;
}

/** A day as a date field writes it; undefined where there is none, or other calendars do not agree with Excel's. */
export function writtenDay(serial: number): string | undefined {
  const day = agreed(serial) === undefined ? undefined : dayOf(serial);
  return day?.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-");
}

const agreed = (serial: number): number | undefined => (serial >= SERIAL_OF_NEVER + 1 ? serial : undefined);
