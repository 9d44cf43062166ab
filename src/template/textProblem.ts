import { isCellText } from "../vocabulary/cellText";
import type { Text } from "../vocabulary/locale";
import { textProblems } from "../vocabulary/textProblems";

/** As much as a cell is given of a text that has no limit of its own. */
export const LONGEST_TEXT = 255;

/** Why no cell takes a text; undefined when one does. */
export function textProblem(text: string, most = LONGEST_TEXT): Text | undefined {
  if (text.length > most) return textProblems.tooLong(most, text.length);
  return isCellText(text) ? undefined : textProblems.noCellText;
}
