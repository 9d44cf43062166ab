import { parseAddress, type Area } from "../address";
import { USUAL_LOOK } from "../grid/tableLooks";
import { ApiObject } from "../host/apiObject";
import type { BookContext } from "./context";
import { accessDenied, alreadyExists, invalidArgument, itemNotFound, notHere } from "./errors";
import type { Grid, GridTable } from "./grid";
import { Range, rangeOf } from "./range";
import { findName } from "./references";
import { TableColumnCollection } from "./tableColumns";

const LONGEST_NAME = 255;

/** The tables of the workbook, or of one worksheet. */
export class TableCollection extends ApiObject {
  readonly apiName = "TableCollection";
  override readonly scalars = ["Count"];
  constructor(
    private readonly book: BookContext,
    private readonly sheet?: string,
  ) {
    super();
  }

  override items() {
    return this.tables.map(({ id }) => new Table(this.book, id));
  }
  get Count() {
    return this.tables.length;
  }
  GetCount() {
    return this.Count;
  }
  /** Its headings are the texts of the first row; a blank one and one that stands twice get a text of their own. */
  Add(address: Range | string, hasHeaders: boolean) {
    const { grid } = this.book;
    const range = address instanceof Range ? address : rangeOf(this.book, address, this.sheet ?? grid.activeSheet());
    if (!range || (this.sheet !== undefined && range.sheet !== this.sheet))
      throw invalidArgument("TableCollection.add");
    if (!hasHeaders) throw notHere("TableCollection.add", "a table without headings");
    const { sheet, area } = range;
    if (this.book.state(sheet).protected) throw accessDenied("TableCollection.add");
    const covered = area.rows === 1 ? { ...area, rows: 2 } : area;
    if (grid.tables().some((table) => table.sheet === sheet && overlap(table.area, covered)))
      throw invalidArgument("TableCollection.add");
    const columns = headings(grid, sheet, covered);
    grid.write(sheet, { ...covered, rows: 1 }, (_, column) => ({
      value: columns[column - covered.column]!,
    }));
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    grid.addTable({ id, sheet, name: freeName(grid), area: covered, columns, style: USUAL_LOOK, banded: true });
    return new Table(this.book, id);
  }
  GetItem(key: string) {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound("TableCollection.getItem");
    return found;
  }
  GetItemAt(index: number) {
    const table = this.tables[index];
    if (!table) throw invalidArgument("TableCollection.getItemAt");
    return new Table(this.book, table.id);
  }
  /** By name or id. */
  GetItemOrNullObject(key: string) {
    const found = this.tables.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
    return found ? new Table(this.book, found.id) : null;
  }

  private get tables(): readonly GridTable[] {
    return this.book.grid.tables().filter(({ sheet }) => this.sheet === undefined || sheet === this.sheet);
  }
}

class Table extends ApiObject {
  readonly apiName = "Table";
  override readonly scalars = [
    "Id",
    "Name",
    "ShowBandedRows",
    "ShowFilterButton",
    "ShowHeaders",
    "ShowTotals",
    "Style",
  ];
  constructor(
    private readonly book: BookContext,
    private readonly id: string,
  ) {
    super();
  }

  get Id() {
    return this.id;
  }
  get Name() {
    return this.table.name;
  }
  set Name(name: string) {
    const { grid } = this.book;
    const isOther = (table: GridTable): boolean => table.id !== this.id && sameName(table.name, name);
    if (!isTableName(name)) throw invalidArgument("Table.name");
    if (grid.tables().some(isOther) || findName(grid, name, undefined)) throw alreadyExists("Table.name");
    grid.changeTable(this.id, { name });
  }
  get Style() {
    return this.table.style;
  }
  set Style(style: string) {
    this.book.grid.changeTable(this.id, { style });
  }
  /** The grid has no others. */
  get ShowHeaders() {
    return true;
  }
  get ShowTotals() {
    return false;
  }
  get ShowBandedRows() {
    return this.table.banded;
  }
  set ShowBandedRows(banded: boolean) {
    this.book.grid.changeTable(this.id, { banded });
  }
  get ShowFilterButton() {
    return true;
  }
  get Columns() {
    return new TableColumnCollection(this.book, () => this.table);
  }
  get Rows() {
    return new TableRowCollection(() => this.table);
  }
  get Worksheet() {
    return this.book.worksheet(this.table.sheet);
  }
  GetRange() {
    return this.range((area) => area);
  }
  GetHeaderRowRange() {
    return this.range((area) => ({ ...area, rows: 1 }));
  }
  GetDataBodyRange() {
    return this.range((area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 }));
  }
  /** The row of headings stays where it is. */
  Resize(address: Range | string) {
    const { grid } = this.book;
    const { sheet, area, columns } = this.table;
    const range = address instanceof Range ? address : rangeOf(this.book, address, sheet);
    if (range?.sheet !== sheet || range.area.row !== area.row || range.area.rows < 2)
      throw invalidArgument("Table.resize");
    if (grid.tables().some((table) => table.id !== this.id && table.sheet === sheet && overlap(table.area, range.area)))
      throw invalidArgument("Table.resize");
    if (range.area.column !== area.column || range.area.columns !== columns.length)
      throw notHere("Table.resize", "other columns");
    grid.changeTable(this.id, { area: range.area });
  }
  /** The cells stay. */
  ConvertToRange() {
    const range = this.GetRange();
    this.book.grid.deleteTable(this.id);
    return range;
  }
  /** With its cells. */
  Delete() {
    const { sheet, area } = this.table;
    this.book.grid.deleteTable(this.id);
    this.book.grid.write(sheet, area, () => ({ value: "" }));
  }

  private range(part: (area: Area) => Area): Range {
    const { sheet, area } = this.table;
    return new Range(this.book, sheet, part(area));
  }

  private get table(): GridTable {
    const found = this.book.grid.tables().find(({ id }) => id === this.id);
    if (!found) throw itemNotFound("Table");
    return found;
  }
}

class TableRowCollection extends ApiObject {
  readonly apiName = "TableRowCollection";
  override readonly scalars = ["Count"];
  constructor(private readonly table: () => GridTable) {
    super();
  }
  get Count() {
    return this.table().area.rows - 1;
  }
  GetCount() {
    return this.Count;
  }
}

/** As for names of cells: it looks neither like a cell nor like R or C. */
const isTableName = (name: unknown): name is string =>
  typeof name === "string" &&
  name.length <= LONGEST_NAME &&
  /^[\p{L}_\\][\p{L}\d._\\]*$/u.test(name) &&
  !parseAddress(name) &&
  !/^[rc]$/i.test(name);

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function freeName(grid: Grid): string {
  const isTaken = (name: string): boolean =>
    grid.tables().some((table) => sameName(table.name, name)) || findName(grid, name, undefined) !== undefined;
  let number = grid.tables().length + 1;
  while (isTaken(`Table${number}`)) number++;
  return `Table${number}`;
}

function headings(grid: Grid, sheet: string, area: Area): string[] {
  const taken = new Set<string>();
  return grid.text(sheet, { ...area, rows: 1 })[0]!.map((text, column) => {
    const wanted = text || `Column${column + 1}`;
    let heading = wanted;
    for (let i = 2; taken.has(heading.toLowerCase()); i++) heading = `${wanted}${i}`;
    taken.add(heading.toLowerCase());
    return heading;
  });
}

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
