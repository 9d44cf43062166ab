import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { WayRow } from "../parts/WayRow";

interface DecideRowProps {
  title: string;
  sub: string;
  /** What is known already, and where it stands. */
  headline?: { value: string | undefined; label: string } | undefined;
  onClick: () => void;
}

/** Something to decide: what it is, what its worksheet says, and the way there. */
export function DecideRow({ title, sub, headline, onClick }: DecideRowProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <WayRow onClick={onClick}>
      <span className={mergeClasses(text.body, text.strong)}>{title}</span>
      <span className={mergeClasses(text.caption, text.muted)}> {sub}</span>
      {headline && (
        <span className={text.caption}>
          {headline.value !== undefined && (
            <span className={mergeClasses(text.strong, styles.value)}> {headline.value}</span>
          )}
          <span className={text.faint}> {headline.label}</span>
        </span>
      )}
    </WayRow>
  );
}

const useStyles = makeStyles({ value: { color: tokens.colorBrandForeground1, fontSize: "14px" } });
