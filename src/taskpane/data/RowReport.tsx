import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import { keptKinds, leftOutReasons } from "../../vocabulary/orderFindings";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { FoundRows } from "./FoundRows";
import { isLeftOut, isLineKind, withKind, type LineKind } from "./lineKinds";
import { RowsSheet } from "./RowsSheet";
import { useCounts } from "../parts/useCounts";

interface RowReportProps {
  report: OrderReport;
  choices: OrderChoices;
  money: (amount: number) => string;
  onChosen: (choices: OrderChoices) => void;
}

/** What became of the rows: those that are left out, and those that are used and may be looked at all the same. */
export function RowReport(props: RowReportProps): React.JSX.Element {
  return (
    <>
      <LeftOut {...props} />
      <Kept {...props} />
    </>
  );
}

function LeftOut({ report, choices, money, onChosen }: RowReportProps): React.JSX.Element {
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
            all={<RowsSheet key={found} reason={reason} rows={found} />}
            money={money}
            namesSource={report.sources.length > 1}
            action={
              isLineKind(reason) && (
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
function Kept({ report, choices, money, onChosen }: RowReportProps): React.JSX.Element | null {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const kinds = [
    ...new Map(
      [...report.statuses, ...report.products].flatMap(({ kind, rows }) => (kind ? [[kind, rows] as const] : [])),
    ).keys(),
  ].filter((kind) => !isLeftOut(choices, kind));
  const rowsOf = (kind: LineKind): number =>
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
            all={<RowsSheet key={rows} reason={kind} rows={rows} />}
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

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  action: { flexShrink: 0, minWidth: 0, paddingLeft: 0, paddingRight: 0, color: tokens.colorBrandForeground1 },
});
