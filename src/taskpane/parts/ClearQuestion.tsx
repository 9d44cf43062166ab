import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useArrivalFocus } from "./useArrivalFocus";
import { useWords } from "./useWords";

/** Asked before the answers are cleared: nothing brings them back. */
export function ClearQuestion({ onClear, onKeep }: { onClear: () => void; onKeep: () => void }): React.JSX.Element {
  const words = useWords();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words("startAgainAsked")}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onClear}>{words("clearAndStart")}</Button>
        <Button ref={useArrivalFocus()} onClick={onKeep}>
          {words("keepThem")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
