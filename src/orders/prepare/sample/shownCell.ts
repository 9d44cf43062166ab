import { dayOf } from "../../../vocabulary/calendar";
import { languages } from "../../../vocabulary/languages";
import type { Locale } from "../../../vocabulary/locale";
import { plainDecimal } from "../../../vocabulary/plainDecimal";
import type { SampleCell } from "../../columns/SampleColumn";

/** A cell as a text, days in the order of the language. */
export function shownCell(cell: SampleCell, locale: Locale): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return plainDecimal(cell).replace(".", languages[locale].decimal);
  const [year, month, day] = dayOf(cell.day) ?? [0, 0, 0];
  const two = (number: number): string => String(number).padStart(2, "0");
  return languages[locale].dateOrder === "day first"
    ? `${two(day)}/${two(month)}/${year}`
    : `${year}-${two(month)}-${two(day)}`;
}
