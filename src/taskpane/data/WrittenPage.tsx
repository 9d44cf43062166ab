import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Table20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { OrderSheetOptions } from "../../orderSheets/orderSheets";
import type { OrderTables } from "../../orders/tables/OrderTables";
import type { CurrencyId } from "../../vocabulary/currencies";
import { dayFigures } from "../../vocabulary/dayFigures";
import { ClearQuestion } from "../parts/ClearQuestion";
import { Chain } from "../parts/figures/Chain";
import type { CatalogueState } from "../parts/catalogue";
import type { GuidedAnswers } from "../parts/guided";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { FORCED_COLORS, usePageStyles, useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useHost } from "../parts/useHost";
import { useLocale, useWords } from "../parts/useWords";
import { chainOf, guidedAnswers } from "./guidedAnswers";
import { CopyWithout } from "./CopyWithout";
import type { NotDeleted } from "./dataState";
import type { SheetSeen } from "./SheetMade";
import { TieOut } from "./TieOut";
import { useCounts } from "../parts/useCounts";
import { useMoney } from "./useMoney";
import { useHeadline } from "./useHeadline";
import { usePercent } from "../parts/usePercent";

interface WrittenPageProps {
  tables: OrderTables;
  options: OrderSheetOptions;
  catalogue: CatalogueState;
  sheets: readonly SheetSeen[];
  /** They were there before, and are up to date again: rows of theirs stand for nobody any more. */
  updated?: { gone: number };
  currency: CurrencyId;
  source: string;
  notDeleted: NotDeleted | undefined;
  /** Are there answers that filling in would replace? */
  hasAnswers: boolean;
  onFilled: (answers: GuidedAnswers) => void;
  /** Deletes them again. */
  onUndo?: () => void;
  onDone: () => void;
}

/** The sheets that were made, that they agree with the orders, and what follows from them. */
export function WrittenPage({
  tables,
  options,
  catalogue,
  sheets,
  updated,
  currency,
  source,
  notDeleted,
  hasAnswers,
  onFilled,
  onUndo,
  onDone,
}: WrittenPageProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const count = useCounts();
  const money = useMoney(currency);
  const done = updated
    ? ({ one: "oneSheetUpdated", many: "sheetsUpdated" } as const)
    : ({ one: "oneSheetCreated", many: "sheetsCreated" } as const);
  const { year, tieOut } = tables;
  const period = `${dayFigures(year.figures.from, locale)} – ${dayFigures(year.figures.to, locale)}`;
  const [first, ...between] = tieOut.year;
  const last = between.pop();
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={styles.head}>
          <CheckmarkCircle20Filled aria-hidden className={styles.tick} />
          <div className={page.head}>
            <PageHeading>
              {words(sheets.length === 1 ? done.one : done.many, { count: count(sheets.length) })}
            </PageHeading>
            <p className={mergeClasses(text.body, text.muted)}>
              {words("sheetsHold", {
                period,
                orders: count(year.figures.orders),
                customers: count(year.figures.customers),
              })}{" "}
              {words("sheetsAreValues")}
            </p>
          </div>
        </div>
        {updated && updated.gone > 0 && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{words("rowsOfNobody", { count: count(updated.gone) })}</MessageBarBody>
          </MessageBar>
        )}
        {notDeleted && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {notDeleted === "refused"
                ? words("deletingRefused")
                : words("sheetsNotDeleted", { names: notDeleted.changed.join(", ") })}
            </MessageBarBody>
          </MessageBar>
        )}
        <ul className={styles.list}>
          {sheets.map((sheet) => (
            <SheetLine key={sheet.written.id} sheet={sheet} currency={currency} />
          ))}
        </ul>
        {first && last && (
          <TieOut
            rows={[
              [words("usedOfList"), money(first.amount)],
              ...between.map(
                ({ id, amount }) =>
                  [
                    words(TIE_OUT[id as keyof typeof TIE_OUT], {
                      day: dayFigures(id === "before" ? year.figures.from : tables.settings.until, locale),
                    }),
                    money(amount),
                  ] as const,
              ),
            ]}
            result={[words("revenueOfSheets"), money(last.amount)]}
            says={words("tiesOutSheets")}
          />
        )}
        <CopyWithout {...{ tables, options, catalogue }} />
        <ValueThatFollows {...{ tables, currency, source, hasAnswers, onFilled }} />
      </main>
      <PageFoot>
        {onUndo ? (
          <Button appearance="subtle" onClick={onUndo}>
            {words(sheets.length === 1 ? "undoOneSheet" : "undoSheets", { count: count(sheets.length) })}
          </Button>
        ) : (
          <span />
        )}
        <Button appearance="primary" onClick={onDone}>
          {words("done")}
        </Button>
      </PageFoot>
    </div>
  );
}

const TIE_OUT = {
  before: "beforeDay",
  after: "afterUntil",
  withoutCustomer: "withoutCustomer",
  refundsOnly: "refundsOnly",
} as const;

function SheetLine({
  sheet: { written, headline },
  currency,
}: {
  sheet: SheetSeen;
  currency: CurrencyId;
}): React.JSX.Element {
  const host = useHost();
  const locale = useLocale();
  const shown = useHeadline(currency);
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <li className={styles.sheet}>
      <Table20Regular aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          onClick={() => {
            void host.showSheet(written.id);
          }}
        >
          {written.name}
        </Button>
        <span className={mergeClasses(text.caption, text.muted)}>{headline.label[locale]}</span>
      </span>
      <span className={mergeClasses(text.body, text.strong, styles.value)}>{shown(headline)}</span>
    </li>
  );
}

type ValueProps = Pick<WrittenPageProps, "tables" | "currency" | "source" | "hasAnswers" | "onFilled">;

/** The chain as far as the orders tell it, and the way into the guided worksheet. */
function ValueThatFollows({ tables, currency, source, hasAnswers, onFilled }: ValueProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const percent = usePercent();
  const [isAsked, setIsAsked] = useState(false);
  const { guided, settings } = tables;
  const churn = {
    counted: words("churnRule", { count: String(settings.inactiveAfter) }),
    months: words("churnBrought"),
    nothing: words("churnOpen"),
  }[guided.churn.by];
  const fill = (): void => {
    onFilled(guidedAnswers(tables, { source, currency, churnRule: churn, locale }));
  };
  const margin =
    guided.marginRate === undefined
      ? words("marginOpen")
      : words(tables.marginBy === "costs" ? "marginOfCosts" : "marginIsYours", { rate: percent(guided.marginRate, 1) });
  return (
    <section className={styles.section}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("valueFollows")}</h2>
      <Chain figures={chainOf(tables)} currency={currency} />
      <p className={mergeClasses(text.caption, text.muted)}>
        {churn} {margin}
      </p>
      {isAsked ? (
        <ClearQuestion
          onClear={fill}
          onKeep={() => {
            setIsAsked(false);
          }}
        />
      ) : (
        <Button
          onClick={() => {
            if (hasAnswers) setIsAsked(true);
            else fill();
          }}
        >
          {words("fillGuided")}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  tick: { flexShrink: 0, marginTop: "3px", color: tokens.colorMet, [FORCED_COLORS]: { color: "CanvasText" } },
  list: { listStyle: "none", margin: 0, padding: 0 },
  sheet: {
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { flexShrink: 0 },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", alignItems: "flex-start" },
  link: {
    minWidth: 0,
    padding: 0,
    fontSize: "14px",
    textAlign: "left",
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightRegular,
  },
  value: { flexShrink: 0 },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
});
