import { dayOf } from "./calendar";
import { languages } from "./languages";
import type { Locale } from "./locale";

/** A day as the worksheets' cells show it: 31 Dec 2025, 31/12/2025. */
export function dayFigures(serial: number, locale: Locale): string {
  const [year, month, day] = dayOf(serial)!;
  const { dayFormat, shortMonths } = languages[locale];
  const parts: Readonly<Record<string, string>> = {
    d: String(day),
    dd: String(day).padStart(2, "0"),
    mm: String(month).padStart(2, "0"),
    mmm: shortMonths[month - 1]!,
    yyyy: String(year),
  };
  return dayFormat.replace(/d+|m+|y+/g, (code) => parts[code]!);
}
