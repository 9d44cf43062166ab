import { Button, makeStyles, mergeClasses, ProgressBar, Spinner } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Circle20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { addTexts, type UiKey } from "../../vocabulary/ui";
import { progressTexts } from "../../vocabulary/ui/progressTexts";
import { Announcement } from "./Announcement";
import { PageFoot } from "./PageFoot";
import { PageHeading } from "./PageHeading";
import { FORCED_COLORS, usePageStyles, useTextStyles } from "./styles";
import { tokens } from "./theme";
import { useWords } from "./useWords";
import { usePercent } from "./usePercent";

addTexts(progressTexts);

interface Phase {
  title: string;
  sub?: string;
  status: "done" | "now" | "later";
}

interface ProgressPageProps {
  title: string;
  /** From 0 to 1. */
  share: number;
  phases: readonly Phase[];
  /** What the share is of, where nothing is read. */
  says?: UiKey;
  onCancel: () => void;
}

/** How far the work is, what comes next, and the way out. */
export function ProgressPage({
  title,
  share,
  phases,
  says = "shareRead",
  onCancel,
}: ProgressPageProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const percent = usePercent();
  const left = useSecondsLeft(share);
  const said =
    left === undefined ? "" : left > 1 ? words("secondsLeft", { count: String(left) }) : words("aSecondLeft");
  return (
    <div className={page.page}>
      <main className={page.main} aria-busy>
        <div className={page.head}>
          <PageHeading>{title}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>{words("goOnWorking")}</p>
        </div>
        <div className={styles.progress}>
          <p className={mergeClasses(text.title, styles.share)}>{words(says, { share: percent(share, 0) })}</p>
          <ProgressBar aria-label={title} value={share} thickness="large" />
          <p className={mergeClasses(text.caption, text.muted, styles.left)}>{said}</p>
        </div>
        <ul className={styles.phases}>
          {phases.map(({ title: phase, sub, status }) => (
            <li key={phase} className={styles.phase} aria-current={status === "now" ? "step" : undefined}>
              <span className={styles.mark} aria-hidden>
                {status === "done" && <CheckmarkCircle20Filled className={styles.tick} />}
                {status === "now" && <Spinner size="extra-tiny" />}
                {status === "later" && <Circle20Regular className={styles.later} />}
              </span>
              <span className={styles.words}>
                <span
                  className={mergeClasses(text.body, status === "now" && text.strong, status === "later" && text.faint)}
                >
                  {phase}
                </span>
                {sub !== undefined && <span className={mergeClasses(text.caption, text.muted)}>{sub}</span>}
              </span>
            </li>
          ))}
        </ul>
        <Announcement>{said}</Announcement>
      </main>
      <PageFoot>
        <span />
        <Button onClick={onCancel}>{words("cancel")}</Button>
      </PageFoot>
    </div>
  );
}

/** Sooner it would be a guess. */
const TOLD_AFTER = 0.05;

/** By how fast it went so far; undefined before that tells anything. */
function useSecondsLeft(share: number): number | undefined {
  const began = useRef<number>(undefined);
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    const now = performance.now();
    began.current ??= now;
    if (share >= TOLD_AFTER) setLeft(Math.round(((now - began.current) / share / 1000) * (1 - share)));
  }, [share]);
  return left;
}

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "8px" },
  share: { fontVariantNumeric: "tabular-nums" },
  // the line stays as high before anything is known
  left: { minHeight: "16px" },
  phases: { listStyle: "none", margin: 0, padding: 0 },
  phase: {
    display: "flex",
    columnGap: "12px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  mark: { flexShrink: 0, width: "20px", height: "20px", display: "flex", justifyContent: "center" },
  tick: { color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
  later: { color: tokens.colorNeutralStroke1 },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
});
