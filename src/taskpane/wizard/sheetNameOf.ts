import { asSheetName } from "../../excel/sheetName";
import { isCellText } from "../../vocabulary/cellText";
import { lifetimeValue } from "../../template/lifetimeValue";
import type { Locale } from "../../vocabulary/locale";
import type { UiKey } from "../../vocabulary/ui";
import type { Wizard } from "./wizard";

/** Excel's rules for names of worksheets. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;
const RESERVED = /^(history|historique)$/i;

/** The name as chosen, else made of entity and year. */
export function sheetNameOf({ sheet, texts }: Wizard, locale: Locale): string {
  if (sheet.name !== undefined) return sheet.name.trim();
  const { entity = "", period = "" } = texts;
  const when = /\d{4}/.exec(period)?.[0] ?? period;
  const wanted = `${entity} ${when}`;
  const made = asSheetName(wanted);
  return wanted.trim() === "" || nameProblem(made) ? lifetimeValue.title[locale] : made;
}

/** Why Excel would not take the name. */
export function nameProblem(name: string): UiKey | undefined {
  if (name.trim() === "") return "nameMissing";
  if (name.length > LONGEST) return "nameTooLong";
  if (name.search(FORBIDDEN) >= 0) return "nameForbidden";
  if (!isCellText(name)) return "nameUnreadable";
  if (/^'|'$/.test(name)) return "nameApostrophe";
  return RESERVED.test(name) ? "nameReserved" : undefined;
}
