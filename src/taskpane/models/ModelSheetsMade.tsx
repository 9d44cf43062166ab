import { mergeClasses } from "@fluentui/react-components";
import { SheetsMade } from "../parts/made/SheetsMade";
import { UndoFoot } from "../parts/made/UndoFoot";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useCounts } from "../parts/useCounts";
import { useWords } from "../parts/useWords";
import { ExportList } from "./ExportList";
import type { ModelsPage } from "./modelsStore";

interface ModelSheetsMadeProps {
  page: Extract<ModelsPage, { at: "written" }>;
  /** Of the model. */
  name: string;
  /** Deletes them again. */
  onUndo: () => void;
  onDone: () => void;
}

/** The sheets that were made of a model. */
export function ModelSheetsMade({ page: made, name, onUndo, onDone }: ModelSheetsMadeProps): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  const text = useTextStyles();
  const page = usePageStyles();
  const { sheets, watch, currency, notDeleted } = made;
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <SheetsMade
          title={words(sheets.length === 1 ? "oneSheetCreated" : "sheetsCreated", { count: count(sheets.length) })}
          says={<p className={mergeClasses(text.body, text.muted)}>{words("modelSheetsHold", { name })}</p>}
          {...{ sheets, currency, notDeleted }}
        />
        {watch && <ExportList sheet={watch} />}
      </main>
      <UndoFoot sheets={sheets.length} onUndo={onUndo} onDone={onDone} />
    </div>
  );
}
