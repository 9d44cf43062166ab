import type { Copy, NotTaken } from "../../rollUp/Copy";
import { copyOfReading, ROLLED_UP } from "../../rollUp/copyOf";
import { rollUpProblems } from "../../vocabulary/rollUpProblems";
import type { Host } from "../parts/Host";

/** A sheet of this workbook as a copy: its formulas are the matter of the workbook's check. */
export async function copyOnSheet(
  { readSheet }: Pick<Host, "readSheet">,
  id: string,
  name: string,
): Promise<Copy | NotTaken> {
  const reading = await readSheet(id).catch(() => "gone" as const);
  if (typeof reading === "string" || reading.team.template !== ROLLED_UP.id)
    return { name, reason: rollUpProblems.notOurs };
  return copyOfReading(name, reading, { differences: [] });
}
