import { CellRows } from "./CellRows";
import type { ColumnChoice } from "./ColumnChoice";
import { columnPlaces, hasTitles, type Role } from "./columnPlaces";
import type { RowCells } from "./LineMaker";
import { OrderCollector } from "./OrderCollector";
import type { OrdersRead } from "./OrdersRead";
import { sheetCell } from "./sheetCell";

/**
 * Makes order lines of the cells of a worksheet, which come in pieces: `readColumns` asks for them. The lines are typed
 * arrays, which a worker takes over without copying them; the rows of cells would be copied one by one.
 */
export class SheetOrders {
  readonly hasTitles: boolean;
  private readonly collector: OrderCollector;
  private roles: Role[] = [];
  private rows: CellRows | undefined;

  constructor(private readonly choice: ColumnChoice) {
    this.hasTitles = hasTitles(choice);
    this.collector = new OrderCollector(choice.order !== undefined, () => 0);
  }

  /** @throws {OrderFileProblem} where a title is missing */
  places(titles: readonly unknown[], sheet: string): number[] {
    const places = columnPlaces(this.choice, titles.map(String), sheet);
    this.roles = Object.keys(places) as Role[];
    this.rows = new CellRows(sheet, this.choice, this.collector);
    return this.roles.map((role) => places[role]!);
  }

  /** Columns in the order of `places`, from a row on. */
  take(row: number, columns: readonly (readonly unknown[])[]): void {
    const length = columns[0]?.length ?? 0;
    for (let i = 0; i < length; i++) {
      const cells: RowCells = {};
      let isBlank = true;
      for (let role = 0; role < columns.length; role++) {
        const value = columns[role]![i];
        if (value !== "") isBlank = false;
        cells[this.roles[role]!] = sheetCell(value);
      }
      if (isBlank) this.rows?.takeBlank();
      else this.rows?.take(row + i, cells);
    }
  }

  read(): OrdersRead {
    return this.collector.read();
  }
}
