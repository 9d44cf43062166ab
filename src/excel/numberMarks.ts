import type { NumberMarks } from "../core/numberMarks";
import { can } from "./abilities";

/**
 * How this Excel writes figures: its own marks, which win over those of the system; undefined where it does not tell.
 */
export async function numberMarks(): Promise<NumberMarks | undefined> {
  if (!can("numberMarks")) return undefined;
  return Excel.run(async (context) => {
    const application = context.workbook.application.load("decimalSeparator,thousandsSeparator");
    await context.sync();
    return { decimal: application.decimalSeparator, group: application.thousandsSeparator };
  });
}
