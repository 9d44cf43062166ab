import { CommandType, type IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../address";
import type { Engine } from "./engine";

/** Univer's matrix by its keys: rows, then columns. */
type Matrix<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;
type Rows = ReadonlyMap<number, readonly Area[]>;

/**
 * The cells that one formula fills. Looked up by row: to walk through all of a sheet's spills for every cell takes as
 * long as both together.
 */
export class Spills {
  private readonly known = new Map<string, Rows>();

  constructor(private readonly engine: Engine) {
    engine.commands.onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) this.known.clear();
    });
  }

  at(sheet: string, row: number, column: number): Area | undefined {
    return this.rows(sheet)
      .get(row)
      ?.find((area) => column >= area.column && column < area.column + area.columns);
  }

  private rows(sheet: string): Rows {
    const known = this.known.get(sheet);
    if (known) return known;
    const rows = new Map<number, Area[]>();
    const ranges = this.engine.get(FormulaDataModel).getArrayFormulaRange()[this.engine.book.getId()]?.[sheet] ?? {};
    for (const [r, line] of Object.entries(ranges as Matrix<IRange>)) {
      for (const [c, range] of Object.entries(line)) {
        const [row, column] = [Number(r), Number(c)];
        const area = { row, column, rows: range.endRow - row + 1, columns: range.endColumn - column + 1 };
        for (let at = row; at <= range.endRow; at++) {
          const known = rows.get(at);
          if (known) known.push(area);
          else rows.set(at, [area]);
        }
      }
    }
    this.known.set(sheet, rows);
    return rows;
  }
}
