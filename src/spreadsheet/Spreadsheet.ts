import type { CellArea } from "../formula/address";

/**
 * A workbook as a file holds it, and as a grid can show it: plain data, whatever program wrote the file and whatever
 * library read it. Rows and columns count from 0; colors are #RRGGBB; formulas are in en-US spelling and begin with "=".
 */
export interface Spreadsheet {
  sheets: SheetData[];
  names: NameData[];
  /** Every look of a cell once; cells point into it. */
  styles: StyleData[];
  /** What cells without a font of their own are written in. */
  font: { name: string; size: number };
  /** The sheet to begin with, counted from 0. */
  active: number;
  properties: PropertyData;
  /** Calculated anew by whoever opens it, whatever its cells show. */
  recalculates?: true;
}

/** What a file says of itself. */
export interface PropertyData {
  title?: string;
  subject?: string;
  description?: string;
  creator?: string;
  /** A tag as `fr-FR`. */
  language?: string;
  /** By names of one's own. */
  custom: Record<string, string | number | boolean>;
}

export interface SheetData {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  /** By row, then column. What neither holds nor looks like anything is left out. */
  cells: (Record<number, CellData> | undefined)[];
  columns: Record<number, LineData>;
  rows: Record<number, LineData>;
  /** Pixels of columns, and of rows, of which nothing is said. */
  usual: { width: number; height: number };
  merged: CellArea[];
  /** What stays in sight however far one scrolls: so many rows and columns from A1 on. */
  frozen: { rows: number; columns: number };
  gridlines: boolean;
  tabColor?: string;
  selected?: CellArea;
  print: PrintData;
  tables: TableData[];
  validations: ValidationData[];
  conditions: ConditionData[];
  scales?: ScaleData[];
  charts: ChartData[];
  protected: boolean;
  /** What add-ins keep on the sheet itself, by the names that they gave it. */
  properties?: Readonly<Record<string, string>>;
}

export interface CellData {
  /** What it holds, or what its formula showed last; an error as `{ error: "#N/A" }`. */
  value?: number | string | boolean | ErrorData;
  formula?: string;
  /** The cells that its formula fills, itself among them, where they are more than one. */
  fills?: CellArea;
  /** Its look, by its place among the styles. */
  style?: number;
}
interface ErrorData {
  error: string;
}

/** A row or a column. */
export interface LineData {
  /** Pixels. */
  size?: number;
  hidden?: boolean;
  style?: number;
}

export interface StyleData {
  font?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: "single" | "double";
  strike?: boolean;
  color?: string;
  fill?: string;
  horizontal?: "left" | "center" | "right" | "justify" | "fill" | "distributed" | "centerContinuous";
  vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  indent?: number;
  wrap?: boolean;
  shrink?: boolean;
  /** Can be filled in while the sheet is protected. */
  unlocked?: boolean;
  /** The number format; "General" is left out. */
  format?: string;
  top?: EdgeData;
  right?: EdgeData;
  bottom?: EdgeData;
  left?: EdgeData;
}
export interface EdgeData {
  line: EdgeLine;
  color: string;
}
export type EdgeLine =
  | "hair"
  | "thin"
  | "medium"
  | "thick"
  | "double"
  | "dotted"
  | "dashed"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface NameData {
  name: string;
  /** What it stands for, with "=". */
  formula: string;
  /** The sheet that it belongs to; without one, the workbook. */
  sheet?: string;
  comment?: string;
}

export interface PrintData {
  paper?: "letter" | "legal" | "executive" | "tabloid" | "a3" | "a4" | "a5" | "b4" | "b5";
  orientation?: "portrait" | "landscape";
  /** Percent. */
  scale?: number;
  /** Pages; 0 are as many as it takes. */
  fit?: { wide: number; tall: number };
  /** Inches. */
  margins?: Partial<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  centered?: { horizontally: boolean; vertically: boolean };
  /** In the codes of Excel: &L, &P … */
  header?: string;
  footer?: string;
  area?: string;
  titleRows?: string;
  titleColumns?: string;
}

export interface TableData {
  name: string;
  area: CellArea;
  columns: string[];
  style?: string;
  hasTotals: boolean;
  hasFilter: boolean;
  banded: boolean;
}

export interface ValidationData {
  areas: CellArea[];
  rule?: RuleData;
  allowBlank: boolean;
  /** Shown while the cell is selected. */
  prompt?: { title: string; message: string };
  /** Shown when the rule refuses an entry. */
  alert?: { title: string; message: string; stops: boolean };
}
export type RuleData =
  /** Values, or a formula that names their cells. */
  | { kind: "list"; values: string[] }
  | { kind: "list"; source: string }
  | {
      kind: "whole" | "decimal" | "date" | "time" | "textLength";
      operator: Operator;
      /** As the file has them: numbers, or formulas without "=". */
      first: string;
      second?: string;
    }
  | { kind: "custom"; formula: string };
export type Operator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** A look for the cells of some areas while a formula, written for the first of them, is true. */
export interface ConditionData {
  areas: CellArea[];
  formula: string;
  color?: string;
  fill?: string;
  bold?: boolean;
  italic?: boolean;
  stops: boolean;
}

/** Fills after numbers: between two colors from the lowest to the highest, or bars from 0 to the highest. */
export interface ScaleData {
  areas: CellArea[];
  kind: "scale" | "bars";
  low: string;
  high: string;
}

/** A chart in the look of the product's sheets. Others are not read. */
export interface ChartData {
  kind: "columns" | "stackedColumns" | "bars" | "lines";
  /** What a reader who does not see it is told. */
  title: string;
  description: string;
  /** The cells that it covers. */
  area: CellArea;
  categories: SourceData;
  /** Said below the categories. */
  categoryTitle?: string;
  /** The names of the categories stay below what is negative. */
  namesBelow?: true;
  /** Of values, where there is one: how they are written, and the color of the lines beside them. */
  axis?: { format: string; grid: string };
  /** Where the values end. */
  bounds?: { min?: number; max?: number };
  series: SeriesData[];
  look: ChartLook;
}
export interface SourceData {
  sheet: string;
  area: CellArea;
}
interface ChartLook {
  /** Of all texts, in points. */
  size: number;
  note: string;
  line: string;
  /** Percent of a bar's width: between categories, and of bars over each other. */
  bars?: { gap: number; overlap: number };
}
export interface SeriesData {
  name: string;
  values: SourceData;
  /** Without one it is not drawn: its labels stand on top of the stack. */
  color?: string;
  /** Not drawn, but others stand on it. */
  hidden?: true;
  /** A line over columns; lines may be dashed. */
  line?: "solid" | "dashed";
  labels?: {
    format: string;
    color: string;
    bold: boolean;
    inside?: true;
    /** The points that have one; all where nothing is said. */
    at?: number[];
  };
}
