import { pixelsOf } from "./columnWidth";
import carlito from "./carlito.json";

/** Pixels of a point, as screens count. */
const PIXELS = 96 / 72;
/** Excel keeps so many of a column's pixels beside what it holds. */
const BESIDE = 5;
/** Narrow ones are missing in the font; none is wider than its own. */
const SPACES = /\p{Zs}/gu;
/** Three spaces of a level of indentation. */
const INDENT = 9;

/**
 * How wide a text is, in pixels, in the body font of a sheet: Calibri, or Carlito with the same widths. What the font
 * lacks, such as an ideograph, is as wide as it is high.
 */
export function textWidth(text: string, { size, bold }: { size: number; bold?: boolean }): number {
  const units = [...text.replace(SPACES, " ")].reduce(
    (sum, char) => sum + widthOf(char.codePointAt(0)!, bold ? "bold" : "regular"),
    0,
  );
  return (units / carlito.unitsPerEm) * size * PIXELS;
}

function widthOf(code: number, face: "regular" | "bold"): number {
  const part = carlito.parts.find(({ from, regular }) => code >= from && code < from + regular.length);
  return part?.[face][code - part.from] || carlito.unitsPerEm;
}

/** The pixels for what cells of these widths hold, with so many levels of indentation. */
export const roomIn = (widths: readonly number[], indent = 0): number =>
  widths.reduce((sum, characters) => sum + pixelsOf(characters), 0) - BESIDE - indent * INDENT;
