import type { PropertyData, Spreadsheet } from "../../spreadsheet/Spreadsheet";
import type { KeptValues } from "../model/keyedValues";

/** What an add-in writes on its sheets, as a file of several sheets says it: the sheet's name behind the property's. */
const BETWEEN = " @ ";

/** What a file says of a sheet: what it says of itself where it has one sheet only. */
export function stampsIn({ sheets, properties }: Spreadsheet, sheet: string): KeptValues {
  return Object.entries(properties.custom).flatMap(([name, value]): [string, unknown][] => {
    const [key = "", ...of] = name.split(BETWEEN);
    if (of.length > 0) return of.join(BETWEEN) === sheet ? [[key, value]] : [];
    return sheets.length === 1 ? [[name, value]] : [];
  });
}

/** The properties of sheets as those of their file. */
export function stampsOf(sheets: readonly { name: string; properties: KeptValues }[]): PropertyData["custom"] {
  const all = sheets.flatMap(({ name, properties }) =>
    properties.flatMap(([key, value]): [string, string | number | boolean][] =>
      typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? [[sheets.length === 1 ? key : `${key}${BETWEEN}${name}`, value]]
        : [],
    ),
  );
  return Object.fromEntries(all);
}
