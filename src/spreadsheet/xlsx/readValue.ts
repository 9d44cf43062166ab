import { cellText } from "../../vocabulary/cellText";
import type { CellData } from "../Spreadsheet";
import { dayOf } from "./dayOf";
import { unescapeSigns } from "./xmlText";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** What programs write that divide by zero, or count beyond what a number can be. */
const NO_NUMBER = /^[+-]?(?:nan|inf|infinity|1\.#\w+)$/i;
const ERROR = /^#[A-Z0-9_/]+[!?]?$/;

/** What a cell holds by the type and the text that the file has, shared texts aside; undefined for a blank one. */
export function readValue(type: string, text: string): CellData["value"] {
  switch (type) {
    case "b":
      return text === "" ? undefined : /^(?:1|true)$/i.test(text.trim());
    case "e":
      return { error: ERROR.test(text.trim().toUpperCase()) ? text.trim().toUpperCase() : "#VALUE!" };
    case "str":
      return cellText(unescapeSigns(text));
    case "d":
      return dayOf(text) ?? (text === "" ? undefined : cellText(text));
    default:
      return numberIn(text.trim());
  }
}

function numberIn(text: string): CellData["value"] {
  if (text === "") return undefined;
  // −0 is 0 in a cell
  const number = NUMBER.test(text) ? Number(text) + 0 : NaN;
  if (Number.isFinite(number)) return number;
  return NO_NUMBER.test(text) || NUMBER.test(text) ? { error: "#NUM!" } : cellText(text);
}
