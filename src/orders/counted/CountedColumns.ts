import { orderProblems } from "../../vocabulary/orderProblems";
import { shownCell } from "../cellValues";
import type { CountedRole } from "../columnPlaces";
import type { RowCells } from "../LineMaker";
import { OrderFileProblem } from "../OrderFileProblem";
import { countedFigure } from "./countedFigure";

/** Columns of one length; a place is a customer, or several who are counted together. */
export type CountedFigures = Partial<Record<CountedRole, Float64Array>>;

const FEW = 1 << 12;
/** A mean spend is nobody's who has not bought again. */
const MAY_BE_BLANK: readonly CountedRole[] = ["monetary_value"];

/** Figures of the rows of all files, which grow with them. */
export class CountedColumns {
  private length = 0;
  private roles: readonly CountedRole[] | undefined;
  private columns: Float64Array[] = [];

  /** Every file has to have the columns of the first one: their titles are looked for by name. */
  begin(roles: readonly CountedRole[]): void {
    this.roles ??= roles;
    if (this.columns.length === 0) this.columns = this.roles.map(() => new Float64Array(FEW));
  }

  /** @throws {OrderFileProblem} for a cell that holds no number */
  add(file: string, row: number, cells: RowCells): void {
    if (this.length === this.columns[0]!.length) this.columns = this.columns.map((column) => twice(column));
    this.roles!.forEach((role, place) => {
      const figure = countedFigure(cells[role]);
      if (Number.isNaN(figure) && !(MAY_BE_BLANK.includes(role) && isBlank(cells[role])))
        throw new OrderFileProblem(file, orderProblems.noFigure(role, row, shownCell(cells[role])));
      this.columns[place]![this.length] = figure;
    });
    this.length++;
  }

  read(): CountedFigures {
    return Object.fromEntries(
      (this.roles ?? []).map((role, place) => [role, this.columns[place]!.slice(0, this.length)]),
    );
  }
}

const isBlank = (cell: unknown): boolean => cell === undefined || cell === "";

function twice(from: Float64Array): Float64Array {
  const to = new Float64Array(from.length * 2);
  to.set(from);
  return to;
}
