import type { Language } from "../../vocabulary/languages";
import type { Area } from "../address";
import type { Turn } from "../host/turn";

/**
 * What the object model needs of a grid. All of it is immediate but the calculation. Lengths are in points, as Excel
 * counts.
 */
export interface Grid {
  /** For the actions of a batch. */
  turn(): Turn;
  /** How to take back, and to do again, what the grid does not keep itself: part of the step that is under way. */
  remember(undo: () => void, redo: () => void): void;

  sheets(): readonly SheetInfo[];
  activeSheet(): string;
  /** In the background, behind the others. */
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  activateSheet(sheet: string): void;
  /** Hidden sheets keep their place. */
  setHidden(sheet: string, hidden: boolean): void;
  tabColor(sheet: string): string;
  setTabColor(sheet: string, color: string): void;
  gridlines(sheet: string): boolean;
  setGridlines(sheet: string, shown: boolean): void;
  /** So many rows and columns from A1 on stay in sight. */
  frozen(sheet: string): Frozen;
  setFrozen(sheet: string, frozen: Frozen): void;

  read(sheet: string, area: Area): Cell[][];
  /** The cells that one formula fills, from its own on, when this is one of several. */
  spill(sheet: string, row: number, column: number): Area | undefined;
  /** As the cells show it. */
  text(sheet: string, area: Area): string[][];
  /** undefined leaves a cell as it is. */
  write(sheet: string, area: Area, content: (row: number, column: number) => Content | undefined): void;
  style(sheet: string, row: number, column: number): Style;
  setStyle(sheet: string, area: Area, style: (row: number, column: number) => Style): void;
  /** The cells that hold something; with `styled` also those that only look like something. */
  used(sheet: string, styled: boolean): Area | undefined;
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, first: number, count: number, points: number): void;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, first: number, count: number, points: number): void;

  setValidation(sheet: string, area: Area, validation: Validation | undefined): void;
  /** All conditional formats of a sheet; the first one wins. */
  setConditions(sheet: string, conditions: readonly Condition[]): void;

  names(): readonly DefinedName[];
  addName(name: DefinedName): void;
  changeName(name: DefinedName, formula: string): void;
  deleteName(name: DefinedName): void;

  tables(): readonly GridTable[];
  addTable(table: GridTable): void;
  changeTable(id: string, change: Partial<Pick<GridTable, "name" | "area" | "style" | "banded">>): void;
  deleteTable(id: string): void;

  selection(): { readonly sheet: string; readonly area: Area };
  select(sheet: string, area: Area): void;
  onSelection(listener: () => void): void;
  onEdit(listener: (edit: Edit) => void): void;
  /** Which cells a person may not change is asked of this. */
  knowLocked(isLocked: (sheet: string, area: Area) => boolean): void;
  onActivated(listener: (sheet: string) => void): void;
  /** Answers how to stop listening. */
  onCalculated(listener: () => void): () => void;
  calculate(): void;

  /** A number as a cell with this number format would show it. */
  format(value: number, numberFormat: string): string;
  /** A formula as this grid shows it to who edits it. */
  localFormula(formula: string): string;
  /** How figures are written in this grid. */
  language(): Language;
  box(sheet: string, area: Area): Box;
  drawChart(sheet: string, box: Box, picture: () => ChartPicture): ChartView;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** A blank cell is "", as Excel's values are. */
export type Value = string | number | boolean;
export interface Cell {
  readonly value: Value;
  readonly formula?: string;
}
export type Content = { readonly value: Value } | { readonly formula: string };

export type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
export interface Edge {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}
/** What is absent is as the sheet's own style says. In setStyle it stays as it is. */
export interface Style {
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly name?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Made smaller where it is wider than its column. */
  readonly shrink?: boolean;
  readonly numberFormat?: string;
  readonly edges?: Readonly<Partial<Record<Side, Edge>>>;
}

interface Bounds {
  readonly operator: string;
  readonly formula1: number;
  readonly formula2?: number;
}

export interface Validation {
  readonly list?: readonly string[];
  readonly number?: Bounds & { readonly whole: boolean };
  /** Of a text, in characters. */
  readonly length?: Bounds;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: { readonly title: string; readonly message: string; readonly stops: boolean };
}

/** Cells of the area look like this while the formula, written for the area's first cell, is true. */
export interface Condition {
  readonly area: Area;
  readonly formula: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In place of a formula: fills after the numbers of the area. */
  readonly scale?: Scale;
}
/** Between two colors from the lowest to the highest, or bars from 0 to the highest. */
export interface Scale {
  readonly kind: "scale" | "bars";
  readonly low: string;
  readonly high: string;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; absent in a name of the workbook. */
  readonly scope?: string;
  readonly formula: string;
  readonly comment: string;
}

/** A row of headings and the rows below it, of which formulas ask by its name. */
export interface GridTable {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** With the headings. */
  readonly area: Area;
  readonly columns: readonly string[];
  /** As Excel calls its look: TableStyleMedium7; "" for none. */
  readonly style: string;
  /** Every other row is filled, where the look has such rows. */
  readonly banded: boolean;
}

export interface Edit {
  readonly sheet: string;
  readonly area: Area;
  readonly byAddin: boolean;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface ChartView {
  refresh(): void;
  dispose(): void;
}
/** A chart as it is to be drawn. */
export interface ChartPicture {
  readonly kind: "column" | "bar";
  readonly stacked: boolean;
  readonly name: string;
  readonly border: boolean;
  readonly title: string;
  readonly legend: "Top" | "Bottom" | null;
  readonly valueAxis: ValueAxisPicture | null;
  readonly gridlines: boolean;
  readonly categoryAxis: AxisPicture | null;
  /** Where the values end; what is not said comes of the values. */
  readonly bounds: { readonly min: number | undefined; readonly max: number | undefined };
  /** Per cent of a bar's width between the categories, and of bars over each other. */
  readonly gapWidth: number;
  readonly overlap: number;
  readonly categories: readonly string[];
  readonly series: readonly SeriesPicture[];
  readonly legendFont: FontPicture;
}
interface ValueAxisPicture {
  readonly font: FontPicture;
  /** What stands beside a value. */
  readonly text: (value: number) => string;
}
export interface AxisPicture {
  readonly title: { readonly text: string; readonly font: FontPicture } | null;
  /** Beside the axis, or at the low end of the values. */
  readonly low: boolean;
  readonly reversed: boolean;
  readonly font: FontPicture;
  readonly line: string;
}
/** Size in points. */
export interface FontPicture {
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
}
export interface SeriesPicture {
  readonly name: string;
  readonly line: boolean;
  /** null draws nothing: only the labels are seen. */
  readonly color: string | null;
  readonly inLegend: boolean;
  readonly values: readonly number[];
  /** The points that a line leaves out. */
  readonly blank: readonly boolean[];
  readonly dashed: boolean;
  readonly labels: { readonly texts: readonly string[]; readonly position: string; readonly font: FontPicture } | null;
}
