import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { FORCED_COLORS } from "../styles";
import { ARGUMENT_COLORS, useArgumentColor } from "./useArgumentColor";

/** The square that ties an argument to its places in a formula; beyond the fourth the colours start again, outlined. */
export function ArgumentMark({ argument }: { argument: number }): React.JSX.Element {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.mark, argument < ARGUMENT_COLORS && styles.filled, useArgumentColor(argument))}
    />
  );
}

const useStyles = makeStyles({
  mark: {
    boxSizing: "border-box",
    width: "10px",
    height: "10px",
    borderRadius: "2px",
    border: "1.5px solid currentcolor",
  },
  filled: {
    backgroundColor: "currentcolor",
    [FORCED_COLORS]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});
