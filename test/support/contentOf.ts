import type { Plan } from "../../src/template/plan";
import { sheetArea } from "../../src/template/sheetArea";
import type { SheetContent } from "../../src/template/team/sheetAnswers";

/** The sheet that a plan makes, as Excel hands it over. What formulas show is made up: 7. */
export function contentOf(plan: Plan): SheetContent & { values: unknown[][]; formulas: unknown[][] } {
  const { sheetName, cells, names } = plan;
  const area = sheetArea(plan);
  const grid = (): unknown[][] => Array.from({ length: area.rows + 1 }, () => Array<unknown>(area.columns).fill(""));
  const [values, formulas, formats] = [grid(), grid(), grid()];
  for (const { row, column, content, style } of cells) {
    formats[row]![column] = style.format ?? "General";
    if (!content) continue;
    values[row]![column] = "formula" in content ? 7 : content.value;
    formulas[row]![column] = "formula" in content ? content.formula : content.value;
  }
  return { sheetName, named: new Map(names.map(({ name, ...place }) => [name, place])), values, formulas, formats };
}
