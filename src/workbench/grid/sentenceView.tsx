import { InterceptorEffectEnum, type IDisposable, type Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService, SheetsSelectionsService } from "@univerjs/sheets";
import type { Calculation } from "./calculation";
import type { Engine } from "./engine";
import type { Grid } from "./grid";
import "./sentenceView.css";

const COMPONENT = "workbench-sentence";
/** Excel's mark of a cell with something to say. */
const MARK = { color: "#107C41", size: 6 };

/** A small triangle in the corner of every cell whose error has a sentence. */
export function markErrors(engine: Engine, grid: Grid): void {
  engine.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: COMPONENT,
    effect: InterceptorEffectEnum.Style,
    handler(cell, location, next) {
      const value = cell?.v;
      if (typeof value !== "string" || !value.startsWith("#") || grid.sentence(location.subUnitId, location.row, location.col) === null) return next(cell);
      return next({ ...cell, markers: { ...cell?.markers, tl: MARK } });
    },
  });
}

/** The sentence of the selected cell, beside it. Excel opens it from the mark; here selecting is enough. */
export function showSentences(engine: Engine, grid: Grid, calculation: Calculation): void {
  engine.api.registerComponent(COMPONENT, SentencePopup);
  let shown: { readonly key: string; readonly popup: Nullable<IDisposable> } | undefined;
  let editing = false;

  const update = () => {
    const selected = engine.book.getActiveRange();
    const [sheet, row, column] = [grid.activeSheet(), selected?.getRow() ?? 0, selected?.getColumn() ?? 0];
    const sentence = selected && !editing ? grid.sentence(sheet, row, column) : null;
    const key = sentence === null ? "" : `${sheet}!${row},${column}:${sentence}`;
    if (key === (shown?.key ?? "")) return;
    if (shown?.popup) shown.popup.dispose();
    shown = undefined;
    if (sentence === null || !selected) return;
    const { value } = grid.cells.state(sheet, row, column);
    const popup = engine.book.getActiveSheet().getRange(row, column).attachPopup({
      componentKey: COMPONENT, direction: "horizontal", extraProps: { error: String(value), sentence }, offset: [6, 0],
    });
    shown = { key, popup };
  };
  // Univer opens no popup while a selection moves, and tells that it has ended to us first.
  const soon = () => void requestAnimationFrame(update);
  engine.get(SheetsSelectionsService).selectionChanged$.subscribe(soon);
  calculation.onSettled(soon);
  engine.api.addEvent(engine.api.Event.SheetEditStarted, () => {
    editing = true;
    soon();
  });
  engine.api.addEvent(engine.api.Event.SheetEditEnded, () => {
    editing = false;
    soon();
  });
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
