import type { Role } from "./columnPlaces";
import type { CellRowTaker, LineMaker, RowCells } from "./LineMaker";
import { sheetCell } from "./sheetCell";

/**
 * Has lines made of the cells of a worksheet, which come in pieces: `readColumns` asks for them. Lines are typed arrays,
 * which a worker takes over without copying them; the rows of cells would be copied one by one.
 */
export class SheetTable {
  readonly hasTitles: boolean;
  private roles: Role[] = [];
  private rows: CellRowTaker | undefined;

  constructor(private readonly maker: LineMaker) {
    this.hasTitles = maker.hasTitles;
  }

  /** @throws {OrderFileProblem} where a title is missing */
  places(titles: readonly unknown[], sheet: string): number[] {
    const places = this.maker.places(titles.map(String), sheet);
    this.roles = Object.keys(places) as Role[];
    this.rows = this.maker.cellRows(sheet);
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
}
