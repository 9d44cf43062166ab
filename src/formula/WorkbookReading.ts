import type { CellAt } from "./address";

/** What was read of a workbook, as it stood. */
export interface WorkbookReading {
  sheets: readonly SheetReading[];
  /** Names of the workbook. */
  names: readonly NameReading[];
  /** How this Excel shows #NAME?: #NOM? in French. */
  nameError: string;
}

export interface SheetReading {
  id: string;
  name: string;
  isHidden: boolean;
  isProtected: boolean;
  names: readonly NameReading[];
  /**
   * By "row,column": the cells that mention our functions, show #NAME?, or have a name on a sheet of ours; and what
   * failing ones of them refer to.
   */
  cells: ReadonlyMap<string, KeptCell>;
  /** How many rows were read, where there were too many. */
  rowsRead?: number;
  /** What the sheet says of its making, and of its organisation's template, where Excel keeps such words. */
  stamp?: string;
  teamStamp?: string;
  /** All of its cells from A1 on, where it was made from a template that asks. */
  page?: SheetPage;
}

export interface SheetPage {
  values: readonly (readonly unknown[])[];
  /** What is typed into a cell: its formula, or its value. */
  formulas: readonly (readonly unknown[])[];
}

/** What a name stands for, `='Company A'!$C$15`. */
export interface NameReading {
  name: string;
  formula: string;
}

export interface KeptCell extends CellAt {
  /** In en-US; absent in a cell that holds a value. */
  formula?: string;
  /** A blank is "", an error its en-US text. */
  value: unknown;
}
