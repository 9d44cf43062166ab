import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { useMemo } from "react";
import { officeReason } from "../../excel/officeReason";
import { reviewWorkbook, type Review } from "../../review/reviewWorkbook";
import { addTexts } from "../../vocabulary/ui";
import { checkTexts } from "../../vocabulary/ui/checkTexts";
import { wizardTexts } from "../../vocabulary/ui/wizardTexts";
import { Announcement } from "../parts/Announcement";
import type { CatalogueState } from "../parts/catalogue";
import { FlowBar } from "../parts/FlowBar";
import type { GuidedStart } from "../parts/guided";
import { LoadingFailed } from "../parts/LoadingFailed";
import { PageHeading } from "../parts/PageHeading";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { FORCED_COLORS, usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { today } from "../parts/today";
import { useWords } from "../parts/useWords";
import type { CheckState } from "./checkState";
import { FindingItem } from "./FindingItem";
import { PassedChecks } from "./PassedChecks";
import { ReadingProgress } from "./ReadingProgress";
import { RewriteResult, useRewriteResult } from "./RewriteResult";
import { useCheck } from "./useCheck";

addTexts(checkTexts);
// advice on answers is the guided worksheet’s
addTexts(wizardTexts);

interface CheckScreenProps {
  catalogue: CatalogueState;
  onReload: () => void;
  onGuided: (start: GuidedStart) => void;
  onLeave: () => void;
}

/** Looks through the workbook for formulas that fail and figures that contradict each other. */
export function CheckScreen({ catalogue, onReload, onGuided, onLeave }: CheckScreenProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const { state, again, stop, rewrite, show } = useCheck();
  const { reading, isReading, progress, failure, rounds, outcome } = state;
  const review = useMemo(
    () =>
      reading && catalogue.status === "ready"
        ? reviewWorkbook(reading, {
            functions: catalogue.entries,
            rewritten: state.rewritten,
            today: today(),
            offered: state.offered,
          })
        : undefined,
    [reading, catalogue, state.rewritten, state.offered],
  );
  const result = useRewriteResult(outcome, (id) => reading?.sheets.find((sheet) => sheet.id === id)?.name ?? "");
  const title = review ? countOf(words, review) : words(isReading ? "readingWorkbook" : "check");
  return (
    <>
      <FlowBar
        title={words("check")}
        place={review && words(review.sheets === 1 ? "oneSheetRead" : "sheetsRead", { count: String(review.sheets) })}
        onLeave={onLeave}
      />
      <main className={mergeClasses(page.main, styles.main)} aria-busy={isReading}>
        <div className={page.head}>
          <div className={styles.head}>
            <PageHeading key={rounds}>{title}</PageHeading>
            {(review ?? failure) && (
              <Button
                size="small"
                appearance="subtle"
                className={styles.again}
                disabledFocusable={isReading || state.rewriting !== undefined}
                onClick={again}
              >
                {words("checkAgain")}
              </Button>
            )}
          </div>
          {review && review.findings.length > 0 && (
            <p className={mergeClasses(text.secondary, text.muted)}>
              {words("unasked")}
              {review.hidden > 0 && ` ${words("hiddenRead", { count: String(review.hidden) })}`}
            </p>
          )}
        </div>
        {failure && <Failure failure={failure} onRetry={again} />}
        {catalogue.status === "failed" && <LoadingFailed sentence={words("functionsNotRead")} onRetry={onReload} />}
        {progress && <ReadingProgress {...progress} onStop={stop} />}
        {result && <RewriteResult sentence={result} isWhole={outcome?.left.length === 0} />}
        {review ? (
          <Findings
            {...{ review, state, rewrite, show }}
            onCreate={() => {
              onGuided("own");
            }}
          />
        ) : (
          !failure && !progress && catalogue.status !== "failed" && <RowsSkeleton label={words("readingWorkbook")} />
        )}
        <Announcement>{isReading || !review ? "" : [result, title].filter(Boolean).join(" ")}</Announcement>
      </main>
    </>
  );
}

interface FindingsProps extends Pick<ReturnType<typeof useCheck>, "state" | "rewrite" | "show"> {
  review: Review;
  onCreate: () => void;
}

function Findings({
  review: { findings, passed, hasOurs },
  state: { trouble, rewriting, isReading },
  rewrite,
  show,
  onCreate,
}: FindingsProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  if (!hasOurs) {
    return (
      <div className={styles.empty}>
        <p className={text.body}>{words("nothingOurs")}</p>
        <Button onClick={onCreate}>{words("createOne")}</Button>
      </div>
    );
  }
  const primary = findings.find(({ action }) => action.kind === "rewrite" && action.rewrites.length > 0)?.id;
  return (
    <div className={mergeClasses(isReading && styles.stale)}>
      {findings.length === 0 && (
        <p className={mergeClasses(text.body, styles.well)}>
          <CheckmarkCircle20Filled aria-hidden className={styles.tick} />
          {words("allWell")}
        </p>
      )}
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <FindingItem
              key={finding.id}
              finding={finding}
              isPrimary={finding.id === primary}
              isBusy={rewriting === finding.id}
              trouble={trouble?.finding === finding.id ? trouble.says : undefined}
              onShow={(cell) => {
                show(finding.id, cell);
              }}
              onRewrite={(rewrites) => {
                rewrite(finding.id, rewrites);
              }}
            />
          ))}
        </ul>
      )}
      <PassedChecks passed={passed} />
    </div>
  );
}

function Failure({
  failure,
  onRetry,
}: {
  failure: NonNullable<CheckState["failure"]>;
  onRetry: () => void;
}): React.JSX.Element {
  const words = useWords();
  if (failure === "stopped")
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{words("readingStopped")}</MessageBarBody>
      </MessageBar>
    );
  const sentence =
    officeReason(failure.code) === "cellEditing"
      ? words("notReadEditing")
      : failure.code
        ? words("notReadCode", { code: failure.code })
        : words("notRead");
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{words("tryAgain")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function countOf(words: ReturnType<typeof useWords>, { findings, hasOurs }: Review): string {
  if (!hasOurs) return words("check");
  if (findings.length === 0) return words("noFindings");
  return words(findings.length === 1 ? "oneFinding" : "manyFindings", { count: String(findings.length) });
}

const useStyles = makeStyles({
  main: { gap: "12px" },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: "8px" },
  again: { flexShrink: 0, minWidth: 0, margin: "1px -8px 0 0" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  // read again in a moment: nothing flickers
  stale: { opacity: 0.6, transitionProperty: "opacity", transitionDelay: "300ms" },
  well: { display: "flex", columnGap: "8px", paddingBottom: "12px" },
  tick: { flexShrink: 0, color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px" },
});
