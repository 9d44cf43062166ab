import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { NotWrittenReason } from "../../../excel/SheetNotWritten";
import { addTexts, type UiKey } from "../../../vocabulary/ui";
import { sheetTexts } from "../../../vocabulary/ui/sheetTexts";
import { useArrivalFocus } from "../useArrivalFocus";
import { useWords } from "../useWords";

addTexts(sheetTexts);

const SENTENCES: Readonly<Record<NotWrittenReason, UiKey>> = {
  protected: "failedProtected",
  nameTaken: "failedNameTaken",
  cellEditing: "failedCellEditing",
  linkLost: "failedLinkLost",
  unknown: "failedUnknown",
};

interface WritingFailedProps {
  reason: NotWrittenReason;
  code: string | undefined;
  onRetry: () => void;
}

/** What went wrong, that nothing was changed, and what to do. */
export function WritingFailed({ reason, code, onRetry }: WritingFailedProps): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {reason === "unknown" && code ? words("failedWithCode", { code }) : words(SENTENCES[reason])}
      </MessageBarBody>
      <MessageBarActions>
        <Button ref={useArrivalFocus()} className={styles.retry} onClick={onRetry}>
          {words("tryAgain")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

// it must clear the foot
const useStyles = makeStyles({ retry: { scrollMarginBottom: "80px" } });
