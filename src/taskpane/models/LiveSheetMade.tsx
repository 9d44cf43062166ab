import { mergeClasses } from "@fluentui/react-components";
import { SheetsMade } from "../parts/made/SheetsMade";
import { UndoFoot } from "../parts/made/UndoFoot";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import type { ModelsPage } from "./modelsStore";

interface LiveSheetMadeProps {
  page: Extract<ModelsPage, { at: "live" }>;
  /** Of the model. */
  name: string;
  onDone: () => void;
}

/** The sheet with a fit in formulas. */
export function LiveSheetMade({ page: made, name, onDone }: LiveSheetMadeProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const { sheet, of } = made;
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <SheetsMade
          title={words("oneSheetCreated")}
          says={
            <p className={mergeClasses(text.body, text.muted)}>
              {words("liveSheetHolds", { name, list: of.list.name })}
            </p>
          }
          sheets={[sheet]}
          currency="other"
          notDeleted={undefined}
        />
      </main>
      <UndoFoot sheets={1} onDone={onDone} />
    </div>
  );
}
