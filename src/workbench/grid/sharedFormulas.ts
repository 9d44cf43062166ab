import { CommandType } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

interface Origin {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The formulas of cells that were copied or filled: only the first of them holds the text, the others its id. A sheet
 * is looked through once for all its ids, and again only after a change: to ask Univer cell by cell is to look through
 * the sheet for each.
 */
export class SharedFormulas {
  private readonly known = new Map<string, ReadonlyMap<string, Origin>>();

  constructor(private readonly engine: Engine) {
    engine.commands.onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) this.known.clear();
    });
  }

  /** As it reads in this cell. */
  at(sheet: string, row: number, column: number, id: string): string | undefined {
    const origin = this.origins(sheet).get(id);
    return (
      origin &&
      this.engine.get(LexerTreeBuilder).moveFormulaRefOffset(origin.formula, column - origin.column, row - origin.row)
    );
  }

  private origins(sheet: string): ReadonlyMap<string, Origin> {
    const known = this.known.get(sheet);
    if (known) return known;
    const found = new Map<string, Origin>();
    this.engine.book
      .getSheetBySheetId(sheet)
      ?.getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        // of two with the same id the first one counts, as for Univer
        if (cell?.f && cell.si && !found.has(cell.si)) found.set(cell.si, { formula: cell.f, row, column });
      });
    this.known.set(sheet, found);
    return found;
  }
}
