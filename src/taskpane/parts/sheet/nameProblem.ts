import { isCellText } from "../../../vocabulary/cellText";
import type { UiKey } from "../../../vocabulary/ui";

/** Excel's rules for names of worksheets. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;
const RESERVED = /^(history|historique)$/i;

/** Why Excel would not take the name. */
export function nameProblem(name: string): UiKey | undefined {
  if (name.trim() === "") return "nameMissing";
  if (name.length > LONGEST) return "nameTooLong";
  if (name.search(FORBIDDEN) >= 0) return "nameForbidden";
  if (!isCellText(name)) return "nameUnreadable";
  if (/^'|'$/.test(name)) return "nameApostrophe";
  return RESERVED.test(name) ? "nameReserved" : undefined;
}
