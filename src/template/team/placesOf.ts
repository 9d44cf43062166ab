import { referentOf } from "../../formula/referentOf";
import type { NamedPlaces } from "./places";

/** Where the names of a sheet lead in it. In a name of ours capitals mean nothing, as in all of Excel's. */
export function placesOf(items: readonly { name: string; formula: unknown }[], sheetName: string): NamedPlaces {
  const names = items.map(({ name, formula }) => ({ name, sheet: sheetName, formula: String(formula) }));
  return new Map(
    names.map(({ name }) => {
      const referent = referentOf(name, sheetName, {
        names,
        sheets: [sheetName],
        namedSheets: [sheetName],
        tables: [],
        spills: [],
      });
      return [name.toLowerCase(), referent.kind === "area" ? referent.area : undefined];
    }),
  );
}
