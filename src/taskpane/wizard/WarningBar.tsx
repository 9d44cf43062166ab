import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { CurrencyId } from "../../vocabulary/currencies";
import { useWords } from "../parts/useWords";
import type { Warning } from "./findings";
import { useSentence } from "./useSentence";

/** A question where the user may be right: nothing stops. */
export function WarningBar({ warning, currency }: { warning: Warning; currency: CurrencyId }): React.JSX.Element {
  const words = useWords();
  const sentence = useSentence(currency);
  return (
    <MessageBar intent={warning.flags ? "warning" : "info"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words(warning.title)}</MessageBarTitle>
        <br />
        {sentence(warning.body)}
      </MessageBarBody>
    </MessageBar>
  );
}
