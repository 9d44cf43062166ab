import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Effect } from "../../explain/Explanation";
import { FORCED_COLORS, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";
import { Heading } from "./Heading";

/** What a change of each input makes of the value. */
export function EffectList({ effects }: { effects: readonly Effect[] }): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Heading depth={0}>{words("effects")}</Heading>
      <ul className={styles.list}>
        {effects.map((effect) => (
          <li key={effect.label}>
            {"reason" in effect ? (
              <p className={mergeClasses(text.caption, text.muted)}>
                {words("changeLeftOut", { change: effect.label, reason: effect.reason })}
              </p>
            ) : (
              <EffectRow effect={effect} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function EffectRow({
  effect: { label, after, difference, size },
}: {
  effect: Extract<Effect, { size: number }>;
}): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <>
      <span className={mergeClasses(text.secondary, styles.row)}>
        <span className={styles.label}>{label}</span>
        <span className={mergeClasses(text.faint, styles.figure)}>{after}</span>
        <span className={mergeClasses(text.strong, styles.figure, styles.difference)}>{difference}</span>
      </span>
      <span className={styles.track} aria-hidden>
        <span className={styles.bar} style={{ width: `${size * 100}%` }} />
      </span>
    </>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", alignItems: "baseline", columnGap: "12px" },
  label: { flexGrow: 1, minWidth: 0 },
  figure: { flexShrink: 0, whiteSpace: "nowrap" },
  difference: { minWidth: "48px", textAlign: "right" },
  track: {
    display: "block",
    height: "6px",
    marginTop: "3px",
    borderRadius: "3px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke3,
    [FORCED_COLORS]: { border: "1px solid CanvasText" },
  },
  bar: {
    display: "block",
    height: "100%",
    borderRadius: "3px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED_COLORS]: { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});
