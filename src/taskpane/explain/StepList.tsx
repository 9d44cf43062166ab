import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { StepPart } from "../../explain/Explanation";
import { useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import { Heading } from "./Heading";
import { Pieces } from "./Pieces";

/** How the result comes about, one step after the other. */
export function StepList({ steps, depth }: { steps: readonly StepPart[]; depth: number }): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Heading depth={depth}>{words("steps")}</Heading>
      <ol className={styles.list}>
        {steps.map(({ label, pieces, shown }, index) => (
          <li key={index} className={mergeClasses(text.secondary, styles.step)}>
            <span className={styles.words}>
              <span>{label}</span>
              <span className={mergeClasses(text.caption, text.muted, styles.pieces)}>
                {" "}
                <Pieces pieces={pieces} />
              </span>
            </span>
            <span className={mergeClasses(text.strong, styles.value)}>{shown}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyle: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  step: { display: "flex", justifyContent: "space-between", alignItems: "flex-end", columnGap: "12px" },
  words: { minWidth: 0 },
  pieces: { display: "block", overflowWrap: "anywhere" },
  value: { flexShrink: 0, textAlign: "right", maxWidth: "50%" },
});
