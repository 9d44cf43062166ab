/** Added to days counted from 1904, which older files of a Mac do. */
export const DAYS_TO_1904 = 1462;
const DAY = 86_400_000;
/** Excel counts a 29 February 1900, so that days before it have one less. */
const [ZERO, FIRST_MARCH] = [Date.UTC(1899, 11, 30), Date.UTC(1900, 2, 1)];
const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** The number by which Excel knows a day and a time, of `2026-01-31T12:00:00`; undefined for what is none. */
export function dayOf(text: string): number | undefined {
  const [whole, year, month, day, hours = 0, minutes = 0, seconds = 0] = ISO.exec(text.trim()) ?? [];
  if (!whole) return undefined;
  const time = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isReal = new Date(date).getUTCDate() === Number(day) && date > ZERO;
  return isReal ? Math.round((date - ZERO) / DAY) - (date < FIRST_MARCH ? 1 : 0) + time : undefined;
}
