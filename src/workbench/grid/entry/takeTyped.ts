import { CellValueType, extractPureTextFromCell, type ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../engine";
import { cellContent } from "./cellContent";
import { formatAt, isTextCell, type CellPlace } from "./cellPlace";
import { isTrue } from "./showValues";
import type { Spelling } from "./Spelling";
import { typedText } from "./typedText";

const BEFORE_ALL = 1_000;

/** What the editor shows of a cell, and what becomes of it; unchanged, it is the cell as it was. */
export function takeTyped(engine: Engine, spelling: Spelling): void {
  const { writeCellInterceptor } = engine.get(SheetInterceptorService);
  const lexer = engine.get(LexerTreeBuilder);
  let shown: { readonly key: string; readonly text: string } | undefined;

  // Univer asks its interceptors one after the other, and the formulas' one ends the row: all others are asked from
  // here.
  const showing: Parameters<typeof writeCellInterceptor.intercept<typeof BEFORE_CELL_EDIT>>[1] = {
    priority: BEFORE_ALL,
    handler: (cell, place) => {
      const usual = writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT, (other) => other !== showing)(
        cell,
        place,
      );
      const edited = usual && editedCell(usual, place, spelling);
      shown = { key: keyOf(place), text: edited ? editorText(edited) : "" };
      return edited;
    },
  };
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, showing);

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_ALL,
    handler: (cell, place, next) => {
      // Univer has read the formula as English by now: the editor still holds what was typed
      const typed = typedText(engine);
      const held = place.worksheet.getCellRaw(place.row, place.col);
      if (cell && held && !cell.p && shown?.key === keyOf(place) && typed === shown.text)
        return { ...cell, v: held.v, t: held.t, f: held.f, si: held.si, p: held.p };
      if (!cell || cell.t === CellValueType.FORCE_STRING || isTextCell(place)) return next(cell);
      if (cell.f && typed.startsWith("=")) return next({ ...cell, f: closed(spelling.typedFormula(typed), lexer) });
      return next(
        typeof cell.v === "string" && cell.v !== ""
          ? { ...cell, ...cellContent(typed, spelling.entry(typed), place) }
          : cell,
      );
    },
  });
}

const keyOf = ({ worksheet, row, col }: CellPlace): string => `${worksheet.getSheetId()}:${row}:${col}`;

function editedCell(shown: ICellData, place: CellPlace, spelling: Spelling): ICellData {
  if (shown.f) return { ...shown, f: spelling.editedFormula(shown.f) };
  const { v, t } = place.worksheet.getCellRaw(place.row, place.col) ?? {};
  if (t === CellValueType.BOOLEAN) return { ...shown, v: spelling.truth(isTrue(v)), t: CellValueType.STRING };
  if (typeof v === "number") return { ...shown, v: spelling.edited(v, formatAt(place)), t: CellValueType.STRING };
  if (typeof v !== "string" || shown.p) return shown;
  // an apostrophe keeps a text that reads as something else
  return { ...shown, v, t: /^[='+]/.test(v) || spelling.entry(v) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** As the editor shows it. */
const editorText = (cell: ICellData): string =>
  cell.f ?? (cell.t === CellValueType.FORCE_STRING ? "'" : "") + extractPureTextFromCell(cell);

const closed = (formula: string, lexer: LexerTreeBuilder): string =>
  formula + ")".repeat(lexer.checkIfAddBracket(formula));
