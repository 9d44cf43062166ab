import { ApiObject } from "../host/apiObject";
import type { BookContext } from "./context";
import { invalidArgument } from "./errors";
import { Range, rangeOf } from "./range";

/** The rows and columns of a worksheet that stay in sight. They begin at A1. */
export class WorksheetFreezePanes extends ApiObject {
  readonly apiName = "WorksheetFreezePanes";
  constructor(
    private readonly book: BookContext,
    private readonly sheet: string,
  ) {
    super();
  }

  FreezeAt(frozen: Range | string) {
    const range = typeof frozen === "string" ? rangeOf(this.book, frozen, this.sheet) : frozen;
    if (range?.sheet !== this.sheet || range.area.row !== 0 || range.area.column !== 0)
      throw invalidArgument("WorksheetFreezePanes.freezeAt");
    this.freeze(range.area.rows, range.area.columns);
  }
  FreezeRows(count: number | null = 0) {
    this.freeze(count ?? 0, 0);
  }
  FreezeColumns(count: number | null = 0) {
    this.freeze(0, count ?? 0);
  }
  Unfreeze() {
    this.freeze(0, 0);
  }
  GetLocationOrNullObject() {
    const { rows, columns } = this.book.grid.frozen(this.sheet);
    return rows || columns
      ? new Range(this.book, this.sheet, { row: 0, column: 0, rows: rows || 1, columns: columns || 1 })
      : null;
  }

  private freeze(rows: number, columns: number): void {
    this.book.grid.setFrozen(this.sheet, { rows, columns });
  }
}
