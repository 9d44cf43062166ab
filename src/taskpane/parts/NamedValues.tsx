import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useTextStyles } from "./styles";

interface NamedValuesProps {
  rows: readonly (readonly [name: string, value: string])[];
  /** Values at the right edge, or one below the other beside their names. */
  layout?: "apart" | "beside";
}

/** What something is made of: names, and what each of them is. */
export function NamedValues({ rows, layout = "apart" }: NamedValuesProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const isApart = layout === "apart";
  return (
    <dl className={mergeClasses(styles.rows, isApart ? text.secondary : text.caption, !isApart && styles.loose)}>
      {rows.map(([name, value]) => (
        <div key={name} className={isApart ? styles.apart : styles.beside}>
          <dt className={text.muted}>{name}</dt>
          <dd className={mergeClasses(styles.value, isApart && styles.right)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  rows: { margin: 0, display: "flex", flexDirection: "column", gap: "4px" },
  loose: { gap: "8px" },
  apart: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  beside: { display: "grid", gridTemplateColumns: "72px minmax(0, 1fr)", columnGap: "12px" },
  value: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  right: { textAlign: "right" },
});
