import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Chain } from "../parts/figures/Chain";
import type { GuidedProgress } from "../parts/guided";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useWords } from "../parts/useWords";

/** What was left, and the way back to it. */
export function ContinueCard({
  left,
  onContinue,
}: {
  left: GuidedProgress;
  onContinue: () => void;
}): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const { subject, step, stepName, at, all, figures, currency } = left;
  const place = { at: String(at), all: String(all) };
  return (
    <section aria-label={words("continueLabel")} className={styles.card}>
      <div className={styles.head}>
        <div className={styles.words}>
          <span className={mergeClasses(text.caption, text.muted)}>{words("continueLabel")}</span>
          <span className={mergeClasses(text.body, text.strong)}>{subject || words("wizard")}</span>
        </div>
        <span className={mergeClasses(text.caption, text.faint, styles.place)}>{words("stepOf", place)}</span>
      </div>
      <Chain figures={figures} currency={currency} at={step} />
      <Button appearance="primary" onClick={onContinue}>
        {words("continueWith", { step: words(stepName) })}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "6px",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "8px" },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  place: { whiteSpace: "nowrap" },
});
