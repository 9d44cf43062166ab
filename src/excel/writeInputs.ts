import { emptyPlan } from "../template/emptyPlan";
import { Places } from "../template/team/places";
import { templateOf } from "../template/templateOf";
import { oneUndoStep } from "./oneUndoStep";
import { placesOf } from "../template/team/placesOf";
import { codeOf } from "./officeReason";

/** `gone`: the sheet is not there, or none of ours any more. `moved`: nobody can tell where an input is now. */
export type InputsWritten = "written" | "gone" | "moved";

/**
 * Fills inputs of a worksheet of ours, known by its name or Excel's own id; "" clears one. All of them or none.
 *
 * @throws what Excel refuses, such as a protected sheet: nothing was changed then
 */
export async function writeInputs(key: string, answers: Readonly<Record<string, number | "">>): Promise<InputsWritten> {
  try {
    return await Excel.run(oneUndoStep(), async (context) => {
      const sheet = context.workbook.worksheets.getItem(key).load("name");
      const names = sheet.names.load("items/name,items/formula");
      await context.sync();
      const named = placesOf(names.items, sheet.name);
      const template = templateOf([...named.keys()]);
      if (!template) return "gone";
      const { inputs, names: planned } = emptyPlan(template, "en");
      const places = new Places({ names: planned }, named);
      const cells = inputs
        .filter((input) => input.key in answers)
        .map((input) => [places.of(input), answers[input.key]!] as const);
      if (cells.some(([at]) => at === undefined)) return "moved";
      for (const [at, answer] of cells) sheet.getCell(at!.row, at!.column).values = [[answer]];
      await context.sync();
      return "written";
    });
  } catch (error) {
    if (codeOf(error) === "ItemNotFound") return "gone";
    throw error;
  }
}
