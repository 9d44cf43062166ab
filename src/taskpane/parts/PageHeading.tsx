import { createFocusOutlineStyle, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTextStyles } from "./styles";

/** The heading of a new step takes the focus: a screen reader reads the question, and Tab leads to its first field. */
export function PageHeading({
  children,
  className,
}: {
  children: React.ReactNode;
  className?: string;
}): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={mergeClasses(text.question, styles.heading, className)}>
      {children}
    </h1>
  );
}

const useStyles = makeStyles({
  heading: { ...createFocusOutlineStyle(), position: "relative" },
});
