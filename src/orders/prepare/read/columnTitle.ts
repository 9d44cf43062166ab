import { columnNumbered } from "../../../vocabulary/orderFindings";
import { LOCALES, type Locale } from "../../../vocabulary/locale";
import type { ColumnName } from "../../ColumnChoice";

const NUMBERED = LOCALES.map(
  (locale) => new RegExp(`^${columnNumbered[locale].replace("{number}", String.raw`(\d+)`)}$`),
);

/** What a column without a title is called; places are counted from 0. */
export const columnTitle = (place: number, locale: Locale): string =>
  columnNumbered[locale].replace("{number}", String(place + 1));

/**
 * What a title is looked for by: its place where it is that of a column without one.
 *
 * @param titles  undefined where the source has none
 */
export function columnOfTitle(title: string, titles: readonly string[] | undefined): ColumnName {
  const number = NUMBERED.map((numbered) => numbered.exec(title)?.[1]).find((found) => found !== undefined);
  const place = number === undefined ? -1 : Number(number) - 1;
  const isPlace = place >= 0 && (!titles || (!titles.includes(title) && titles[place]?.trim() === ""));
  return isPlace ? place : title;
}
