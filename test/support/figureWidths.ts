import type { Plan, PlanCell } from "../../src/template/plan";
import { isFigure } from "../../src/template/running";
import { roomIn, textWidth } from "../../src/template/textWidth";
import type { Locale } from "../../src/vocabulary/locale";
import { shownNumber } from "./shownNumber";

/** Of 1 and of 9.99…, 10 to 10⁹ times them: numbers with few and with many digits, above and below zero. */
export const MAGNITUDES: readonly number[] = Array.from({ length: 10 }, (_, power) => 10 ** power);
export const figuresOf = (plan: Plan): PlanCell[] => plan.cells.filter((cell) => isFigure(cell) && (cell.content !== undefined || cell.key !== undefined));

export interface Fit {
  text: string;
  /** The pixels the text takes in its own size, and those of its column. */
  width: number;
  room: number;
  /** In what size it is seen; 0 where it turns to ###. */
  size: number;
}

/** How a cell shows a number. */
export function fitOf({ column, style }: PlanCell, { columnWidths }: Plan, value: number, locale: Locale): Fit {
  const text = shownNumber(value, style.format ?? "General", locale);
  const [width, room] = [textWidth(text, style), roomIn([columnWidths[column]!], style.indent)];
  return { text, width, room, size: width <= room ? style.size : style.shrink ? style.size * (room / width) : 0 };
}
