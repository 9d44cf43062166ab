import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import { FORCED_COLORS, usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";

interface TieOutProps {
  /** What it begins with, and what is taken off or comes to it. */
  rows: readonly (readonly [label: string, value: string])[];
  result: readonly [label: string, value: string];
  /** That nothing is missing. */
  says: string;
}

/** From one total to another, with nothing between them that is not named. */
export function TieOut({ rows, result: [label, value], says }: TieOutProps): React.JSX.Element {
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div className={page.block}>
      <dl className={mergeClasses(text.body, styles.rows)}>
        {rows.map(([name, amount]) => (
          <div key={name} className={styles.row}>
            <dt className={text.muted}>{name}</dt>
            <dd className={styles.value}>{amount}</dd>
          </div>
        ))}
        <div className={mergeClasses(styles.row, styles.result, text.strong)}>
          <dt>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      </dl>
      <p className={mergeClasses(text.caption, text.muted, styles.says)}>
        <CheckmarkCircle16Filled aria-hidden className={styles.tick} />
        <span>{says}</span>
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  rows: { margin: 0, display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  value: { margin: 0, whiteSpace: "nowrap" },
  result: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: "6px", marginTop: "2px" },
  says: { display: "flex", columnGap: "8px" },
  tick: { flexShrink: 0, color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
});
