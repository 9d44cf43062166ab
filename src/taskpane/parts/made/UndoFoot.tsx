import { Button } from "@fluentui/react-components";
import { addTexts } from "../../../vocabulary/ui";
import { creationTexts } from "../../../vocabulary/ui/creationTexts";
import { PageFoot } from "../PageFoot";
import { useCounts } from "../useCounts";
import { useWords } from "../useWords";

addTexts(creationTexts);

interface UndoFootProps {
  sheets: number;
  /** Deletes them again; left out where they were there before. */
  onUndo?: (() => void) | undefined;
  onDone: () => void;
}

/** What can be done with sheets that were just written. */
export function UndoFoot({ sheets, onUndo, onDone }: UndoFootProps): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  return (
    <PageFoot>
      {onUndo ? (
        <Button appearance="subtle" onClick={onUndo}>
          {words(sheets === 1 ? "undoOneSheet" : "undoSheets", { count: count(sheets) })}
        </Button>
      ) : (
        <span />
      )}
      <Button appearance="primary" onClick={onDone}>
        {words("done")}
      </Button>
    </PageFoot>
  );
}
