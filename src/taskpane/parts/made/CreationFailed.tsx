import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { WritingFailed } from "../sheet/WritingFailed";
import type { Failure } from "./Failure";

/** Why there are no sheets. What the orders lack is not there at a second try either: the choices are to be changed. */
export function CreationFailed({ failure, onRetry }: { failure: Failure; onRetry: () => void }): React.JSX.Element {
  if (!("says" in failure)) return <WritingFailed {...failure} onRetry={onRetry} />;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{failure.says}</MessageBarBody>
    </MessageBar>
  );
}
