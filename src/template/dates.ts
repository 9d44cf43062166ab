const DAY_MS = 86_400_000;
/** The day before Excel's 1; later days agree with its calendar from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1 March 1900 and the end of 9999. */
const FIRST = 61;
const LAST = 2_958_465;

/** Is a text written as a day is, 2025-12-31, whether or not there is such a day? */
export const isWrittenAsDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** Excel's number for a day written as a date field writes it, 2025-12-31; undefined for anything else. */
export function serialOf(day: string): number | undefined {
  if (!isWrittenAsDay(day)) return undefined;
  const serial = (Date.parse(day) - DAY_ZERO) / DAY_MS;
  // engines take 30 February for 2 March
  return dayOf(serial) === day ? serial : undefined;
}

/** The day of a number, whatever the time; undefined where Excel's calendar is another, or has none. */
export const dayOf = (serial: number): string | undefined =>
  serial >= FIRST && serial < LAST + 1 ? new Date(DAY_ZERO + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10) : undefined;
