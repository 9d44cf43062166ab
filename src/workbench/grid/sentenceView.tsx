import type { IDisposable, Nullable } from "@univerjs/core";
import { CellAlertManagerService, HoverManagerService } from "@univerjs/preset-sheets-core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Calculation } from "./calculation";
import type { Cells } from "./cells";
import type { Engine } from "./engine";
import "./sentenceView.css";

const COMPONENT = "workbench-sentence";

/** What there is to say about the cells of the open workbook. */
interface SentenceSource {
  readonly cells: Cells;
  activeSheet(): string;
  sentence(sheet: string, row: number, column: number): string | null;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The sentence behind an error, beside the cell that is selected or pointed at. Excel opens it from the mark in the cell's corner, which
 * Univer draws as well; Univer's own general words on the error make room for the sentence.
 */
export function showSentences(engine: Engine, grid: SentenceSource, calculation: Calculation): void {
  engine.api.registerComponent(COMPONENT, SentencePopup);
  let pointedAt: Place | undefined;
  let editing = false;
  let shown: { readonly key: string; readonly popup: Nullable<IDisposable> } | undefined;

  const sentenceAt = (place: Place | undefined) => place && grid.sentence(place.sheet, place.row, place.column);
  const update = () => {
    const place = editing ? undefined : [pointedAt, selectedPlace(engine, grid)].find(sentenceAt);
    const key = place ? JSON.stringify([place, sentenceAt(place)]) : "";
    if (key === (shown?.key ?? "")) return;
    if (shown?.popup) shown.popup.dispose();
    shown = place && { key, popup: openPopup(engine, place, String(grid.cells.state(place.sheet, place.row, place.column).value), sentenceAt(place) ?? "") };
  };
  // Univer opens no popup while a selection moves, and tells us first that it has ended.
  const soon = () => void requestAnimationFrame(update);

  engine.get(SheetsSelectionsService).selectionChanged$.subscribe(soon);
  calculation.onSettled(soon);
  engine.get(HoverManagerService).currentCell$.subscribe((cell) => {
    pointedAt = cell ? placeOf(cell.location) : undefined;
    soon();
  });
  engine.api.addEvent(engine.api.Event.SheetEditStarted, () => {
    editing = true;
    soon();
  });
  engine.api.addEvent(engine.api.Event.SheetEditEnded, () => {
    editing = false;
    soon();
  });

  const alerts = engine.get(CellAlertManagerService);
  alerts.currentAlert$.subscribe((open) => {
    for (const [key, { alert }] of open) if (sentenceAt(placeOf(alert.location))) alerts.removeAlert(key);
  });
}

const placeOf = ({ subUnitId, row, col }: { readonly subUnitId: string; readonly row: number; readonly col: number }): Place => ({ sheet: subUnitId, row, column: col });

function selectedPlace(engine: Engine, grid: SentenceSource): Place | undefined {
  const selected = engine.book.getActiveRange();
  return selected ? { sheet: grid.activeSheet(), row: selected.getRow(), column: selected.getColumn() } : undefined;
}

function openPopup({ book }: Engine, { sheet, row, column }: Place, error: string, sentence: string): Nullable<IDisposable> {
  return book.getSheetBySheetId(sheet)?.getRange(row, column).attachPopup({ componentKey: COMPONENT, direction: "horizontal", extraProps: { error, sentence }, offset: [6, 0] });
}

interface PopupProps {
  readonly popup: { readonly extraProps?: { readonly error?: string; readonly sentence?: string } };
}

function SentencePopup({ popup: { extraProps } }: PopupProps) {
  return (
    <div className="sentence" role="status">
      <span className="sentence-error">{extraProps?.error}</span>
      {extraProps?.sentence}
    </div>
  );
}
