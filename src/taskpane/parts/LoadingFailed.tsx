import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useWords } from "./useWords";

export function LoadingFailed({ sentence, onRetry }: { sentence: string; onRetry: () => void }): React.JSX.Element {
  const words = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{words("tryAgain")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
