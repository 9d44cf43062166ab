import { Button, Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowLeft20Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { OrderReport, SameFound } from "../../orders/prepare/OrderReport";
import { spellingDifferences } from "../../vocabulary/spellingDifferences";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { FORCED_COLORS, usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { OwnTable } from "./OwnTable";
import { useCounts } from "../parts/useCounts";

interface SamePageProps {
  report: OrderReport;
  /** What is joined so far, where anybody has said so. */
  joins: OrderChoices["joins"];
  /** From an id to the one that it is joined to. */
  onJoined: (joins: Record<string, string>) => void;
  onBack: () => void;
}

const AT_ONCE = 20;

/** Customers who may be one, each to be joined or left apart. */
export function SamePage({ report, joins = {}, onJoined, onBack }: SamePageProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const count = useCounts();
  const { same } = report;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(same.filter(({ isJoined }) => isJoined).map(({ from }) => from)),
  );
  // what does not come from the spelling comes from a table
  const [own, setOwn] = useState<Record<string, string>>(() =>
    Object.fromEntries(Object.entries(joins).filter(([id]) => !same.some(({ from }) => from === id))),
  );
  const ownCount = Object.keys(own).length;
  const [shown, setShown] = useState(AT_ONCE);
  const heads = new Set(same.map(({ to }) => to)).size;
  const wanted = new Set([...chosen, ...Object.keys(own)]).size;
  const choose = (ids: Iterable<string>): void => {
    setChosen(new Set(ids));
  };
  const join = (ids: ReadonlySet<string>): void => {
    onJoined({
      ...Object.fromEntries(same.filter(({ from }) => ids.has(from)).map(({ from, to }) => [from, to])),
      // what the user has written down goes before what is spelled alike
      ...own,
    });
  };
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <div className={styles.title}>
            <Button
              appearance="subtle"
              icon={<ArrowLeft20Regular />}
              aria-label={words("back")}
              className={styles.back}
              onClick={onBack}
            />
            <PageHeading>
              {same.length === 0
                ? words("ownTableQuestion")
                : words("sameQuestion", { many: count(same.length + heads), few: count(heads) })}
            </PageHeading>
          </div>
          <p className={mergeClasses(text.body, text.muted)}>{words("sameReason")}</p>
        </div>
        {same.length > 0 && (
          <div>
            <div className={styles.line}>
              <span className={mergeClasses(text.caption, text.muted)} role="status">
                {words("chosenApart", { chosen: count(chosen.size), apart: count(same.length - chosen.size) })}
              </span>
              <span className={styles.both}>
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.link}
                  onClick={() => {
                    choose(same.map(({ from }) => from));
                  }}
                >
                  {words("all")}
                </Button>
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.link}
                  onClick={() => {
                    choose([]);
                  }}
                >
                  {words("none")}
                </Button>
              </span>
            </div>
            <ul className={styles.list}>
              {same.slice(0, shown).map((one) => (
                <SameRow
                  key={one.from}
                  same={one}
                  isChosen={chosen.has(one.from)}
                  onChange={(isChosen) => {
                    choose(isChosen ? [...chosen, one.from] : [...chosen].filter((id) => id !== one.from));
                  }}
                />
              ))}
            </ul>
            {same.length > shown && (
              <Button
                size="small"
                appearance="transparent"
                className={styles.link}
                onClick={() => {
                  setShown(shown + 200);
                }}
              >
                {words("moreRows", { count: count(same.length - shown) })}
              </Button>
            )}
          </div>
        )}
        <OwnTable joined={ownCount} onJoins={setOwn} />
        <dl className={mergeClasses(page.block, text.body, styles.sums)}>
          <Sum label={words("customersBefore")} value={count(report.customersBefore)} />
          {same.length > 0 && <Sum label={words("joinedBySpelling")} value={`−${count(chosen.size)}`} />}
          {ownCount > 0 && <Sum label={words("joinedByTable")} value={count(ownCount)} />}
          {ownCount === 0 && (
            <Sum label={words("customersAfter")} value={count(report.customersBefore - chosen.size)} isResult />
          )}
        </dl>
      </main>
      <PageFoot>
        <Button
          appearance="subtle"
          onClick={() => {
            onJoined({});
          }}
        >
          {words("keepApart")}
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={wanted === 0}
          onClick={() => {
            if (wanted > 0) join(chosen);
          }}
        >
          {words(wanted === 1 ? "joinOne" : "joinThem", { count: count(wanted) })}
        </Button>
      </PageFoot>
    </div>
  );
}

interface SameRowProps {
  same: SameFound;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
}

function SameRow({ same, isChosen, onChange }: SameRowProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const count = useCounts();
  const { from, to, by, orders } = same;
  const said = by.map((one) => spellingDifferences[one][locale]).join(", ");
  return (
    <li className={styles.item}>
      <Checkbox
        checked={isChosen}
        className={styles.check}
        label={
          <span className={styles.words}>
            <span className={styles.pair}>
              <span className={styles.from}>{from}</span>
              <ArrowRight16Regular aria-hidden className={styles.arrow} />
              <span className={text.hidden}> {words("joinsTo")} </span>
              <span className={mergeClasses(text.strong, styles.to)}>{to}</span>
            </span>
            <span className={mergeClasses(text.caption, text.muted)}>{said}</span>
          </span>
        }
        onChange={(_, { checked }) => {
          onChange(checked === true);
        }}
      />
      <span className={mergeClasses(text.caption, text.muted, styles.orders)}>
        {words("ordersOfBoth", { from: count(orders[0]), to: count(orders[1]) })}
      </span>
    </li>
  );
}

function Sum({ label, value, isResult }: { label: string; value: string; isResult?: true }): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.line, isResult && styles.result, isResult && text.strong)}>
      <dt className={mergeClasses(!isResult && text.muted)}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "flex-start", columnGap: "4px" },
  back: { flexShrink: 0, margin: "-3px 0 0 -8px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: "12px" },
  both: { display: "flex", columnGap: "12px" },
  link: { minWidth: 0, paddingLeft: 0, paddingRight: 0, color: tokens.colorBrandForeground1 },
  list: { listStyle: "none", margin: "4px 0 0", padding: 0 },
  item: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: "2px 0",
  },
  check: { minWidth: 0, marginLeft: "-8px" },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  pair: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  // spaces at the ends are what differs
  from: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: "4px",
    [FORCED_COLORS]: { border: "1px solid CanvasText" },
  },
  to: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  arrow: { flexShrink: 0 },
  orders: { flexShrink: 0, paddingTop: "8px" },
  sums: { margin: 0, gap: "4px" },
  value: { margin: 0 },
  result: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: "6px", marginTop: "2px" },
});
