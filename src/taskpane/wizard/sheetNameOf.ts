import { asSheetName } from "../../excel/sheetName";
import { lifetimeValue } from "../../template/lifetimeValue";
import type { Locale } from "../../vocabulary/locale";
import { nameProblem } from "../parts/sheet/nameProblem";
import type { Wizard } from "./wizard";

/** The name as chosen, else made of entity and year. */
export function sheetNameOf({ sheet, texts }: Wizard, locale: Locale): string {
  if (sheet.name !== undefined) return sheet.name.trim();
  const { entity = "", period_covered: period = "" } = texts;
  const when = /\d{4}/.exec(period)?.[0] ?? period;
  const wanted = `${entity} ${when}`;
  const made = asSheetName(wanted);
  return wanted.trim() === "" || nameProblem(made) ? lifetimeValue.title[locale] : made;
}
