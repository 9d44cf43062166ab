import type { FoundTable } from "../../../excel/findTables";
import { customersColumns, type CustomersColumn } from "../../../orderSheets/customersColumns";
import { LOCALES, type Locale } from "../../../vocabulary/locale";
import type { CustomersList } from "./reducedList";

type Places = Readonly<Record<CustomersColumn, number>>;

/** Where the columns stand in a Customers sheet of any language, by their heads; undefined where one is missing. */
export function customersPlaces(titles: readonly string[]): Places | undefined {
  const placesIn = (locale: Locale): Places =>
    Object.fromEntries(
      Object.entries(customersColumns).map(([id, head]) => [id, titles.indexOf(head[locale])]),
    ) as unknown as Places;
  return LOCALES.map(placesIn).find((places) => Object.values(places).every((place) => place >= 0));
}

/** The list of a Customers sheet; undefined where the cells hold something else. */
export function sheetOfCustomers({ isOurs, name, rows, source, head }: FoundTable): CustomersList | undefined {
  const titles = (head.values[0] ?? []).map(String);
  return isOurs && customersPlaces(titles) ? { name, result: "sheet", titles, rows, source } : undefined;
}
