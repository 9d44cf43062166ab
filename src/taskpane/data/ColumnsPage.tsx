import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { People20Regular } from "@fluentui/react-icons";
import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import { ColumnRows } from "./ColumnRows";
import { lacking } from "./columnChoices";
import type { OpenOrders } from "./dataState";
import { standInSources } from "./InSourcesQuestion";
import { PreviewTable } from "./PreviewTable";
import { ASKED, Questions } from "./Questions";
import { RowReport } from "./RowReport";
import { SourceTotals } from "./SourceTotals";
import { UntilField } from "./UntilField";
import { UpdateNote } from "./UpdateNote";
import { useCounts } from "../parts/useCounts";
import { currencyOf, useMoney } from "./useMoney";

interface ColumnsPageProps {
  orders: OpenOrders;
  until: number | undefined;
  onChosen: (choices: OrderChoices) => void;
  onUntil: (until: number | undefined) => void;
  onSame: () => void;
  onChange: () => void;
  onContinue: () => void;
}

/** What was found in a source: its columns, what is asked, what is left out, and that nothing is missing. */
export function ColumnsPage({
  orders,
  until,
  onChosen,
  onUntil,
  onSame,
  onChange,
  onContinue,
}: ColumnsPageProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const count = useCounts();
  const { source, sample, choices, report, isStale, problem } = orders;
  const money = useMoney(currencyOf(choices.currency));
  const rows = count(report?.rows ?? (source.kind === "cells" ? source.found.rows : sample.sampled));
  const asked = [
    ...orders.questions.filter((id) => ASKED.includes(id)),
    ...(standInSources({ choices, report }) ? (["inSources"] as const) : []),
  ];
  // of amounts that do not say it VAT may be told all the same
  const canHaveVat = sample.vat.said !== "excluded" && !asked.includes("vat");
  const questions = canHaveVat ? [...asked, "vat" as const] : asked;
  const canGoOn = report !== undefined && !isStale && problem === undefined && until !== undefined;
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)} aria-busy={isStale}>
        <div className={styles.head}>
          <div className={styles.title}>
            <PageHeading className={styles.name}>{source.name}</PageHeading>
            <p className={mergeClasses(text.caption, text.muted)}>
              {source.kind === "files" && source.files.length > 1
                ? words("sourceFiles", { count: count(source.files.length), rows })
                : words(source.kind === "cells" && source.found.kind === "table" ? "sourceTable" : "sourceRange", {
                    rows,
                    columns: count(sample.titles.length),
                  })}
            </p>
          </div>
          <Button size="small" onClick={onChange}>
            {words("changeSource")}
          </Button>
        </div>
        {orders.update && <UpdateNote {...orders.update} />}
        <PreviewTable sample={sample} choices={choices} />
        <ColumnRows {...{ sample, choices, report, onChosen }} />
        {problem !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
        {questions.length > 0 && (
          <section className={styles.section}>
            <div className={styles.line}>
              <h2 className={mergeClasses(text.body, text.strong)}>{words("toLookAt")}</h2>
              <span className={mergeClasses(text.caption, text.muted)}>
                {asked.length > 0 &&
                  words(asked.length === 1 ? "oneQuestion" : "manyQuestions", { count: count(asked.length) })}
              </span>
            </div>
            <Questions {...{ questions, sample, choices, report, money, onChosen }} />
          </section>
        )}
        {report === undefined && problem === undefined && lacking(choices).length === 0 && (
          <RowsSkeleton label={words("workingOut")} />
        )}
        {report && (
          <div className={mergeClasses(styles.report, isStale && styles.stale)}>
            <SameCustomers report={report} joins={choices.joins} onSame={onSame} />
            <RowReport {...{ report, choices, money, onChosen }} />
            <SourceTotals report={report} money={money} />
            <UntilField {...{ report, until, onUntil }} />
          </div>
        )}
      </main>
      <PageFoot>
        <span className={mergeClasses(text.caption, text.muted, styles.next)}>{words("nextSheets")}</span>
        <Button appearance="primary" disabledFocusable={!canGoOn} onClick={canGoOn ? onContinue : undefined}>
          {words("continueOn")}
        </Button>
      </PageFoot>
    </div>
  );
}

interface SameCustomersProps {
  report: OrderReport;
  joins: OrderChoices["joins"];
  onSame: () => void;
}

function SameCustomers({ report, joins, onSame }: SameCustomersProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const count = useCounts();
  const { same } = report;
  const spelled = same.filter(({ isJoined }) => isJoined).length;
  const byTable = Object.keys(joins ?? {}).filter((id) => !same.some(({ from }) => from === id)).length;
  const joined = spelled + byTable;
  const heads = new Set(same.map(({ to }) => to)).size;
  return (
    <div className={styles.same}>
      <People20Regular aria-hidden className={styles.icon} />
      <p className={mergeClasses(text.body, styles.says)}>
        {same.length > 0
          ? words("sameFound", { many: count(same.length + heads), few: count(heads) })
          : words("ownTableAsked")}{" "}
        {joined > 0 && words("sameJoined", { count: count(joined) })}
      </p>
      <Button size="small" onClick={onSame}>
        {words("look")}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", columnGap: "8px" },
  title: { minWidth: 0 },
  name: { fontSize: "16px", lineHeight: "22px", overflowWrap: "anywhere" },
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
  report: { display: "flex", flexDirection: "column", gap: "16px" },
  stale: { opacity: 0.6, transitionProperty: "opacity", transitionDelay: "300ms" },
  same: { display: "flex", columnGap: "12px", alignItems: "flex-start" },
  icon: { flexShrink: 0 },
  says: { flexGrow: 1, minWidth: 0 },
  next: { marginLeft: "12px", alignSelf: "center" },
});
