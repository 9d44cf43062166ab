import type { IDisposable, Nullable } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Engine } from "./engine";
import "./promptView.css";

const COMPONENT = "workbench-prompt";

interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** The prompt of an input, below the cell while it is selected, as Excel shows it. */
export function showPrompts(
  engine: Engine,
  promptAt: (sheet: string, row: number, column: number) => Prompt | undefined,
): void {
  engine.api.registerComponent(COMPONENT, PromptPopup);
  let shown: { readonly key: string; readonly popup: Nullable<IDisposable> } | undefined;
  const update = () => {
    const selected = engine.book.getActiveRange();
    const sheet = engine.book.getActiveSheet();
    const place = selected && { row: selected.getRow(), column: selected.getColumn() };
    const prompt = place && promptAt(sheet.getSheetId(), place.row, place.column);
    const key = prompt ? JSON.stringify([sheet.getSheetId(), place]) : "";
    if (key === (shown?.key ?? "")) return;
    if (shown?.popup) shown.popup.dispose();
    shown =
      prompt && place
        ? {
            key,
            popup: sheet.getRange(place.row, place.column).attachPopup({
              componentKey: COMPONENT,
              direction: "vertical",
              extraProps: { ...prompt },
              offset: [12, 4],
            }),
          }
        : undefined;
  };
  // Univer opens no popup while a selection moves, and tells us first that it has ended.
  const soon = () => void requestAnimationFrame(update);
  engine.get(SheetsSelectionsService).selectionChanged$.subscribe(soon);
  engine.api.addEvent(engine.api.Event.ActiveSheetChanged, soon);
}

function PromptPopup({ popup: { extraProps } }: { readonly popup: { readonly extraProps?: Partial<Prompt> } }) {
  return (
    <div className="prompt" role="note">
      <span className="prompt-title">{extraProps?.title}</span>
      {extraProps?.message}
    </div>
  );
}
