import { dayOf, SECONDS_A_DAY, type Day } from "../../../vocabulary/calendar";
import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";
import { formatKind } from "./formatKind";

/** As many digits as Excel keeps: a percentage has a hundredfold of them. */
const DIGITS = 15;

/** A number as its cell shows it while it is edited: typed back, it is the same. */
export function editedText(value: number, format: string | undefined, locale: Locale): string {
  const kind = formatKind(format);
  const seconds = Math.round((value - Math.floor(value)) * SECONDS_A_DAY);
  // what has no clock or calendar stays a figure
  if (kind === "time" && value >= 0 && value < 1 && seconds < SECONDS_A_DAY) return clock(seconds);
  const day = (kind === "date" || kind === "datetime") && value >= 1 ? dayOf(value) : undefined;
  if (day && seconds < SECONDS_A_DAY) return `${calendar(day, locale)}${seconds > 0 ? ` ${clock(seconds)}` : ""}`;
  if (kind === "percent") return `${digits(Number((value * 100).toPrecision(DIGITS)), locale)}%`;
  return digits(value, locale);
}

const digits = (value: number, locale: Locale): string =>
  String(value).replace(".", languages[locale].decimal).replace("e", "E");
const two = (n: number): string => String(n).padStart(2, "0");
const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");

function calendar([year, month, day]: Day, locale: Locale): string {
  return languages[locale].editedDay.replace(/yyyy|mm?|dd?/g, (code) =>
    code === "yyyy"
      ? String(year)
      : code.length === 2
        ? two(code === "mm" ? month : day)
        : String(code === "m" ? month : day),
  );
}
