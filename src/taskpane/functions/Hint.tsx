import { mergeClasses } from "@fluentui/react-components";
import { useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";

/** What this is and how to use it, until something is searched. */
export function Hint(): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  return (
    <p className={mergeClasses(text.caption, text.muted)}>
      {words("hintWhat")} {words("hintHow")}
    </p>
  );
}
