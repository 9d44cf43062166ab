import type { Area } from "../address";
import { conditionsOf, redraw } from "./conditionalFormats";
import type { BookContext } from "./context";
import { DataValidation } from "./dataValidation";
import type { Content } from "./grid";
import type { Place } from "./references";
import { shiftFormula } from "../../formula/shiftFormula";

export const COPIED = ["All", "Formats", "Formulas", "Values"];

/**
 * Copies contents, looks, and with all of it what may be entered and the looks that follow a formula. A smaller source
 * is repeated.
 */
export function copyCells(book: BookContext, from: Place, to: Place, copyType: string): void {
  const { grid } = book;
  const source = (row: number, column: number) => ({
    row: from.area.row + ((row - to.area.row) % from.area.rows),
    column: from.area.column + ((column - to.area.column) % from.area.columns),
  });
  const cells = grid.read(from.sheet, from.area);
  const styles = cells.map((line, r) =>
    line.map((_, c) => grid.style(from.sheet, from.area.row + r, from.area.column + c)),
  );
  if (copyType === "All" || copyType === "Formats")
    grid.setStyle(to.sheet, to.area, (row, column) => {
      const at = source(row, column);
      return styles[at.row - from.area.row]![at.column - from.area.column]!;
    });
  if (copyType !== "Formats") {
    grid.write(to.sheet, to.area, (row, column): Content => {
      const at = source(row, column);
      const { value, formula } = cells[at.row - from.area.row]![at.column - from.area.column]!;
      return formula === undefined || copyType === "Values"
        ? { value }
        : { formula: shiftFormula(formula, row - at.row, column - at.column) };
    });
  }
  if (copyType === "All") copyRules(book, from, to);
}

function copyRules(book: BookContext, from: Place, to: Place): void {
  const all = conditionsOf(book, to.sheet);
  const [validations, conditions] = [
    [...book.state(from.sheet).validations.values()],
    [...book.state(from.sheet).conditions],
  ];
  for (let row = to.area.row; row < to.area.row + to.area.rows; row += from.area.rows) {
    for (let column = to.area.column; column < to.area.column + to.area.columns; column += from.area.columns) {
      const [down, right] = [row - from.area.row, column - from.area.column];
      const moved = (area: Area): Area | undefined => {
        const part = shared(area, from.area);
        return part && { ...part, row: part.row + down, column: part.column + right };
      };
      for (const state of validations) {
        const area = moved(state.area);
        if (area) new DataValidation(book, { sheet: to.sheet, area }).take(state);
      }
      for (const state of conditions) {
        const area = moved(state.area);
        const id = `${state.id}+${down},${right}`;
        if (area)
          all.push({
            ...state,
            id,
            area,
            formula: shiftFormula(state.formula, area.row - state.area.row, area.column - state.area.column),
          });
      }
    }
  }
  redraw(book, to.sheet);
}

function shared(a: Area, b: Area): Area | undefined {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const [rows, columns] = [
    Math.min(a.row + a.rows, b.row + b.rows) - row,
    Math.min(a.column + a.columns, b.column + b.columns) - column,
  ];
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
