import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useTextStyles } from "../styles";
import { tokens } from "../theme";

interface FormulaLineProps {
  /** What a screen reader hears for the fx sign. */
  label: string;
  id?: string;
  children: React.ReactNode;
}

/** A formula after the sign of Excel's formula bar. */
export function FormulaLine({ label, id, children }: FormulaLineProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(text.secondary, styles.line)}>
      <span className={styles.sign} role="img" aria-label={label}>
        fx
      </span>
      <span id={id} className={styles.formula}>
        {children}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", columnGap: "8px", alignItems: "baseline" },
  sign: {
    flexShrink: 0,
    fontFamily: "Georgia, 'Times New Roman', serif",
    fontStyle: "italic",
    color: tokens.colorNeutralForeground3,
  },
  formula: { minWidth: 0, overflowWrap: "anywhere" },
});
