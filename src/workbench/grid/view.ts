import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import { IEditorBridgeService, IEditorService, ScrollCommand } from "@univerjs/preset-sheets-core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "../address";
import type { Engine } from "./engine";
import { typedText } from "./entry/typedText";

/** What somebody looks at, and the entry that is open. */
export interface View {
  readonly sheet: string;
  readonly selected: Area;
  readonly scroll: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly entry?: Entry;
}
/** A text on its way into a cell. */
interface Entry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Univer's own mutation of a text that is being edited. */
const TEXT_EDITED = "doc.mutation.rich-text-editing";

export function viewOf(engine: Engine): View {
  const sheet = engine.book.getActiveSheet();
  const { startRow = 0, startColumn = 0, endRow = 0, endColumn = 0 } = engine.book.getActiveRange()?.getRange() ?? {};
  const {
    sheetViewStartRow = 0,
    sheetViewStartColumn = 0,
    offsetX = 0,
    offsetY = 0,
  } = engine.book.getScrollStateBySheetId(sheet.getSheetId()) ?? {};
  const entry = entryOf(engine);
  return {
    sheet: sheet.getSheetId(),
    selected: { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
    scroll: { row: sheetViewStartRow, column: sheetViewStartColumn, x: offsetX, y: offsetY },
    ...(entry ? { entry } : {}),
  };
}

/** Calls back when something else is selected, shown or typed. */
export function watchView(engine: Engine, changed: () => void): void {
  engine.get(SheetsSelectionsService).selectionChanged$.subscribe(changed);
  engine.api.addEvent(engine.api.Event.ActiveSheetChanged, changed);
  engine.commands.onCommandExecuted(({ id }) => {
    if (id === TEXT_EDITED) changed();
  });
}

/** The entry that is open, when it says something else than the cell. */
function entryOf(engine: Engine): Entry | undefined {
  const place = engine.book.isCellEditing() ? engine.get(IEditorBridgeService).getEditLocation() : undefined;
  if (!place) return undefined;
  const text = typedText(engine);
  const { f, v } = engine.book.getSheetBySheetId(place.sheetId)?.getSheet().getCellRaw(place.row, place.column) ?? {};
  if (text === (f || String(v ?? ""))) return undefined;
  return { sheet: place.sheetId, row: place.row, column: place.column, text };
}

/** Shows the same again, but for the entry. */
export function showView(engine: Engine, { sheet, selected, scroll }: View): void {
  const target = engine.book.getSheetBySheetId(sheet);
  if (!target || target.isSheetHidden()) return;
  if (sheet !== engine.book.getActiveSheet().getSheetId()) engine.book.setActiveSheet(sheet);
  const row = Math.min(selected.row, target.getMaxRows() - 1);
  const column = Math.min(selected.column, target.getMaxColumns() - 1);
  target
    .getRange(
      row,
      column,
      Math.min(selected.rows, target.getMaxRows() - row),
      Math.min(selected.columns, target.getMaxColumns() - column),
    )
    .activate();
  engine.commands.syncExecuteCommand(ScrollCommand.id, {
    sheetViewStartRow: scroll.row,
    sheetViewStartColumn: scroll.column,
    offsetX: scroll.x,
    offsetY: scroll.y,
  });
}

/** The entry stands in its cell as it was left, still open. */
export function takeUpEntry(engine: Engine, { sheet, entry }: View): void {
  if (entry?.sheet !== sheet || sheet !== engine.book.getActiveSheet().getSheetId()) return;
  engine.book.getActiveSheet().getRange(entry.row, entry.column).activate();
  engine.book.startEditing();
  const editor = engine.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  editor?.replaceText(entry.text);
  editor?.focus();
}
