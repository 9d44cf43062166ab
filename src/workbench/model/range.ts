import { addressOf, MAX_COLUMNS, MAX_ROWS, quoteSheet, type Area } from "../address";
import { ApiError, ApiObject } from "../host/apiObject";
import { ConditionalFormatCollection } from "./conditionalFormats";
import type { BookContext } from "./context";
import { COPIED, copyCells } from "./copyCells";
import { DataValidation } from "./dataValidation";
import { accessDenied, invalidArgument } from "./errors";
import type { Cell, Content, Style, Value } from "./grid";
import { isOpen } from "./lockedCells";
import { RangeFormat } from "./rangeFormat";
import { findSheet, resolveReference } from "./references";

type Matrix<T> = T[][];

const isBounded = (area: Area): boolean => area.rows < MAX_ROWS && area.columns < MAX_COLUMNS;

/** A rectangle of cells. Of whole rows and columns, values are null, as Excel answers for unbounded ranges. */
export class Range extends ApiObject {
  readonly apiName = "Range";
  override readonly scalars = [
    "Address",
    "CellCount",
    "ColumnCount",
    "ColumnIndex",
    "Formulas",
    "FormulasLocal",
    "NumberFormat",
    "RowCount",
    "RowIndex",
    "Text",
    "Values",
    "ValueTypes",
  ];
  override readonly computed = ["Formulas", "FormulasLocal", "Text", "Values", "ValueTypes"];

  constructor(
    private readonly book: BookContext,
    readonly sheet: string,
    readonly area: Area,
  ) {
    super();
  }

  get Address() {
    return `${quoteSheet(this.sheetName)}!${addressOf(this.area)}`;
  }
  get RowIndex() {
    return this.area.row;
  }
  get ColumnIndex() {
    return this.area.column;
  }
  get RowCount() {
    return this.area.rows;
  }
  get ColumnCount() {
    return this.area.columns;
  }
  /** -1 beyond 2^31 - 1 cells. */
  get CellCount() {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get Worksheet() {
    return this.book.worksheet(this.sheet);
  }
  get Format() {
    return new RangeFormat(this.book, this);
  }
  get DataValidation() {
    return new DataValidation(this.book, this);
  }
  get ConditionalFormats() {
    return new ConditionalFormatCollection(this.book, this, (area) => new Range(this.book, this.sheet, area));
  }

  get Values() {
    return this.cells(({ value }) => value);
  }
  /** One value fills the range; null leaves a cell alone; a text that begins with "=" is a formula here as well. */
  set Values(input: unknown) {
    this.write(input, "values");
  }
  get Formulas() {
    return this.cells(({ formula, value }) => formula ?? value);
  }
  set Formulas(input: unknown) {
    this.write(input, "formulas");
  }
  get FormulasLocal() {
    return this.cells(({ formula, value }) => (formula === undefined ? value : this.book.grid.localFormula(formula)));
  }
  get Text() {
    return isBounded(this.area) ? this.book.grid.text(this.sheet, this.area) : null;
  }
  get ValueTypes() {
    return this.cells(({ value }) => valueType(value));
  }

  get NumberFormat() {
    return this.each((row, column) => this.book.grid.style(this.sheet, row, column).numberFormat ?? "General");
  }
  set NumberFormat(input: unknown) {
    const at = this.spread(input, "numberFormat");
    this.setStyle((row, column) => {
      const format = at(row, column);
      return typeof format === "string" ? { numberFormat: format } : {};
    });
  }

  /** Relative to the first cell; may lie outside the range. */
  GetCell(row: number, column: number) {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 }, "getCell");
  }
  GetRow(row: number) {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 }, "getRow");
  }
  GetColumn(column: number) {
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 }, "getColumn");
  }
  GetLastCell() {
    return this.GetCell(this.area.rows - 1, this.area.columns - 1);
  }
  GetLastRow() {
    return this.GetRow(this.area.rows - 1);
  }
  GetLastColumn() {
    return this.GetColumn(this.area.columns - 1);
  }
  GetOffsetRange(rows: number, columns: number) {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns }, "getOffsetRange");
  }
  GetResizedRange(rows: number, columns: number) {
    return this.at(
      { ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns },
      "getResizedRange",
    );
  }
  GetEntireRow() {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS }, "getEntireRow");
  }
  GetEntireColumn() {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS }, "getEntireColumn");
  }
  GetBoundingRect(other: Range | string) {
    const { area } = this.other(other, "getBoundingRect");
    const row = Math.min(this.area.row, area.row);
    const column = Math.min(this.area.column, area.column);
    return this.at(
      {
        row,
        column,
        rows: Math.max(this.area.row + this.area.rows, area.row + area.rows) - row,
        columns: Math.max(this.area.column + this.area.columns, area.column + area.columns) - column,
      },
      "getBoundingRect",
    );
  }
  GetIntersectionOrNullObject(other: Range | string) {
    const { sheet, area } = this.other(other, "getIntersectionOrNullObject");
    const row = Math.max(this.area.row, area.row);
    const column = Math.max(this.area.column, area.column);
    const rows = Math.min(this.area.row + this.area.rows, area.row + area.rows) - row;
    const columns = Math.min(this.area.column + this.area.columns, area.column + area.columns) - column;
    return sheet === this.sheet && rows > 0 && columns > 0
      ? this.at({ row, column, rows, columns }, "getIntersectionOrNullObject")
      : null;
  }
  /** The smallest rectangle of the range that holds all its cells with something in them. */
  GetUsedRangeOrNullObject(valuesOnly: boolean | null = false) {
    const used = this.book.grid.used(this.sheet, !valuesOnly);
    const within = used && this.GetIntersectionOrNullObject(new Range(this.book, this.sheet, used));
    if (!within) return null;
    if (!valuesOnly) return within;
    const { row, column } = within.area;
    const filled = this.book.grid
      .read(this.sheet, within.area)
      .flatMap((line, r) =>
        line.flatMap(({ value, formula }, c) =>
          value === "" && formula === undefined ? [] : [{ row: row + r, column: column + c }],
        ),
      );
    const [rows, columns] = [filled.map((cell) => cell.row), filled.map((cell) => cell.column)];
    if (filled.length === 0) return null;
    const [top, left] = [rows.reduce((a, b) => Math.min(a, b)), columns.reduce((a, b) => Math.min(a, b))];
    return this.at(
      {
        row: top,
        column: left,
        rows: rows.reduce((a, b) => Math.max(a, b)) - top + 1,
        columns: columns.reduce((a, b) => Math.max(a, b)) - left + 1,
      },
      "getUsedRangeOrNullObject",
    );
  }
  /** The cell whose formula fills this one; nothing for more than one cell, or one that fills itself. */
  GetSpillParentOrNullObject() {
    const { sheet, area } = this;
    const filled = area.rows * area.columns === 1 ? this.book.grid.spill(sheet, area.row, area.column) : undefined;
    return filled && (filled.row !== area.row || filled.column !== area.column)
      ? new Range(this.book, sheet, { ...filled, rows: 1, columns: 1 })
      : null;
  }
  /** The cells that the formula of this one fills. */
  GetSpillingToRangeOrNullObject() {
    const { sheet, area } = this;
    const filled = area.rows * area.columns === 1 ? this.book.grid.spill(sheet, area.row, area.column) : undefined;
    return filled?.row === area.row && filled.column === area.column ? new Range(this.book, sheet, filled) : null;
  }
  /** Shows the sheet if it has to. */
  Select() {
    this.book.grid.select(this.sheet, this.area);
  }
  Calculate() {
    this.book.grid.calculate();
  }

  /** What is left out arrives as null. */
  Clear(applyTo: string | null = null) {
    const what = applyTo ?? "All";
    if (what !== "All" && what !== "Contents" && what !== "Formats") throw invalidArgument("Range.clear");
    const state = this.book.state(this.sheet);
    if (what === "Contents" ? !isOpen(state, this.area) : state.protected) throw accessDenied("Range.clear");
    if (what !== "Formats") this.book.grid.write(this.sheet, this.area, () => ({ value: "" }));
    if (what !== "Contents") this.setStyle(() => BARE);
  }

  /**
   * Formulas follow to the new place. Of the ways to copy, those that are drawn; the source is a range of its size or
   * the pattern that fills it.
   */
  CopyFrom(
    source: Range | string,
    copyType: string | null = "All",
    skipBlanks: boolean | null = false,
    transpose: boolean | null = false,
  ) {
    if (!COPIED.includes(copyType ?? "All") || skipBlanks || transpose)
      throw new ApiError("ApiNotFound", `The workbench does not copy ${copyType ?? ""} this way.`, "Range.copyFrom");
    if (this.book.state(this.sheet).protected) throw accessDenied("Range.copyFrom");
    const from = this.other(source, "copyFrom");
    const [rows, columns] = [Math.max(this.area.rows, from.area.rows), Math.max(this.area.columns, from.area.columns)];
    if (rows % from.area.rows || columns % from.area.columns) throw invalidArgument("Range.copyFrom");
    copyCells(this.book, from, { sheet: this.sheet, area: { ...this.area, rows, columns } }, copyType ?? "All");
  }

  /** office.js checks an array above 1,500 cells here and sends it in rows. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongShape("values");
  }

  setStyle(style: (row: number, column: number) => Style): void {
    if (this.book.state(this.sheet).protected) throw accessDenied("Range.format");
    if (!isBounded(this.area))
      throw new ApiError("NotImplemented", "The workbench styles bounded ranges only.", "Range.format");
    this.book.grid.setStyle(this.sheet, this.area, style);
  }

  /** What all cells agree on, else null, as Excel answers for a mix. */
  common<T>(pick: (style: Style) => T): T | null {
    const seen = this.each((row, column) => pick(this.book.grid.style(this.sheet, row, column)))?.flat() ?? [];
    const [first] = seen;
    return first !== undefined && seen.every((value) => value === first) ? first : null;
  }

  private get sheetName(): string {
    return this.book.grid.sheets().find(({ id }) => id === this.sheet)?.name ?? "";
  }

  private at(area: Area, method: string): Range {
    const { row, column, rows, columns } = area;
    if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS)
      throw invalidArgument(`Range.${method}`);
    return new Range(this.book, this.sheet, area);
  }

  private other(range: Range | string, method: string): { readonly sheet: string; readonly area: Area } {
    const place = typeof range === "string" ? resolveReference(this.book.grid, range, this.sheet) : range;
    if (!place) throw invalidArgument(`Range.${method}`);
    return place;
  }

  private each<T>(cell: (row: number, column: number) => T): Matrix<T> | null {
    if (!isBounded(this.area)) return null;
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => cell(row + r, column + c)));
  }

  private cells<T>(pick: (cell: Cell) => T): Matrix<T> | null {
    return isBounded(this.area) ? this.book.grid.read(this.sheet, this.area).map((line) => line.map(pick)) : null;
  }

  private write(input: unknown, property: string): void {
    if (!isBounded(this.area)) throw invalidArgument(`Range.${property}`);
    if (!isOpen(this.book.state(this.sheet), this.area)) throw accessDenied(`Range.${property}`);
    const at = this.spread(input, property);
    this.book.grid.write(this.sheet, this.area, (row, column) => {
      const input = at(row, column);
      // what is written into a cell of the format "text" is text
      const text =
        typeof input === "string" && input !== "" && this.book.grid.style(this.sheet, row, column).numberFormat === "@";
      return text ? { value: input.replace(/^'/, "") } : entered(input);
    });
  }

  private spread(input: unknown, property: string): (row: number, column: number) => unknown {
    if (!Array.isArray(input)) return () => input;
    const lines = input as unknown[];
    if (
      lines.length !== this.area.rows ||
      lines.some((line) => !Array.isArray(line) || line.length !== this.area.columns)
    )
      throw wrongShape(property);
    return (row, column) => (lines[row - this.area.row] as unknown[])[column - this.area.column];
  }
}

/** A range by the name of its sheet and its address, as an add-in gives it. */
export function rangeOf(book: BookContext, reference: string, from: string): Range | undefined {
  const place = resolveReference(book.grid, reference, findSheet(book.grid, from) ?? from);
  return place && new Range(book, place.sheet, place.area);
}

const wrongShape = (property: string): ApiError =>
  invalidArgument(
    `Range.${property}`,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

const NO_EDGE = { style: "None", color: "#000000", weight: "Thin" };
const BARE: Style = {
  fill: "",
  bold: false,
  italic: false,
  color: "#000000",
  size: 11,
  name: "Calibri",
  horizontal: "General",
  vertical: "Bottom",
  indent: 0,
  wrap: false,
  numberFormat: "General",
  edges: { EdgeTop: NO_EDGE, EdgeBottom: NO_EDGE, EdgeLeft: NO_EDGE, EdgeRight: NO_EDGE },
};

/** What typing this into a cell gives; null leaves the cell alone, "" empties it, an apostrophe makes text. */
function entered(input: unknown): Content | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") throw invalidArgument("Range.values");
  if (input.startsWith("=") && input.length > 1) return { formula: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  return { value: /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(input) ? Number(input) : input };
}

function valueType(value: Value): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#[A-Z0-9/_]+[!?]?$/.test(value) ? "Error" : "String";
}
