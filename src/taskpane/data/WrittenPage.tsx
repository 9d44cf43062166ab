import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { OrderSheetOptions } from "../../orderSheets/orderSheets";
import type { OrderTables } from "../../orders/tables/OrderTables";
import type { CurrencyId } from "../../vocabulary/currencies";
import { dayFigures } from "../../vocabulary/dayFigures";
import { ClearQuestion } from "../parts/ClearQuestion";
import { Chain } from "../parts/figures/Chain";
import type { CatalogueState } from "../parts/catalogue";
import type { GuidedAnswers } from "../parts/guided";
import type { NotDeleted } from "../parts/made/NotDeleted";
import type { SheetSeen } from "../parts/made/SheetMade";
import { SheetsMade } from "../parts/made/SheetsMade";
import { UndoFoot } from "../parts/made/UndoFoot";
import { askForModels } from "../parts/modelsAsked";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import { chainOf, guidedAnswers } from "./guidedAnswers";
import { CopyWithout } from "./CopyWithout";
import { TieOut } from "./TieOut";
import { useCounts } from "../parts/useCounts";
import { useMoney } from "./useMoney";
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
  /** To the tab of models, which has these orders too. */
  onModels: () => void;
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
  onModels,
  onUndo,
  onDone,
}: WrittenPageProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
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
        <SheetsMade
          title={words(sheets.length === 1 ? done.one : done.many, { count: count(sheets.length) })}
          says={
            <p className={mergeClasses(text.body, text.muted)}>
              {words("sheetsHold", {
                period,
                orders: count(year.figures.orders),
                customers: count(year.figures.customers),
              })}{" "}
              {words("sheetsAreValues")}
            </p>
          }
          notice={
            updated &&
            updated.gone > 0 && (
              <MessageBar intent="info" layout="multiline">
                <MessageBarBody>{words("rowsOfNobody", { count: count(updated.gone) })}</MessageBarBody>
              </MessageBar>
            )
          }
          {...{ sheets, currency, notDeleted }}
        />
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
        <ModelsThatFollow onModels={onModels} />
      </main>
      <UndoFoot sheets={sheets.length} onUndo={onUndo} onDone={onDone} />
    </div>
  );
}

const TIE_OUT = {
  before: "beforeDay",
  after: "afterUntil",
  withoutCustomer: "withoutCustomer",
  refundsOnly: "refundsOnly",
} as const;

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
    onFilled(guidedAnswers(tables, { source, currency, locale }));
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

/** What these customers are likely to do is the matter of another tab. */
function ModelsThatFollow({ onModels }: Pick<WrittenPageProps, "onModels">): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("nextPurchases")}</h2>
      <Button
        onClick={() => {
          askForModels("orders");
          onModels();
        }}
      >
        {words("compareOnOrders")}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({ section: { display: "flex", flexDirection: "column", gap: "8px" } });
