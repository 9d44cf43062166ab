import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useTextStyles } from "../styles";

/** The label of a choice, and what it means below. */
export function ChoiceLabel({ sub, children }: { sub: string; children: string }): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <span className={styles.label}>
      <span>{children}</span>
      <span className={mergeClasses(text.caption, text.muted)}> {sub}</span>
    </span>
  );
}

const useStyles = makeStyles({ label: { display: "flex", flexDirection: "column" } });
