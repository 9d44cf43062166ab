import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useArrivalFocus } from "../parts/useArrivalFocus";
import { useWords } from "../parts/useWords";

interface InsertQuestionProps {
  /** What stands in the way. */
  obstacle: string;
  isReplacing: boolean;
  onConfirmed: () => void;
  onCancelled: () => void;
}

/** Asked before anything in the worksheet is replaced, or a result is written that cannot unfold. */
export function InsertQuestion({
  obstacle,
  isReplacing,
  onConfirmed,
  onCancelled,
}: InsertQuestionProps): React.JSX.Element {
  const words = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {obstacle} {words(isReplacing ? "replaceAsked" : "insertAsked")}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onConfirmed}>{words(isReplacing ? "replaceIt" : "insertAnyway")}</Button>
        <Button ref={useArrivalFocus()} onClick={onCancelled}>
          {words("notNow")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
