import { createFocusOutlineStyle, makeStyles } from "@fluentui/react-components";
import { FORCED_COLORS } from "../../parts/styles";
import { tokens } from "../../parts/theme";

interface CodeBlockProps {
  id: string;
  /** What a screen reader calls it. */
  label: string;
  children: string;
}

/** Text that a program reads, as it is written: it scrolls by itself, with the keyboard too. */
export function CodeBlock({ id, label, children }: CodeBlockProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <pre id={id} className={styles.code} tabIndex={0} role="region" aria-label={label}>
      {children}
    </pre>
  );
}

const useStyles = makeStyles({
  code: {
    ...createFocusOutlineStyle(),
    position: "relative",
    margin: 0,
    padding: "12px",
    maxHeight: "300px",
    overflow: "auto",
    borderRadius: "6px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "18px",
    tabSize: 2,
    backgroundColor: tokens.colorNeutralBackground2,
    [FORCED_COLORS]: { border: "1px solid CanvasText" },
  },
});
