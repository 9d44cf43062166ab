import { readAddress, SHEET_COLUMNS, SHEET_ROWS, type CellArea, type CellAt } from "../../formula/address";
import { shiftFormula } from "../../formula/shiftFormula";
import { FileProblem } from "../FileProblem";
import type { Losses } from "../Loss";
import type { CellData, LineData, SheetData } from "../Spreadsheet";
import { DAYS_TO_1904 } from "./dayOf";
import { fromFile, namesOtherBook } from "./formulaInFile";
import { besideCell, mayNeedArray } from "./manyCells";
import { showsDay } from "./numberFormats";
import { placeIn } from "./placeIn";
import { readValue } from "./readValue";
import { attributesOf, type XmlListener } from "./scanXml";
import type { SharedStrings } from "./SharedStrings";
import type { StyleList } from "./StyleList";
import { TextRuns } from "./TextRuns";
import { isOn } from "./XmlNode";

const PIXELS_PER_POINT = 4 / 3;
const HIGHEST_ROW = 409.5;
/** What a cell holds. */
const LONGEST_TEXT = 32_767;
/** More do not fit into the memory of a browser's page. */
export const MOST_CELLS = 10_000_000;
/** Of formulas that are looked at closely, in characters: some seconds' worth. */
export const CLOSE_LOOKS = 4_000_000;

/** What the cells of all sheets of a file have in common. */
export interface CellContext {
  strings: SharedStrings;
  styles: StyleList;
  losses: Losses;
  /** Days are counted from 1904. */
  from1904: boolean;
  /** How many more may be read. */
  left: number;
  /** So many characters of formulas are still looked at closely. */
  closeLooks: number;
}

type Attributes = ReadonlyMap<string, string>;

interface Shared {
  formula: string;
  row: number;
  column: number;
}

/** The cells and rows of a sheet, told of its part between sheetData and its end. */
export class CellReader implements XmlListener {
  readonly cells: SheetData["cells"] = [];
  readonly rows: SheetData["rows"] = {};
  hasOutline = false;
  /** How many columns have cells. */
  width = 0;
  private readonly shared = new Map<string, Shared>();
  /** Cells that stand before the formula that they share. */
  private readonly waiting: { cell: CellData; index: string; row: number; column: number }[] = [];
  private readonly runs = new TextRuns();
  private row = -1;
  private column = -1;
  private cell: Attributes | undefined;
  private formula: Attributes | undefined;
  private into: "value" | "formula" | undefined;
  private value = "";
  private formulaText = "";

  constructor(private readonly context: CellContext) {}

  open(name: string, attributes: string): void {
    if (name === "row") this.openRow(attributesOf(attributes));
    else if (name === "c") this.openCell(attributesOf(attributes));
    else if (name === "v" && this.cell) this.into = "value";
    else if (name === "f" && this.cell) {
      this.into = "formula";
      this.formula = attributesOf(attributes);
    } else this.runs.open(name);
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "v" || name === "f") this.into = undefined;
    else this.runs.close(name);
  }

  text(text: string): void {
    if (this.into === "value") this.value += text;
    else if (this.into === "formula") this.formulaText += text;
    else this.runs.text(text);
  }

  /** To be called when the sheet is read. */
  finish(): void {
    for (const { cell, index, row, column } of this.waiting) {
      this.share(cell, index, row, column);
      // another cell of the same place may have come since
      if (isBlank(cell) && this.cells[row]?.[column] === cell) delete this.cells[row][column];
    }
    this.waiting.length = 0;
  }

  private openRow(row: Attributes): void {
    const number = row.get("r");
    this.row = number === undefined ? this.row + 1 : placeIn(`A${number}`).row;
    this.column = -1;
    if (this.row >= SHEET_ROWS) throw new FileProblem("damaged");
    if (Number(row.get("outlineLevel")) > 0) this.hasOutline = true;
    const line = this.lineOf(row);
    if (Object.keys(line).length > 0) this.rows[this.row] = line;
  }

  /** A height that nobody chose is the program's, and follows the text. */
  private lineOf(row: Attributes): LineData {
    const height = Number(row.get("ht"));
    const style = isOn(row.get("customFormat")) ? this.context.styles.of(Number(row.get("s"))) : undefined;
    return {
      ...(isOn(row.get("customHeight")) && height > 0
        ? { size: Math.min(height, HIGHEST_ROW) * PIXELS_PER_POINT }
        : {}),
      ...(isOn(row.get("hidden")) ? { hidden: true } : {}),
      ...(style === undefined ? {} : { style }),
    };
  }

  private openCell(cell: Attributes): void {
    const address = cell.get("r");
    if (address === undefined) this.column++;
    else ({ row: this.row, column: this.column } = placeIn(address));
    if (this.row < 0 || this.column >= SHEET_COLUMNS) throw new FileProblem("damaged");
    this.width = Math.max(this.width, this.column + 1);
    if (--this.context.left < 0) throw new FileProblem("tooManyCells");
    this.cell = cell;
    this.formula = this.into = undefined;
    this.value = this.formulaText = "";
    this.runs.clear();
  }

  private closeCell(): void {
    const { cell, row, column } = this;
    if (!cell) return;
    const style = this.context.styles.of(Number(cell.get("s") ?? 0));
    const value = this.held(cell.get("t") ?? "n", style);
    const held: CellData = { ...(value === undefined ? {} : { value }), ...(style === undefined ? {} : { style }) };
    const waits = this.formula !== undefined && this.takeFormula(held, this.formula);
    this.cell = undefined;
    // the last of several in one place is the one that counts
    if (waits || !isBlank(held)) (this.cells[row] ??= {})[column] = held;
    else if (this.cells[row]) delete this.cells[row][column];
  }

  private held(type: string, style: number | undefined): CellData["value"] {
    const { losses, styles, from1904 } = this.context;
    const value = type === "s" ? this.shownText() : type === "inlineStr" ? this.inline() : readValue(type, this.value);
    if (typeof value === "string") {
      if (value === "" && !this.formula) return undefined;
      if (value.length <= LONGEST_TEXT) return value;
      losses.add("textsCut");
      return value.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, "");
    }
    const isDay = from1904 && typeof value === "number" && type !== "d" && style !== undefined;
    return isDay && showsDay(styles.all[style]?.format) ? value + DAYS_TO_1904 : value;
  }

  private inline(): string {
    if (this.runs.isRich) this.context.losses.add("richTexts");
    return this.runs.read();
  }

  /** One of the texts that all sheets share. */
  private shownText(): string | undefined {
    const { strings, losses } = this.context;
    const number = this.value.trim();
    if (number === "") return undefined;
    const found = /^\d+$/.test(number) ? strings.at(Number(number)) : undefined;
    if (!found) losses.add("brokenCells");
    if (found?.isRich) losses.add("richTexts");
    return found?.text;
  }

  /**
   * A formula that asks another workbook is given up: the cell keeps what it showed.
   *
   * @returns true for one that has yet to be read
   */
  private takeFormula(cell: CellData, attributes: Attributes): boolean {
    const { formulaText: text, row, column } = this;
    const [type, index] = [attributes.get("t"), attributes.get("si")];
    if (type === "dataTable") this.context.losses.add("dataTables");
    else if (text.trim() !== "") this.takeText(cell, attributes);
    else if (type === "shared" && index !== undefined) {
      if (this.shared.has(index)) this.share(cell, index, row, column);
      else return this.waiting.push({ cell, index, row, column }) > 0;
    }
    return false;
  }

  private takeText(cell: CellData, attributes: Attributes): void {
    const { row, column } = this;
    const [type, index] = [attributes.get("t"), attributes.get("si")];
    const formula = fromFile(this.formulaText);
    if (type === "shared" && index !== undefined && (attributes.has("ref") || !this.shared.has(index)))
      this.shared.set(index, { formula, row, column });
    if (namesOtherBook(formula)) return;
    cell.formula = type === "array" ? formula : this.beside(formula, { row, column });
    const fills = type === "array" ? severalCells(attributes.get("ref")) : undefined;
    if (fills) cell.fills = fills;
  }

  private beside(formula: string, at: CellAt): string {
    if (!mayNeedArray(formula)) return formula;
    this.context.closeLooks -= formula.length;
    return this.context.closeLooks < 0 ? formula : besideCell(formula, at);
  }

  /** Of formulas that were filled down, the file has the first, and where the others stand. */
  private share(cell: CellData, index: string, row: number, column: number): void {
    const first = this.shared.get(index);
    if (!first) this.context.losses.add("brokenCells");
    else if (!namesOtherBook(first.formula))
      cell.formula = this.beside(shiftFormula(first.formula, row - first.row, column - first.column), { row, column });
  }
}

const isBlank = (cell: CellData): boolean => Object.keys(cell).length === 0;

function severalCells(reference: string | undefined): CellArea | undefined {
  const area = reference === undefined ? undefined : readAddress(reference);
  return area && area.rows * area.columns > 1
    ? { row: area.row, column: area.column, rows: area.rows, columns: area.columns }
    : undefined;
}
