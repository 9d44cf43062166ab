import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useArgumentColor } from "./useArgumentColor";

/** A name or a value in the colour of its argument. */
export function ArgumentText({
  argument,
  children,
}: {
  argument: number;
  children: React.ReactNode;
}): React.JSX.Element {
  const styles = useStyles();
  return <span className={mergeClasses(styles.text, useArgumentColor(argument))}>{children}</span>;
}

const useStyles = makeStyles({ text: { fontWeight: 600 } });
