import { dayOf } from "./calendar";
import { languages } from "./languages";
import type { Locale } from "./locale";

/** A day of the calendar in words, so that nobody takes its month for its day: 1 April 2024, 1er avril 2024. */
export function daySaid(serial: number, locale: Locale): string {
  const [year, month, day] = dayOf(serial)!;
  const { months, ordinal } = languages[locale];
  return `${day}${day === 1 ? ordinal : ""} ${months[month - 1]} ${year}`;
}
