import type { Area } from "../address";
import type { SheetState } from "./context";

/** Can all cells of an area be filled in? */
export const isOpen = ({ protected: isProtected, unlocked }: Pick<SheetState, "protected" | "unlocked">, area: Area) =>
  !isProtected || without(area, unlocked).length === 0;

/** Is every cell of an area locked, or every one not? null where they differ. */
export function lockedOf({ unlocked }: Pick<SheetState, "unlocked">, area: Area): boolean | null {
  const locked = without(area, unlocked).reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return locked === 0 ? false : locked === area.rows * area.columns ? true : null;
}

export function setLocked(state: SheetState, area: Area, isLocked: boolean): void {
  const others = state.unlocked.flatMap((one) => without(one, [area]));
  state.unlocked = isLocked ? others : [...others, area];
}

/** What is left of an area without others: at most four pieces for each. */
function without(area: Area, others: readonly Area[]): readonly Area[] {
  return others.reduce<readonly Area[]>((pieces, other) => pieces.flatMap((piece) => minus(piece, other)), [area]);
}

function minus(area: Area, other: Area): Area[] {
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const top = Math.max(area.row, other.row);
  const left = Math.max(area.column, other.column);
  const end = Math.min(bottom, other.row + other.rows);
  const last = Math.min(right, other.column + other.columns);
  if (top >= end || left >= last) return [area];
  const pieces: Area[] = [
    { ...area, rows: top - area.row },
    { ...area, row: end, rows: bottom - end },
    { row: top, rows: end - top, column: area.column, columns: left - area.column },
    { row: top, rows: end - top, column: last, columns: right - last },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
