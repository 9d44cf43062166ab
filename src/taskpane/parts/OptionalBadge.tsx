import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { FORCED_COLORS, useTextStyles } from "./styles";
import { tokens } from "./theme";
import { useWords } from "./useWords";

export function OptionalBadge(): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  return <span className={mergeClasses(text.caption, text.muted, styles.badge)}>{words("optional")}</span>;
}

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    [FORCED_COLORS]: { outline: "1px solid CanvasText" },
  },
});
