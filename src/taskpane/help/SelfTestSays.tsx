import { Button, makeStyles, mergeClasses, Spinner } from "@fluentui/react-components";
import { useId } from "react";
import type { Program } from "../../excel/program";
import { CopyButton } from "../parts/CopyButton";
import type { Catalogue, CatalogueState } from "../parts/catalogue";
import { LoadingFailed } from "../parts/LoadingFailed";
import { WritingFailed } from "../parts/sheet/WritingFailed";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useCounts } from "../parts/useCounts";
import { useLocale, useWords } from "../parts/useWords";
import type { SelfTest } from "./useSelfTest";

interface SelfTestSaysProps {
  catalogue: CatalogueState;
  test: SelfTest;
  program: Program | undefined;
  onRun: (entries: Catalogue) => void;
  onReload: () => void;
}

/** The way to the self-test, how far it is, and what came of it. */
export function SelfTestSays({
  catalogue,
  test,
  program,
  onRun,
  onReload,
}: SelfTestSaysProps): React.JSX.Element | undefined {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const said = useSaid();
  if (catalogue.status === "failed") return <LoadingFailed sentence={words("functionsNotRead")} onRetry={onReload} />;
  if (catalogue.status === "loading") return undefined;
  const run = (): void => {
    onRun(catalogue.entries);
  };
  const isRunning = test.at === "writing" || test.at === "calculating";
  return (
    <section className={styles.section} aria-busy={isRunning}>
      {test.at === "failed" && <WritingFailed reason={test.reason} code={test.code} onRetry={run} />}
      <div role="status">
        {test.at === "gone" && <p className={text.body}>{words("selfTestGone")}</p>}
        {isRunning && <Spinner size="tiny" className={styles.spinner} label={said(test)} />}
        {test.at === "done" && (
          <div className={page.block}>
            <p className={mergeClasses(text.question, test.right === test.rows ? styles.right : styles.differs)}>
              {said(test)}
            </p>
            <p className={text.body}>
              {words(test.right === test.rows ? "selfTestPassedBody" : "selfTestDiffersBody", { name: test.sheetName })}
            </p>
          </div>
        )}
      </div>
      {test.at === "done" && <Code code={test.code} program={program} />}
      {!isRunning && test.at !== "failed" && (
        <div>
          <Button appearance={test.at === "idle" ? "primary" : "secondary"} onClick={run}>
            {words(test.at === "idle" ? "runSelfTest" : "runSelfTestAgain")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** How far it is, in a line. */
function useSaid(): (test: SelfTest) => string {
  const words = useWords();
  const count = useCounts();
  return (test) => {
    if (test.at !== "calculating" && test.at !== "done") return words("selfTestWriting");
    const [right, rows] = [count(test.right), count(test.rows)];
    return words(test.at === "calculating" ? "selfTestWaiting" : "selfTestRight", { right, rows });
  };
}

/** What the worksheet says, with the program and the language that it does not know of. */
function Code({ code, program }: { code: string; program: Program | undefined }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const whole = [code, ...(program?.name ? [program.name] : []), locale].join(", ");
  return (
    <div className={styles.section}>
      <h2 className={text.title}>{words("selfTestCode")}</h2>
      <code id={id} className={styles.code}>
        {whole}
      </code>
      <CopyButton text={whole} describedBy={id} label="copyCode" />
    </div>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  spinner: { justifyContent: "flex-start" },
  right: { color: tokens.colorBrandForeground1 },
  differs: { color: tokens.colorFlagged },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: "13px", lineHeight: "20px", overflowWrap: "anywhere" },
});
