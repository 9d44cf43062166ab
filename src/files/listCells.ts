import type { CellAt } from "../formula/address";
import type { CellStyle, PlanList } from "../template/plan";

/** A cell of a list: what it holds, unless it is blank, and its look. */
export interface ListCell extends CellAt {
  value?: string | number;
  style: CellStyle;
}

/** Every cell of a list, row by row. */
export function* listCells({ area, columns }: PlanList): Generator<ListCell> {
  for (let i = 0; i < area.rows; i++) {
    for (const [c, { head, headStyle, style, values }] of columns.entries()) {
      const value = i === 0 ? head : values[i - 1];
      const isBlank = value === undefined || value === null || Number.isNaN(value);
      yield {
        row: area.row + i,
        column: area.column + c,
        style: i === 0 ? headStyle : style,
        ...(isBlank ? {} : { value }),
      };
    }
  }
}
