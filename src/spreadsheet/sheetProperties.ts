import type { PropertyData, Spreadsheet } from "./Spreadsheet";

/** A file of several sheets says of which one a property is: the sheet's name stands behind the property's. */
const BETWEEN = " @ ";

/** What a file says of a sheet: on the sheet itself, or what it says of itself where it has one sheet only. */
export function sheetProperties({ sheets, properties }: Spreadsheet, sheet: string): [name: string, value: unknown][] {
  const ofFile = Object.entries(properties.custom).flatMap(([name, value]): [string, unknown][] => {
    const [key = "", ...of] = name.split(BETWEEN);
    if (of.length > 0) return of.join(BETWEEN) === sheet ? [[key, value]] : [];
    return sheets.length === 1 ? [[name, value]] : [];
  });
  const own = sheets.find(({ name }) => name === sheet)?.properties ?? {};
  return [...ofFile.filter(([name]) => !Object.hasOwn(own, name)), ...Object.entries(own)];
}

/** The properties of sheets as those of their file. */
export function fileOfProperties(
  sheets: readonly { name: string; properties: readonly (readonly [string, unknown])[] }[],
): PropertyData["custom"] {
  const all = sheets.flatMap(({ name, properties }) =>
    properties.flatMap(([key, value]): [string, string | number | boolean][] =>
      typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? [[sheets.length === 1 ? key : `${key}${BETWEEN}${name}`, value]]
        : [],
    ),
  );
  return Object.fromEntries(all);
}
