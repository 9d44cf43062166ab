import type { Plan } from "../template/plan";
import { plainContent } from "./planChanges";
import type { CellRead } from "./sheetMemory";

/** The cells of a plan that Excel says in other words than they were typed in. */
export function readOtherwise({ cells }: Plan, held: readonly (readonly unknown[])[]): CellRead[] {
  return cells.flatMap(({ row, column, content }): CellRead[] => {
    if (content === undefined) return [];
    const now = held[row]?.[column] as string | number | boolean | undefined;
    return now === undefined || String(now) === String(plainContent(content)) ? [] : [[row, column, now]];
  });
}
