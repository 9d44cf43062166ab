import type { CellStyle, Plan, PlanCell } from "../../src/template/plan";

export const plainStyle: CellStyle = { size: 10, color: "242424" };

/** A small plan with what a test needs of it. */
export const planOf = (
  cells: readonly (Omit<PlanCell, "style"> & { style?: CellStyle })[],
  more: Partial<Plan> = {},
): Plan => ({
  sheetName: "Company A 2025",
  language: "en",
  title: "A sheet",
  stamp: "sheet 1.0.0 0123456789ab",
  inputs: [],
  labels: [],
  names: [],
  growing: [],
  validations: [],
  conditionals: [],
  charts: [],
  columnWidths: [1, 30.2],
  rowHeights: [27, 14.4],
  start: { row: 1, column: 1 },
  page: {
    area: { row: 0, column: 0, rows: 2, columns: 2 },
    paper: "a4",
    orientation: "portrait",
    margins: { left: 36, right: 36, top: 36, bottom: 36, header: 18, footer: 18 },
    footer: { left: "A sheet", center: "&A", right: "Page &P of &N" },
  },
  ...more,
  cells: cells.map((cell) => ({ style: plainStyle, ...cell })),
});
