import type { Role } from "../columnPlaces";
import type { RowCells } from "../LineMaker";
import { sheetCell } from "../sheetCell";
import type { RawLines } from "./RawLines";
import { RawCellRows } from "./read/RawCellRows";
import { RawColumns } from "./read/RawColumns";
import { rawLineMaker, type WaysOfReading } from "./read/rawLineMaker";

/**
 * Keeps the rows of a worksheet as lines, which come in pieces: `readColumns` asks for them. `openOrders` takes over
 * what it has read.
 */
export class SheetLines {
  readonly hasTitles: boolean;
  private readonly columns: RawColumns;
  private rows: RawCellRows | undefined;
  private roles: Role[] = [];

  constructor(private readonly choices: WaysOfReading) {
    this.hasTitles = choices.hasTitles;
    this.columns = new RawColumns(choices.columns, () => 0);
  }

  /** @throws {OrderFileProblem} where a title is missing */
  places(titles: readonly unknown[], sheet: string): number[] {
    const places = rawLineMaker(this.choices, this.columns).places(titles.map(String), sheet);
    this.roles = Object.keys(places) as Role[];
    this.rows = new RawCellRows(sheet, this.choices, this.columns);
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

  read(): RawLines {
    return this.columns.read();
  }
}
