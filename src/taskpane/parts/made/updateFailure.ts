import { SheetsNotUpdated } from "../../../excel/SheetsNotUpdated";
import type { Locale } from "../../../vocabulary/locale";
import { uiText, type UiKey } from "../../../vocabulary/ui";

const SENTENCES: Readonly<Record<SheetsNotUpdated["reason"], UiKey>> = {
  inTheWay: "updateInTheWay",
  listChanged: "updateListChanged",
  gone: "updateGone",
  protected: "updateProtected",
  cellEditing: "updateCellEditing",
  unknown: "updateUnknown",
};
/** Enough to find them by. */
const NAMED = 5;

/** Why sheets stay as they are, and what to do. */
export function updateFailure({ reason, places }: SheetsNotUpdated, locale: Locale): string {
  const more = places.length > NAMED ? ` + ${places.length - NAMED}` : "";
  return uiText(SENTENCES[reason], locale, { places: places.slice(0, NAMED).join(", ") + more });
}
