import { columnIndex, type CellAt } from "../formula/address";
import { isNamed } from "./keys";
import { layout } from "./layout";
import type { Plan } from "./plan";
import { styles } from "./styles";
import type { Figure, Template } from "./Template";

/**
 * Where a figure in large letters is found on a sheet that was made before: a cell with a name of the sheet, or, where
 * it is more than such a cell, so many rows and columns from a cell with a name, and with that formula.
 */
export type FigurePlace = { name: string } | { from: string; offset: CellAt; formula: string };

/** What is said of a sheet where there is room for little: its headline, and how value and cost compare. */
export function figuresShown(template: Template): {
  headline: FigurePlace | undefined;
  ratio: FigurePlace | undefined;
} {
  const plan = layout(template, "en", { sheetName: template.id, answers: {}, currency: "other", spelling: "clv" });
  const figures = template.bands
    .flatMap((band) => ("full" in band ? band.full : []))
    .flatMap((block) => (block.kind === "figures" ? block.figures : []));
  const placeOf = (is: (figure: Figure) => boolean): FigurePlace | undefined => {
    const figure = figures.find(is);
    if (!figure || !("formula" in figure)) return undefined;
    return isNamed(figure.formula) ? { name: figure.formula } : placeIn(plan, columnIndex(figure.column));
  };
  return { headline: placeOf(({ tone }) => tone === "headline"), ratio: placeOf(({ format }) => format === "ratio") };
}

function placeIn(plan: Plan, column: number): FigurePlace | undefined {
  const cell = plan.cells.find((one) => one.column === column && one.style.size === styles.figure.size);
  const anchor = plan.names.find(({ rows, columns }) => rows === 1 && columns === 1);
  if (!cell?.content || !("formula" in cell.content) || !anchor) return undefined;
  const { formula } = cell.content;
  return { from: anchor.name, offset: { row: cell.row - anchor.row, column: cell.column - anchor.column }, formula };
}
