import type { OrderRoleId } from "../../../vocabulary/orderRoles";
import { placesOf } from "../../columnPlaces";
import type { LineMaker } from "../../LineMaker";
import type { OrderChoices } from "../OrderChoices";
import { columnOfTitle } from "./columnTitle";
import { RawCellRows } from "./RawCellRows";
import type { RawColumns } from "./RawColumns";
import { RawTextRows } from "./RawTextRows";

export type WaysOfReading = Pick<OrderChoices, "columns" | "hasTitles" | "sheet" | "days" | "decimal">;

/** Every row becomes a line, whatever it lacks. */
export function rawLineMaker(choices: WaysOfReading, lines: RawColumns): LineMaker {
  const columns = (Object.entries(choices.columns) as [OrderRoleId, string | undefined][]).flatMap(
    ([role, title]): [OrderRoleId, string][] => (title === undefined ? [] : [[role, title]]),
  );
  return {
    hasTitles: choices.hasTitles,
    sheet: choices.sheet,
    places: (titles, file) =>
      placesOf(
        columns.map(([role, title]) => [role, columnOfTitle(title, choices.hasTitles ? titles : undefined)]),
        titles,
        file,
      ),
    textRows: (table) => new RawTextRows(table, choices, lines),
    cellRows: (file) => new RawCellRows(file, choices, lines),
  };
}
