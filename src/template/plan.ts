import type { PaperId } from "../vocabulary/papers";
import type { Locale } from "../vocabulary/locale";
import type { CellArea, CellAt } from "../formula/address";
import type { ListValues } from "./Template";

/**
 * A worksheet, ready to be written: what `layout` makes of a template, and what Excel, a file or a test takes.
 * Rows and columns count from 0. Formulas are in en-US spelling and begin with "=".
 */
export interface Plan {
  /** A name for the sheet; the writer makes it unique in the workbook. */
  sheetName: string;
  /** Of its words, and of the figures in them. */
  language: Locale;
  title: string;
  /** Its template, the release it was made by, and a hash of its formulas. */
  stamp: string;
  /** Of an organisation's template: which it is, and what it put into the sheet. */
  team?: { stamp: string; base: string };
  /** Nothing but its inputs can be changed. */
  locked?: true;
  cells: PlanCell[];
  /** Cells that formulas of `cells` fill, below them, and how they look. */
  fills?: PlanFill[];
  /** Tables of Excel, of which `cells` has nothing. */
  lists?: PlanList[];
  /** What formulas fill beside their own cells, these among them. */
  spills?: CellArea[];
  /** Where the answer to each key stands: what a sheet was filled in with can be read back by them. */
  inputs: PlanInput[];
  /** Where the texts stand that a team may word in its own way. */
  labels: PlanLabel[];
  names: PlanName[];
  growing: PlanGrowth[];
  validations: PlanValidation[];
  conditionals: PlanConditional[];
  /** Colors and bars after what cells hold. */
  scales?: PlanScale[];
  charts: PlanChart[];
  /** Widths in characters of the default font, by column. */
  columnWidths: number[];
  /** Heights in points, by row. */
  rowHeights: number[];
  page: PlanPage;
  /** What stays in sight however far one scrolls: so many rows and columns from A1 on. */
  frozen?: { rows: number; columns: number };
  /** The cell to select when the sheet is shown. */
  start: CellAt;
}

export interface PlanCell extends CellAt {
  /** What the template calls the cell by. */
  key?: string;
  /** Absent in a cell that has a style only. */
  content?: { value: string | number } | { formula: string };
  style: CellStyle;
}

export interface CellStyle {
  size: number;
  color: string;
  bold?: true;
  italic?: true;
  fill?: string;
  align?: "left" | "center" | "right";
  indent?: number;
  /** Made smaller where it is wider than its column. */
  shrink?: true;
  format?: string;
  top?: Line;
  bottom?: Line;
  right?: Line;
}
export interface Line {
  weight: "hair" | "thin" | "medium" | "double";
  color: string;
}

/** Rows of cells in one column that look alike. */
export interface PlanFill extends CellAt {
  rows: number;
  style: CellStyle;
}

/** A table of Excel: a row of heads, and rows of what its columns hold. */
export interface PlanList {
  name: string;
  /** With the heads. */
  area: CellArea;
  columns: PlanListColumn[];
}
export interface PlanListColumn {
  head: string;
  headStyle: CellStyle;
  style: CellStyle;
  /** null and NaN are blank. */
  values: ListValues;
}

interface PlanInput extends CellAt {
  key: string;
}
export interface PlanLabel extends CellAt {
  key: string;
}

/** A name of the worksheet. */
interface PlanName extends CellArea {
  name: string;
}

/**
 * Rows below which more can be added, by the name of the sheet for them. The last one is the pattern, of which the
 * inputs stay blank.
 */
export interface PlanGrowth {
  name: string;
  area: CellArea;
  /** Columns with a name of their own. */
  columns: { name: string; column: number }[];
  /** Columns that are filled in, and begin with nothing in a new row. */
  inputs: number[];
}

export interface PlanValidation extends CellArea {
  rule?:
    | { kind: "decimal"; min?: number; above?: number; max?: number }
    | { kind: "whole"; min: number; max?: number }
    | { kind: "text"; max: number }
    | { kind: "list"; values: string[] };
  /** Shown while the cell is selected. */
  prompt: { title: string; message: string };
  /** Shown when the rule refuses an entry. */
  alert?: { title: string; message: string };
}

/** A format for the cells of an area while a formula, written for its first cell, is true. */
export interface PlanConditional extends CellArea {
  formula: string;
  color: string;
  fill?: string;
  bold?: true;
}

/** The fills of an area: between two colors by the value, or bars of one color from 0 on. */
export interface PlanScale extends CellArea {
  kind: "scale" | "bars";
  low: string;
  high: string;
}

export interface PlanChart {
  kind: "stackedColumns" | "columns" | "bars" | "lines";
  title: string;
  /** What a reader who does not see it is told. */
  description: string;
  area: CellArea;
  categories: CellArea;
  /** Said below the categories. */
  categoryTitle?: string;
  /** The names of the categories stay below what is negative. */
  namesBelow?: true;
  /** The number format of the axis of values, where there is one. */
  axis?: string;
  bounds?: { min?: number; max?: number };
  /** Percent of a column's width between columns. */
  gap?: number;
  series: PlanSeries[];
}

/** A `total` is not drawn: its labels stand on top of the stack. A `hidden` one is not drawn, and others stand on it. */
export interface PlanSeries {
  name: string;
  values: CellArea;
  color: string;
  total?: true;
  hidden?: true;
  line?: "solid" | "dashed";
  labels?: {
    format: string;
    color: string;
    bold?: true;
    /** Of columns side by side; those of a stack are always inside. */
    inside?: true;
    /** The points that have one; all where nothing is said. */
    at?: readonly number[];
  };
}

interface PlanPage {
  area: CellArea;
  paper: PaperId;
  orientation: "portrait" | "landscape";
  /** In points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  footer: { left: string; center: string; right: string };
  /** The row that every printed page begins with. */
  titleRow?: number;
}
