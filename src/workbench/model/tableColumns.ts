import { ApiObject } from "../host/apiObject";
import type { BookContext } from "./context";
import { invalidArgument, itemNotFound } from "./errors";
import type { GridTable } from "./grid";
import { Range } from "./range";

/** The columns of a table. */
export class TableColumnCollection extends ApiObject {
  readonly apiName = "TableColumnCollection";
  override readonly scalars = ["Count"];
  constructor(
    private readonly book: BookContext,
    private readonly table: () => GridTable,
  ) {
    super();
  }

  override items() {
    return this.table().columns.map((_, index) => this.at(index));
  }
  get Count() {
    return this.table().columns.length;
  }
  GetCount() {
    return this.Count;
  }
  /** By name, or by id, which counts from 1. */
  GetItemOrNullObject(key: string | number) {
    const index =
      typeof key === "number"
        ? key - 1
        : this.table().columns.findIndex((name) => name.toLowerCase() === key.toLowerCase());
    return index >= 0 && index < this.Count ? this.at(index) : null;
  }
  GetItem(key: string | number) {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound("TableColumnCollection.getItem");
    return found;
  }
  GetItemAt(index: number) {
    if (!(index >= 0 && index < this.Count)) throw invalidArgument("TableColumnCollection.getItemAt");
    return this.at(index);
  }

  private at(index: number) {
    return new TableColumn(this.book, this.table, index);
  }
}

class TableColumn extends ApiObject {
  readonly apiName = "TableColumn";
  override readonly scalars = ["Id", "Index", "Name"];
  constructor(
    private readonly book: BookContext,
    private readonly table: () => GridTable,
    private readonly index: number,
  ) {
    super();
  }

  get Id() {
    return this.index + 1;
  }
  get Index() {
    return this.index;
  }
  get Name() {
    return this.table().columns[this.index] ?? "";
  }
  GetRange() {
    return this.rows(0, this.table().area.rows);
  }
  GetHeaderRowRange() {
    return this.rows(0, 1);
  }
  GetDataBodyRange() {
    return this.rows(1, this.table().area.rows - 1);
  }

  private rows(from: number, count: number): Range {
    const { sheet, area } = this.table();
    return new Range(this.book, sheet, {
      row: area.row + from,
      column: area.column + this.index,
      rows: count,
      columns: 1,
    });
  }
}
