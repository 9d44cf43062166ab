import type { Plan } from "../template/plan";
import { writeSheets } from "./writeSheets";

/**
 * Writes a plan as a new worksheet, shows it, and selects the cell to begin with. Four syncs, all or nothing.
 *
 * @throws {SheetNotWritten} after which the workbook is as it was
 */
export async function writeSheet(plan: Plan): Promise<{ sheetName: string }> {
  const { sheets } = await writeSheets([plan], { isForgotten: true });
  return { sheetName: sheets[0]!.name };
}
