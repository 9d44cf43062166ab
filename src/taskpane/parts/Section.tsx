import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A list of rows under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  list: { listStyle: "none", margin: 0, padding: 0 },
});
