import type { CellAt, CellArea } from "../../formula/address";
import type { Plan } from "../plan";

/** Where a name of a sheet leads today; undefined when its cell was deleted. */
export type NamedPlaces = ReadonlyMap<string, CellArea | undefined>;

/**
 * Where the cells of a plan stand in a sheet in which rows and columns were inserted or deleted since. Names move
 * along, so they tell:
 * a cell between two that moved alike has moved like them. Between two that moved apart nobody can tell.
 */
export class Places {
  private readonly named = new Map<string, CellAt | undefined>();
  private readonly rows = new Shifts();
  private readonly columns = new Shifts();

  constructor({ names }: Pick<Plan, "names">, actual: NamedPlaces) {
    for (const { name, ...planned } of names) {
      const found = actual.get(name);
      this.named.set(name, found && { row: found.row, column: found.column });
      if (!found) continue;
      this.rows.add(planned.row, found.row);
      this.rows.add(planned.row + planned.rows - 1, found.row + found.rows - 1);
      this.columns.add(planned.column, found.column);
      this.columns.add(planned.column + planned.columns - 1, found.column + found.columns - 1);
    }
  }

  /** Has the key a name of its own that lost its cell? */
  isGone(key: string): boolean {
    return this.named.has(key) && this.named.get(key) === undefined;
  }

  /** Does a name stand in this row of the plan? */
  isNamed(row: number): boolean {
    return this.rows.isKnown(row);
  }

  /** Does the row, or the column, of a cell of the plan come after the last that has a name? */
  isBelowNames({ row }: Pick<CellAt, "row">): boolean {
    return row > this.rows.last;
  }
  isBesideNames({ column }: Pick<CellAt, "column">): boolean {
    return column > this.columns.last;
  }

  /** Where the cell of a key stands that the plan has there. */
  of({ key, row, column }: CellAt & { key: string }): CellAt | undefined {
    if (this.named.has(key)) return this.named.get(key);
    return this.at({ row, column });
  }

  at({ row, column }: CellAt): CellAt | undefined {
    const [r, c] = [this.rows.at(row), this.columns.at(column)];
    return r === undefined || c === undefined ? undefined : { row: r, column: c };
  }
}

/** How rows, or columns, have moved. The first of them stays where it is. */
class Shifts {
  private readonly known = new Map<number, number | undefined>([[-1, -1]]);
  private sorted: readonly number[] | undefined;

  add(planned: number, found: number): void {
    const before = this.known.get(planned);
    // two cells of one row that are in two rows now
    this.known.set(planned, this.known.has(planned) && before !== found ? undefined : found);
    this.sorted = undefined;
  }

  at(planned: number): number | undefined {
    if (this.known.has(planned)) return this.known.get(planned);
    this.sorted ??= [...this.known.keys()].sort((a, b) => a - b);
    const next = this.sorted.findIndex((one) => one > planned);
    const before = this.sorted.at(next - 1)!;
    const after = this.sorted[next] ?? before;
    const [shift, same] = [before, after].map((one) => {
      const found = this.known.get(one);
      return found === undefined ? undefined : found - one;
    });
    return shift !== undefined && shift === same ? planned + shift : undefined;
  }

  get last(): number {
    return Math.max(...[...this.known].flatMap(([planned, found]) => (found === undefined ? [] : planned)));
  }

  isKnown(planned: number): boolean {
    return this.known.get(planned) !== undefined;
  }
}
