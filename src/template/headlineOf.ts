import { isNamed } from "./keys";
import { layout } from "./layout";
import type { CellAt } from "./plan";
import { COLORS, styles } from "./styles";
import type { Template } from "./Template";

/**
 * The figure in the largest letters: a cell with a name of the sheet, or, where its formula is more than that, as many rows and columns from
 * a cell with a name.
 */
export type Headline = { name: string } | { from: string; offset: CellAt; formula: string };

export function headlineOf(template: Template): Headline | undefined {
  const plan = layout(template, "en", { sheetName: template.id, answers: {}, currency: "other", spelling: "clv" });
  const cell = plan.cells.find(({ style }) => style.size === styles.figure.size && style.color === COLORS.brand);
  const anchor = plan.names.find(({ rows, columns }) => rows === 1 && columns === 1);
  if (!cell?.content || !("formula" in cell.content) || !anchor) return undefined;
  const { formula } = cell.content;
  const key = formula.slice(1);
  if (isNamed(key)) return { name: key };
  return { from: anchor.name, offset: { row: cell.row - anchor.row, column: cell.column - anchor.column }, formula };
}
