import type { CellValue } from "../../src/files/cellValue";
import { evaluatePlan } from "../../src/files/evaluatePlan";
import { cellAddress } from "../../src/formula/address";
import type { Plan, PlanCell } from "../../src/template/plan";
import { isFigure, roomFor } from "../../src/template/running";
import { textWidth } from "../../src/template/textWidth";
import type { Locale } from "../../src/vocabulary/locale";
import { fitOf } from "./figureWidths";
import { functionEntries } from "./writeTemplateFile";

/** What the cells of a sheet show. */
export interface ShownPlan {
  cells: PlanCell[];
  at: (cell: PlanCell) => CellValue | undefined;
  of: (key: string) => CellValue | undefined;
}

export function shownPlan(plan: Plan): ShownPlan {
  const valueAt = evaluatePlan(plan, functionEntries);
  const at = (cell: PlanCell): CellValue | undefined =>
    cell.content && "value" in cell.content ? cell.content.value : cell.content && valueAt(cell);
  return { cells: plan.cells, at, of: (key) => at(plan.cells.find((cell) => cell.key === key)!) };
}

/** Figures that are too wide for their columns, and texts that are for the page. */
export function cutOnPlan(plan: Plan, locale: Locale): string[] {
  const { cells, at } = shownPlan(plan);
  const room = roomFor(plan);
  return cells.flatMap((cell) => {
    const value = at(cell);
    if (typeof value === "number" && isFigure(cell)) {
      const { size, text } = fitOf(cell, plan, value, locale);
      return size >= Math.min(8, cell.style.size) ? [] : [`${cellAddress(cell)} ${text} in ${size.toFixed(1)}`];
    }
    if (typeof value !== "string" || cell.style.shrink || isFigure(cell)) return [];
    const width = textWidth(value, cell.style);
    return width <= room(cell) ? [] : [`${cellAddress(cell)} ${value}: ${width.toFixed()} in ${room(cell).toFixed()}`];
  });
}

/** What each cell of a sheet shows, with the format it is shown in; of lists the first rows; of charts their names. */
export function goldenLines(plan: Plan, digits = 12): string[] {
  const { at } = shownPlan(plan);
  const said = (value: unknown): string => (typeof value === "number" ? value.toPrecision(digits) : String(value));
  const cells = plan.cells
    .filter(({ content }) => content)
    .map((cell) => [cellAddress(cell), said(at(cell)), cell.style.format ?? ""].join("\t"));
  const lists = (plan.lists ?? []).flatMap(({ name, columns }) =>
    columns.map(({ head, style, values }) =>
      [name, head, style.format, ...Array.from(values).slice(0, 3).map(said)].join("\t"),
    ),
  );
  const charts = plan.charts.map(({ title, series }) => [title, ...series.map(({ name }) => name)].join("\t"));
  return [...cells, ...lists, ...charts];
}
