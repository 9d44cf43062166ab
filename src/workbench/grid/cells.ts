import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Area } from "../address";
import type { Engine } from "./engine";
import { forReader, typedBefore } from "./nameMarks";
import { SharedFormulas } from "./sharedFormulas";
import { Spills } from "./spills";
import { undoSteps, writeUndoable } from "./writeUndoable";

export type Content = string | number | boolean | null;
export interface CellState {
  /** null is a blank cell. */
  readonly value: Content;
  readonly formula: string | null;
}

/** Reads and writes cells by the sheet's id. */
export class Cells {
  private readonly unit: string;
  private readonly shared: SharedFormulas;
  private readonly spills: Spills;

  constructor(private readonly engine: Engine) {
    this.unit = engine.book.getId();
    this.shared = new SharedFormulas(engine);
    this.spills = new Spills(engine);
  }

  state(sheet: string, row: number, column: number): CellState {
    const cell = this.worksheet(sheet).getCellRaw(row, column);
    const shown = cell?.v === null || cell?.v === undefined ? this.spilled(sheet, row, column) : cell;
    const formula = cell?.f ?? (cell?.si ? this.shared.at(sheet, row, column, cell.si) : undefined);
    return { value: contentOf(shown), formula: formula ? forReader(formula) : null };
  }

  /** As the cell shows it, with its number format. */
  text(sheet: string, row: number, column: number): string {
    const value = this.worksheet(sheet).getCell(row, column)?.v;
    return value === null || value === undefined ? "" : String(value);
  }

  /** The cell whose formula fills this one. */
  origin(sheet: string, row: number, column: number): { readonly row: number; readonly column: number } {
    const { row: top, column: left } = this.spill(sheet, row, column) ?? { row, column };
    return { row: top, column: left };
  }

  /** The cells that one formula fills, this one among them. */
  spill(sheet: string, row: number, column: number): Area | undefined {
    return this.spills.at(sheet, row, column);
  }

  /** A text that starts with "=" is a formula. By mutation: commands are ten times slower. */
  write(sheet: string, row: number, column: number, contents: readonly (readonly Content[])[]): void {
    const width = contents.reduce((most, line) => Math.max(most, line.length), 0);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [i, line] of contents.entries())
      cellValue[row + i] = Object.fromEntries(line.map((content, j) => [column + j, entryData(content)]));
    const params: ISetRangeValuesMutationParams = { unitId: this.unit, subUnitId: sheet, cellValue };
    undoSteps(this.engine).asOne(() => {
      this.grow(sheet, { row, column, rows: contents.length, columns: width });
      writeUndoable(this.engine, params);
    });
  }

  /** A formula whose functions Excel does not know yet. */
  writeUnknown(sheet: string, row: number, column: number, formula: string): void {
    this.write(sheet, row, column, [[typedBefore(formula)]]);
  }

  /** Makes room: Univer's sheets have an end. */
  grow(sheet: string, { row, column, rows, columns }: Area): void {
    const target = this.engine.book.getSheetBySheetId(sheet);
    if (target && row + rows > target.getMaxRows()) target.setRowCount(row + rows);
    if (target && column + columns > target.getMaxColumns()) target.setColumnCount(column + columns);
  }

  private spilled(sheet: string, row: number, column: number): Nullable<ICellData> {
    return this.engine.get(FormulaDataModel).getArrayFormulaCellData()[this.unit]?.[sheet]?.[row]?.[column];
  }

  private worksheet(sheet: string) {
    const found = this.engine.book.getSheetBySheetId(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}.`);
    return found.getSheet();
  }
}

function contentOf(cell: Nullable<ICellData>): Content {
  const value = cell?.v;
  if (value === null || value === undefined || value === "") return null;
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}

const BLANK: ICellData = { v: null, f: null, p: null, si: null, t: null };

/** As Univer keeps a formula. */
export const formulaData = (formula: string): ICellData => ({ ...BLANK, f: formula });

/** As Univer keeps a value. A text that looks like a formula is kept as a text by force. */
export function valueData(value: Content): ICellData {
  if (value === null || value === "") return BLANK;
  if (typeof value === "number") return { ...BLANK, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...BLANK, v: Number(value), t: CellValueType.BOOLEAN };
  return { ...BLANK, v: value, t: value.startsWith("=") ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

const entryData = (entry: Content): ICellData =>
  typeof entry === "string" && entry.startsWith("=") ? formulaData(entry) : valueData(entry);
