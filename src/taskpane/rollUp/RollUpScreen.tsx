import { mergeClasses, Spinner } from "@fluentui/react-components";
import { currencyIdOf } from "../../vocabulary/currencyIdOf";
import { addTexts } from "../../vocabulary/ui";
import { rollUpTexts } from "../../vocabulary/ui/rollUpTexts";
import { sheetTexts } from "../../vocabulary/ui/sheetTexts";
import { updateTexts } from "../../vocabulary/ui/updateTexts";
import type { CatalogueState } from "../parts/catalogue";
import { FlowBar } from "../parts/FlowBar";
import { SheetsMade } from "../parts/made/SheetsMade";
import { UndoFoot } from "../parts/made/UndoFoot";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useCounts } from "../parts/useCounts";
import { useWords } from "../parts/useWords";
import { ChoosePage } from "./ChoosePage";
import { useRollUp } from "./useRollUp";

addTexts(rollUpTexts);
addTexts(sheetTexts);
addTexts(updateTexts);

interface RollUpScreenProps {
  catalogue: CatalogueState;
  onLeave: () => void;
  /** Back to the templates. */
  onMade: () => void;
}

/** Filled copies that came back are set side by side on a sheet. */
export function RollUpScreen({ catalogue, onLeave, onMade }: RollUpScreenProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const count = useCounts();
  const rollUp = useRollUp(catalogue);
  const { state, rolled } = rollUp;
  const { making } = state;
  const isDone = making.at === "written" || making.at === "updated";
  return (
    <>
      <FlowBar title={words("rollUp")} isBusy={making.at === "writing"} onLeave={onLeave} />
      {(making.at === "choosing" || making.at === "failed") && <ChoosePage rollUp={rollUp} onBack={onMade} />}
      {making.at === "writing" && (
        <main className={page.main} aria-busy>
          <Spinner size="tiny" label={words("rollUpWriting")} />
        </main>
      )}
      {isDone && (
        <div className={page.page}>
          <main className={mergeClasses(page.main, page.entrance)}>
            <SheetsMade
              title={words(making.at === "written" ? "rollUpCreated" : "rollUpUpdated")}
              says={
                <p className={mergeClasses(text.body, text.muted)}>
                  {words("rollUpHolds", {
                    taken: count(rolled?.rows.length ?? 0),
                    left: count(rolled?.left.length ?? 0),
                  })}
                </p>
              }
              sheets={[{ written: making.at === "written" ? making.written : making.sheet, headline: making.headline }]}
              currency={currencyIdOf(rollUp.currencies[0])}
              notDeleted={making.at === "written" ? making.notDeleted : undefined}
            />
          </main>
          <UndoFoot
            sheets={1}
            onUndo={making.at === "written" ? () => void rollUp.undo() : undefined}
            onDone={onLeave}
          />
        </div>
      )}
    </>
  );
}
