import { placesOf, type ColumnPlaces, type CountedRole } from "../columnPlaces";
import type { LineMaker } from "../LineMaker";
import type { CountedColumns } from "./CountedColumns";
import { CountedTextRows } from "./CountedTextRows";

const NEEDED = ["repeat_purchases", "recency", "age"] as const satisfies CountedRole[];
const MORE = ["log_intervals", "monetary_value", "customers"] as const satisfies CountedRole[];

/** Keeps the figures of customers; their columns are called as the arguments of functions are, in whatever case. */
export function countedMaker(columns: CountedColumns): LineMaker {
  const places = (titles: readonly string[], file: string): ColumnPlaces => {
    const written = titles.map((title) => title.trim().toLowerCase());
    const roles = [...NEEDED, ...MORE.filter((role) => written.includes(role))];
    const found = placesOf(
      roles.map((role) => [role, role]),
      titles,
      file,
    );
    columns.begin(roles);
    return found;
  };
  return {
    hasTitles: true,
    places,
    textRows: (table) => new CountedTextRows(table, columns),
    cellRows: (file) => ({
      take: (row, cells) => {
        columns.add(file, row, cells);
      },
      takeBlank: () => undefined,
    }),
  };
}
