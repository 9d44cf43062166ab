import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";
import { formatKind } from "./formatKind";
import { dayOf } from "./serialDay";

/** As many digits as Excel keeps: a percentage has a hundredfold of them. */
const DIGITS = 15;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
const SECONDS = 86_400;

/** A number as its cell shows it while it is edited: typed back, it is the same. */
export function editedText(value: number, format: string | undefined, locale: Locale): string {
  const kind = formatKind(format);
  const seconds = Math.round((value - Math.floor(value)) * SECONDS);
  // what has no clock or calendar stays a figure
  if (kind === "time" && value >= 0 && value < 1 && seconds < SECONDS) return clock(seconds);
  if ((kind === "date" || kind === "datetime") && value >= 1 && value < LAST_DAY + 1 && seconds < SECONDS) return `${calendar(value, locale)}${seconds > 0 ? ` ${clock(seconds)}` : ""}`;
  if (kind === "percent") return `${digits(Number((value * 100).toPrecision(DIGITS)), locale)}%`;
  return digits(value, locale);
}

const digits = (value: number, locale: Locale): string => String(value).replace(".", languages[locale].decimal).replace("e", "E");
const two = (n: number): string => String(n).padStart(2, "0");
const clock = (seconds: number): string => [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");

function calendar(serial: number, locale: Locale): string {
  const [year, month, day] = dayOf(serial);
  return languages[locale].editedDay.replace(/yyyy|mm?|dd?/g, (code) => (code === "yyyy" ? String(year) : code.length === 2 ? two(code === "mm" ? month : day) : String(code === "m" ? month : day)));
}
