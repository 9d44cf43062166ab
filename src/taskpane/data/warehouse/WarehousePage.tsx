import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Info16Filled } from "@fluentui/react-icons";
import { BackButton } from "../../parts/BackButton";
import { CopyButton } from "../../parts/CopyButton";
import { PageFoot } from "../../parts/PageFoot";
import { PageHeading } from "../../parts/PageHeading";
import { usePageStyles, useTextStyles } from "../../parts/styles";
import { tokens } from "../../parts/theme";
import { useLocale, useWords } from "../../parts/useWords";
import { CodeBlock } from "./CodeBlock";
import { ResultFields } from "./ResultFields";
import { SourceFields } from "./SourceFields";
import { statementOf, useWarehouseForm } from "./warehouseForm";

/** A statement for the database that holds the orders, and what to do with its answer. */
export function WarehousePage({ onBack }: { onBack: () => void }): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const [form, onForm] = useWarehouseForm();
  const statement = statementOf(form);
  const isThere = "sql" in statement;
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <PageHeading>{words("warehouseQuestion")}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>{words("warehouseReason")}</p>
        </div>
        <SourceFields form={form} onForm={onForm} />
        <ResultFields form={form} onForm={onForm} />
        <section className={styles.section}>
          <div className={styles.line}>
            <h2 className={mergeClasses(text.body, text.strong)}>{words("statement")}</h2>
            {isThere && <CopyButton text={statement.sql} label="copySql" describedBy="statement" />}
          </div>
          {isThere ? (
            <CodeBlock id="statement" label={words("statement")}>
              {statement.sql}
            </CodeBlock>
          ) : (
            <p role="status" className={mergeClasses(text.secondary, page.block)}>
              {words("statementWaits", { problem: statement.problem[locale] })}
            </p>
          )}
          <p className={mergeClasses(text.caption, text.muted, styles.note)}>
            <Info16Filled aria-hidden className={styles.info} />
            {words("nothingRun")}
          </p>
        </section>
        <section className={styles.section}>
          <h2 className={mergeClasses(text.body, text.strong)}>{words("bringBack")}</h2>
          <div className={styles.line}>
            <h3 className={mergeClasses(text.secondary, text.strong)}>{words("byPowerQuery")}</h3>
            {isThere && <CopyButton text={statement.query} label="copyQuery" describedBy="power-query" />}
          </div>
          <p id="power-query" className={mergeClasses(text.secondary, text.muted)}>
            {words("byPowerQueryHow")}
          </p>
          <h3 className={mergeClasses(text.secondary, text.strong)}>{words("byFile")}</h3>
          <p className={mergeClasses(text.secondary, text.muted)}>{words("byFileHow")}</p>
          <p className={mergeClasses(text.secondary, text.muted)}>{words("recognisedLater")}</p>
        </section>
      </main>
      <PageFoot>
        <BackButton onClick={onBack} />
      </PageFoot>
    </div>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "12px" },
  note: { display: "flex", columnGap: "8px" },
  info: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});
