import type { Cell, CellValue, Sheet } from "hucre/xlsx";
import { readAddress, type CellArea } from "../../formula/address";
import { shiftFormula } from "../../formula/shiftFormula";
import type { Losses } from "../Loss";
import type { CellData, SheetData } from "../Spreadsheet";
import { fromFile } from "./formulaInFile";
import type { StyleList } from "./StyleList";

/** Added to days counted from 1904, which older files of a Mac do. */
const DAYS_TO_1904 = 1462;
const DAY_OR_TIME = /[dyhs]|m/i;

interface Shared {
  formula: string;
  row: number;
  column: number;
}

interface Context {
  styles: StyleList;
  losses: Losses;
  /** Days are counted from 1904. */
  from1904: boolean;
}

/** The cells of a sheet: values, formulas with what they showed last, looks. */
export class CellReader {
  readonly cells: SheetData["cells"] = [];
  private readonly shared = new Map<number, Shared>();

  constructor(
    private readonly sheet: Sheet,
    private readonly context: Context,
  ) {}

  read(): SheetData["cells"] {
    const detailed = this.sheet.cells ?? new Map<string, Cell>();
    this.sheet.rows.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value !== null && value !== "" && !detailed.has(`${row},${column}`))
          this.put(row, column, { value: plain(value) });
      }),
    );
    for (const [key, cell] of detailed) {
      const comma = key.indexOf(",");
      this.readDetailed(Number(key.slice(0, comma)), Number(key.slice(comma + 1)), cell);
    }
    return this.cells;
  }

  private readDetailed(row: number, column: number, cell: Cell): void {
    const { losses, styles } = this.context;
    if (cell.richText) losses.add("richTexts");
    if (cell.hyperlink) losses.add("links");
    if (cell.comment) losses.add("notes");
    const style = cell.style && styles.of(cell.style);
    const formula = this.formulaOf(row, column, cell);
    const value = this.valueOf(cell, style);
    const fills = cell.formulaType === "array" ? severalCells(cell.formulaRef) : undefined;
    const held: CellData = {
      ...(value === undefined ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
      ...(fills ? { fills } : {}),
      ...(style === undefined ? {} : { style }),
    };
    if (Object.keys(held).length > 0) this.put(row, column, held);
  }

  /** Of formulas that were filled down, the file has the first, and where the others stand. */
  private formulaOf(row: number, column: number, { formula, formulaSharedIndex: index }: Cell): string | undefined {
    if (formula === undefined) return undefined;
    if (index === undefined) return fromFile(formula);
    if (formula !== "") {
      const own = fromFile(formula);
      this.shared.set(index, { formula: own, row, column });
      return own;
    }
    const first = this.shared.get(index);
    return first && shiftFormula(first.formula, row - first.row, column - first.column);
  }

  private valueOf({ value: held, formulaResult, type }: Cell, style: number | undefined): CellData["value"] {
    const value = formulaResult ?? held;
    if (value === null || (value === "" && type !== "formula")) return undefined;
    if (type === "error") return { error: String(value) };
    const read = plain(value);
    const isDay = this.context.from1904 && typeof read === "number" && style !== undefined;
    return isDay && showsDay(this.context.styles.all[style]?.format) ? read + DAYS_TO_1904 : read;
  }

  private put(row: number, column: number, cell: CellData): void {
    (this.cells[row] ??= {})[column] = cell;
  }
}

/** The library makes no points in time of numbers here: formats that would tell it to are hidden from it. */
const plain = (value: Exclude<CellValue, null>): number | string | boolean =>
  value instanceof Date ? value.toISOString() : value;

function severalCells(reference: string | undefined): CellArea | undefined {
  const area = reference === undefined ? undefined : readAddress(reference);
  return area && area.rows * area.columns > 1
    ? { row: area.row, column: area.column, rows: area.rows, columns: area.columns }
    : undefined;
}

/** A duration in hours, `[h]:mm`, counts from nowhere. */
const showsDay = (format = ""): boolean => {
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return DAY_OR_TIME.test(codes) && !/\[[hms]+\]/i.test(format) && !/general|[#0]/i.test(codes);
};
