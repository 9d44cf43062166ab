import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { PageFoot } from "../PageFoot";
import { PageHeading } from "../PageHeading";
import { FORCED_COLORS, usePageStyles, useTextStyles } from "../styles";
import { tokens } from "../theme";
import { useWords } from "../useWords";

interface SheetCreatedProps {
  sheetName: string;
  /** What to do with the worksheet. */
  advice: string;
  /** What it holds. */
  children?: ReactNode;
  /** Buttons for what else can be done. */
  actions: ReactNode;
  onLeave: () => void;
}

/** The worksheet is there, and what can be done now. */
export function SheetCreated({ sheetName, advice, children, actions, onLeave }: SheetCreatedProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={styles.head}>
          <CheckmarkCircle20Filled aria-hidden className={styles.tick} />
          <PageHeading>{words("created", { name: sheetName })}</PageHeading>
        </div>
        <p className={mergeClasses(text.body, text.muted)}>{advice}</p>
        {children}
        <div className={styles.more}>{actions}</div>
      </main>
      {/* on the other side than "Create": a second click there meets nothing */}
      <PageFoot>
        <Button appearance="primary" className={styles.done} onClick={onLeave}>
          {words("done")}
        </Button>
      </PageFoot>
    </div>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  tick: { flexShrink: 0, marginTop: "3px", color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
  done: { marginLeft: "12px", marginRight: "auto" },
  more: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
