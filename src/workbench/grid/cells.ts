import { CellValueType, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area } from "../address";
import type { Engine } from "./engine";
import { forReader, typedBefore } from "./scopedNames";

export type Content = string | number | boolean | null;
export interface CellState {
  /** null is a blank cell. */
  readonly value: Content;
  readonly formula: string | null;
}

/** Univer's matrix by its keys: rows, then columns. */
type Matrix<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** Reads and writes cells by the sheet's id. */
export class Cells {
  private readonly unit: string;

  constructor(private readonly engine: Engine) {
    this.unit = engine.book.getId();
  }

  state(sheet: string, row: number, column: number): CellState {
    const cell = this.worksheet(sheet).getCellRaw(row, column);
    const shown = cell?.v === null || cell?.v === undefined ? this.spilled(sheet, row, column) : cell;
    return { value: contentOf(shown), formula: cell?.f ? forReader(cell.f) : null };
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
    const ranges = this.engine.get(FormulaDataModel).getArrayFormulaRange()[this.unit]?.[sheet] ?? {};
    for (const [r, line] of Object.entries(ranges as Matrix<IRange>)) {
      for (const [c, range] of Object.entries(line)) {
        const isInside = row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
        if (isInside) return { row: Number(r), column: Number(c), rows: range.endRow - Number(r) + 1, columns: range.endColumn - Number(c) + 1 };
      }
    }
    return undefined;
  }

  /** A text that starts with "=" is a formula. By mutation: commands are ten times slower. */
  write(sheet: string, row: number, column: number, contents: readonly (readonly Content[])[]): void {
    const width = Math.max(0, ...contents.map((line) => line.length));
    this.grow(sheet, { row, column, rows: contents.length, columns: width });
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [i, line] of contents.entries()) cellValue[row + i] = Object.fromEntries(line.map((content, j) => [column + j, entryData(content)]));
    const params: ISetRangeValuesMutationParams = { unitId: this.unit, subUnitId: sheet, cellValue };
    this.engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
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

const entryData = (entry: Content): ICellData => (typeof entry === "string" && entry.startsWith("=") ? formulaData(entry) : valueData(entry));
