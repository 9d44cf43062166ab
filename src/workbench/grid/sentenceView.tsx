import type { IDisposable, Nullable } from "@univerjs/core";
import { CellAlertManagerService, HoverManagerService } from "@univerjs/preset-sheets-core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { isErrorCode } from "../functions/errors";
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
 * The sentence behind an error, or about a text that is meant for a figure, beside the cell that is selected or pointed
 * at. Excel opens it from the mark in the cell's corner, which
 * Univer draws as well; Univer's own general words on the error make room for the sentence. What was just entered is
 * spoken of at once: the selection has left it by then.
 */
export function showSentences(engine: Engine, grid: SentenceSource, calculation: Calculation): void {
  engine.api.registerComponent(COMPONENT, SentencePopup);
  let pointedAt: Place | undefined;
  let editing = false;
  let entered: Place | undefined;
  let leftFor: string | undefined;
  let shown: { readonly key: string; readonly popup: Nullable<IDisposable> } | undefined;

  const sentenceAt = (place: Place | undefined) => place && grid.sentence(place.sheet, place.row, place.column);
  const update = () => {
    const selected = selectedPlace(engine, grid);
    const now = JSON.stringify(selected);
    if (entered && now !== JSON.stringify(entered)) leftFor ??= now;
    if (leftFor !== undefined && leftFor !== now) entered = undefined;
    const place = editing ? undefined : [pointedAt, selected, entered].find(sentenceAt);
    const key = place ? JSON.stringify([place, sentenceAt(place)]) : "";
    if (key === (shown?.key ?? "")) return;
    if (shown?.popup) shown.popup.dispose();
    shown = place && { key, popup: openPopup(engine, place, errorAt(grid, place), sentenceAt(place) ?? "") };
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
  engine.api.addEvent(engine.api.Event.SheetEditEnded, ({ worksheet, row, column }) => {
    editing = false;
    entered = { sheet: worksheet.getSheetId(), row, column };
    leftFor = undefined;
    soon();
  });

  const alerts = engine.get(CellAlertManagerService);
  alerts.currentAlert$.subscribe((open) => {
    for (const [key, { alert }] of open) if (sentenceAt(placeOf(alert.location))) alerts.removeAlert(key);
  });
}

const placeOf = ({
  subUnitId,
  row,
  col,
}: {
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}): Place => ({ sheet: subUnitId, row, column: col });

function selectedPlace(engine: Engine, grid: SentenceSource): Place | undefined {
  const selected = engine.book.getActiveRange();
  return selected ? { sheet: grid.activeSheet(), row: selected.getRow(), column: selected.getColumn() } : undefined;
}

/** As the cell shows it. */
function errorAt({ cells }: SentenceSource, { sheet, row, column }: Place): string {
  return isErrorCode(cells.state(sheet, row, column).value) ? cells.text(sheet, row, column) : "";
}

function openPopup(
  { book }: Engine,
  { sheet, row, column }: Place,
  error: string,
  sentence: string,
): Nullable<IDisposable> {
  return book
    .getSheetBySheetId(sheet)
    ?.getRange(row, column)
    .attachPopup({ componentKey: COMPONENT, direction: "horizontal", extraProps: { error, sentence }, offset: [6, 0] });
}

interface PopupProps {
  readonly popup: { readonly extraProps?: { readonly error?: string; readonly sentence?: string } };
}

function SentencePopup({ popup: { extraProps } }: PopupProps) {
  return (
    <div className="sentence" role="status">
      {extraProps?.error && <span className="sentence-error">{extraProps.error}</span>}
      {extraProps?.sentence}
    </div>
  );
}
