import type { Area } from "../address";

/** How a cell looks, in the words of a worksheet's design. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly ink?: string;
  readonly fill?: string;
  readonly top?: Line;
  readonly bottom?: Line;
  readonly align?: "left" | "right";
  /** Pixels between the text and the cell's side. */
  readonly indent?: number;
  readonly format?: string;
}
export interface Line {
  readonly color: string;
  readonly style?: "thin" | "medium" | "double";
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number;
  readonly look?: Look;
}
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A sheet to open with: what stands in it, how it looks, which cell is selected. */
export interface SheetContent {
  readonly name: string;
  /** Pixels, from the first column on. */
  readonly columnWidths: readonly number[];
  /** Pixels, by row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly cells: readonly PlacedCell[];
  readonly formulas: readonly PlacedFormula[];
  readonly selected: Area;
}
