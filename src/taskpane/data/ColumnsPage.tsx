import { Button, Field, Input, makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { People20Regular } from "@fluentui/react-icons";
import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import { serialOfWritten, writtenDay } from "../../vocabulary/calendar";
import { dayFigures } from "../../vocabulary/dayFigures";
import { keptKinds, leftOutReasons } from "../../vocabulary/orderFindings";
import { productKinds, statusKinds, type ProductKindId, type StatusKindId } from "../../vocabulary/orderKinds";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { ColumnRows } from "./ColumnRows";
import { lacking } from "./columnChoices";
import type { OpenOrders } from "./dataState";
import { FoundRows } from "./FoundRows";
import { PreviewTable } from "./PreviewTable";
import { ASKED, Questions } from "./Questions";
import { TieOut } from "./TieOut";
import { useCounts } from "./useCounts";
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
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const count = useCounts();
  const { source, sample, choices, report, isStale, problem } = orders;
  const money = useMoney(currencyOf(choices.currency));
  const rows = count(report?.rows ?? (source.kind === "cells" ? source.found.rows : sample.sampled));
  const questions = orders.questions.filter((id) => ASKED.includes(id));
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
                {words(questions.length === 1 ? "oneQuestion" : "manyQuestions", { count: count(questions.length) })}
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
            <SameCustomers report={report} onSame={onSame} />
            <LeftOut {...{ report, choices, money, onChosen }} />
            <Kept {...{ report, choices, money, onChosen }} />
            <Totals {...{ report, choices, money }} />
            <Field
              label={words("countUntil")}
              hint={
                report.lastDay === undefined ? null : words("lastOrder", { day: dayFigures(report.lastDay, locale) })
              }
            >
              <Input
                type="date"
                className={styles.until}
                input={{ className: styles.date }}
                value={until === undefined ? "" : (writtenDay(until) ?? "")}
                onChange={(_, { value }) => {
                  onUntil(serialOfWritten(value));
                }}
              />
            </Field>
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

function SameCustomers({ report, onSame }: { report: OrderReport; onSame: () => void }): React.JSX.Element | null {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const count = useCounts();
  const { same } = report;
  if (same.length === 0) return null;
  const joined = same.filter(({ isJoined }) => isJoined).length;
  const heads = new Set(same.map(({ to }) => to)).size;
  return (
    <div className={styles.same}>
      <People20Regular aria-hidden className={styles.icon} />
      <p className={mergeClasses(text.body, styles.says)}>
        {words("sameFound", { many: count(same.length + heads), few: count(heads) })}{" "}
        {joined > 0 && words("sameJoined", { count: count(joined) })}
      </p>
      <Button size="small" onClick={onSame}>
        {words("look")}
      </Button>
    </div>
  );
}

interface ReportPartProps {
  report: OrderReport;
  choices: OrderChoices;
  money: (amount: number) => string;
  onChosen: (choices: OrderChoices) => void;
}

function LeftOut({ report, choices, money, onChosen }: ReportPartProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const count = useCounts();
  const rows = report.leftOut.reduce((sum, one) => sum + one.rows, 0);
  return (
    <section className={styles.section}>
      <h2 className={mergeClasses(text.body, text.strong)}>
        {rows === 0 ? words("nothingLeftOut") : words("leftOutTitle", { left: count(rows), rows: count(report.rows) })}
      </h2>
      <ul className={styles.list}>
        {report.leftOut.map(({ reason, rows: found, first }) => (
          <FoundRows
            key={reason}
            label={leftOutReasons[reason][locale]}
            rows={found}
            first={first}
            money={money}
            namesSource={report.sources.length > 1}
            action={
              isKind(reason) && (
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.action}
                  onClick={() => {
                    onChosen(withKind(choices, reason, false));
                  }}
                >
                  {words("keepRows")}
                </Button>
              )
            }
          />
        ))}
      </ul>
    </section>
  );
}

/** What is used, and may be looked at all the same; kinds of lines can be left out. */
function Kept({ report, choices, money, onChosen }: ReportPartProps): React.JSX.Element | null {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const kinds = [
    ...new Map(
      [...report.statuses, ...report.products].flatMap(({ kind, rows }) => (kind ? [[kind, rows] as const] : [])),
    ).keys(),
  ].filter((kind) => !isLeftOut(choices, kind));
  const rowsOf = (kind: Kind): number =>
    [...report.statuses, ...report.products].reduce((sum, one) => sum + (one.kind === kind ? one.rows : 0), 0);
  if (report.kept.length + kinds.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("keptTitle")}</h2>
      <ul className={styles.list}>
        {report.kept.map(({ kind, rows, first }) => (
          <FoundRows
            key={kind}
            label={keptKinds[kind][locale]}
            rows={rows}
            first={first}
            money={money}
            namesSource={report.sources.length > 1}
          />
        ))}
        {kinds.map((kind) => (
          <FoundRows
            key={kind}
            label={leftOutReasons[kind][locale]}
            rows={rowsOf(kind)}
            first={[]}
            money={money}
            namesSource={false}
            action={
              <Button
                size="small"
                appearance="transparent"
                className={styles.action}
                onClick={() => {
                  onChosen(withKind(choices, kind, true));
                }}
              >
                {words("leaveOut")}
              </Button>
            }
          />
        ))}
      </ul>
    </section>
  );
}

function Totals({ report, money }: Pick<ReportPartProps, "report" | "choices" | "money">): React.JSX.Element {
  const words = useWords();
  const count = useCounts();
  const left = report.leftOut.reduce(
    (sum, { rows, amount }) => ({ rows: sum.rows + rows, amount: sum.amount + amount }),
    {
      rows: 0,
      amount: 0,
    },
  );
  const { rates, vat, net } = report.net;
  const isChanged = rates !== 0 || vat !== 0;
  const refunds = report.kept.find(({ kind }) => kind === "refunds");
  return (
    <TieOut
      rows={[
        [words("sourceTotal"), money(report.total)],
        [words("leftOutRows", { rows: count(left.rows) }), money(report.used.amount - report.total)],
        ...(isChanged ? [[words("used"), money(report.used.amount)] as const] : []),
        ...(rates === 0 ? [] : [[words("byRates"), money(rates)] as const]),
        ...(vat === 0 ? [] : [[words("vatTakenOut"), money(-vat)] as const]),
      ]}
      result={[words(isChanged ? "usedWithoutVat" : "used"), money(isChanged ? net : report.used.amount)]}
      says={[
        words("tiesOut"),
        ...(refunds ? [words("refundsKept", { rows: count(refunds.rows), amount: money(-refunds.amount) })] : []),
      ].join(" ")}
    />
  );
}

type Kind = StatusKindId | ProductKindId;
const isStatus = (id: string): id is StatusKindId => id in statusKinds;
const isProduct = (id: string): id is ProductKindId => id in productKinds;
const isKind = (id: string): id is Kind => isStatus(id) || isProduct(id);

const isLeftOut = ({ leftOut }: OrderChoices, kind: Kind): boolean =>
  (leftOut.statuses as readonly string[]).includes(kind) || (leftOut.products as readonly string[]).includes(kind);

function withKind(choices: OrderChoices, kind: Kind, isOut: boolean): OrderChoices {
  const { statuses, products } = choices.leftOut;
  const changed = <T extends string>(kinds: readonly T[], one: T): T[] => [
    ...kinds.filter((id) => id !== one),
    ...(isOut ? [one] : []),
  ];
  return {
    ...choices,
    leftOut: isStatus(kind)
      ? { statuses: changed(statuses, kind), products }
      : { statuses, products: changed(products, kind) },
  };
}

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", columnGap: "8px" },
  title: { minWidth: 0 },
  name: { fontSize: "16px", lineHeight: "22px", overflowWrap: "anywhere" },
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  report: { display: "flex", flexDirection: "column", gap: "16px" },
  stale: { opacity: 0.6, transitionProperty: "opacity", transitionDelay: "300ms" },
  same: { display: "flex", columnGap: "12px", alignItems: "flex-start" },
  icon: { flexShrink: 0 },
  says: { flexGrow: 1, minWidth: 0 },
  action: { minWidth: 0, paddingLeft: 0, paddingRight: 0, color: tokens.colorBrandForeground1 },
  until: { maxWidth: "180px" },
  date: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorInput },
  next: { marginLeft: "12px", alignSelf: "center" },
});
