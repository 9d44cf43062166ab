import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { LOW, useBarStyles, useTextStyles } from "./styles";
import { tokens } from "./theme";
import { useWords } from "./useWords";

interface FlowBarProps {
  title: string;
  /** How far one is, "3 of 7", or of what it is told. */
  place?: ReactNode;
  isBusy?: boolean;
  onLeave: () => void;
  /** Stands below, as part of the bar. */
  children?: ReactNode;
}

/** The bar of a flow: out of it, what it is, how far one is. */
export function FlowBar({ title, place, isBusy = false, onLeave, children }: FlowBarProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const bar = useBarStyles();
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div className={bar.bar}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={words("leave")}
          disabled={isBusy}
          className={styles.leave}
          onClick={onLeave}
        />
        <span className={mergeClasses(text.body, text.strong, styles.title)}>{title}</span>
        {place && <span className={mergeClasses(text.caption, text.faint, styles.place)}>{place}</span>}
      </div>
      {children}
    </header>
  );
}

const useStyles = makeStyles({
  // the bar and what stands below it stay together at the top
  header: { position: "sticky", top: 0, zIndex: 1, flexShrink: 0, [LOW]: { position: "static" } },
  leave: { marginLeft: "-8px", flexShrink: 0 },
  place: { flexShrink: 0, maxWidth: "70%" },
  title: {
    flexGrow: 1,
    minWidth: 0,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
    color: tokens.colorNeutralForeground1,
  },
});
