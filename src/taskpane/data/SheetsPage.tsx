import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import { languages } from "../../vocabulary/languages";
import { orderSheetNames, type OrderSheetId } from "../../vocabulary/orderSheetNames";
import type { UiKey } from "../../vocabulary/ui";
import { CreateFoot } from "../parts/made/CreateFoot";
import { HideIds } from "../parts/made/HideIds";
import { SheetChecklist } from "../parts/made/SheetChecklist";
import { TooManyCustomers } from "../parts/made/TooManyCustomers";
import { PageHeading } from "../parts/PageHeading";
import { CurrencyField } from "../parts/sheet/CurrencyField";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import { AcquisitionCost } from "./AcquisitionCost";
import type { AskedChanges, OpenOrders, SheetsAsked } from "./dataState";
import { FigureField } from "../parts/figures/FigureField";
import { sheetsFor } from "./sheetsFor";
import { UntilField } from "./UntilField";
import { useNames } from "./useNames";

const ABOUT = {
  keyFigures: "keyFiguresSub",
  customers: "customersSub",
  cohorts: "cohortsSub",
  rfm: "rfmSub",
  segments: "segmentsSub",
  channels: "channelsSub",
  board: "boardSub",
} as const satisfies Readonly<Record<OrderSheetId, UiKey>>;

const LOST_AFTER = [3, 6, 12, 18, 24] as const;

interface SheetsPageProps {
  orders: OpenOrders;
  report: OrderReport;
  asked: SheetsAsked;
  onAsked: (changes: AskedChanges) => void;
  /** Why they could not be written. */
  failure: ReactNode;
  onBack: () => void;
  onCreate: () => void;
}

/** Which sheets are wanted, and what the orders do not tell. */
export function SheetsPage({
  orders,
  report,
  asked,
  onAsked,
  failure,
  onBack,
  onCreate,
}: SheetsPageProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const names = useNames();
  const { settings, currency } = asked;
  const offered = sheetsFor(orders.choices, report);
  const { chosen } = asked;
  const set = (changed: NonNullable<AskedChanges["settings"]>): void => {
    onAsked({ settings: changed });
  };
  const { update } = orders;
  const hasCosts = orders.choices.costs.length > 0;
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <PageHeading>{words(update ? "updateQuestion" : "sheetsQuestion")}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>
            {update
              ? words("updateReason", {
                  names: names(
                    update.made.sheets.map(({ name }) => name),
                    update.made.sheets.length,
                  ),
                })
              : words("sheetsReason")}
          </p>
        </div>
        {update && (
          <UntilField
            report={report}
            until={settings.until}
            onUntil={(until) => {
              if (until !== undefined) set({ until });
            }}
          />
        )}
        {!update && (
          <SheetChecklist
            offered={offered}
            names={orderSheetNames}
            about={ABOUT}
            chosen={chosen}
            onChosen={(ids) => {
              onAsked({ chosen: ids });
            }}
          />
        )}
        <TooManyCustomers customers={report.customers} />
        <h2 className={mergeClasses(text.body, text.strong)}>{words("notInOrders")}</h2>
        {hasCosts ? (
          <p className={mergeClasses(text.secondary, text.muted)}>{words("marginFromCosts")}</p>
        ) : (
          <FigureField
            id="margin_rate"
            hint={words("marginUnknown")}
            value={settings.marginRate}
            currency={currency}
            onChange={(marginRate) => {
              set({ marginRate });
            }}
          />
        )}
        <AcquisitionCost
          report={report}
          cost={settings.acquisitionCost}
          currency={currency}
          onCost={(acquisitionCost) => {
            set({ acquisitionCost });
          }}
        />
        <div className={styles.pair}>
          <Field label={words("yearStarts")}>
            <Select
              select={{ className: styles.select }}
              className={styles.select}
              value={String(settings.fiscalStart)}
              onChange={(_, { value }) => {
                set({ fiscalStart: Number(value) });
              }}
            >
              {languages[locale].months.map((name, i) => (
                <option key={name} value={i + 1}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <CurrencyField
            value={currency}
            onChosen={(value) => {
              onAsked({ currency: value });
            }}
          />
        </div>
        <Field label={words("lostAfter")}>
          <Select
            value={String(settings.inactiveAfter)}
            onChange={(_, { value }) => {
              set({ inactiveAfter: Number(value) });
            }}
          >
            {LOST_AFTER.map((months) => (
              <option key={months} value={months}>
                {words("monthsWithout", { count: String(months) })}
              </option>
            ))}
          </Select>
        </Field>
        {!update && (
          <HideIds
            isHidden={settings.isAnonymous ?? false}
            onHidden={(isAnonymous) => {
              set({ isAnonymous });
            }}
          />
        )}
        {failure}
      </main>
      <CreateFoot
        sheets={update ? update.made.sheets.length : chosen.length}
        {...(update ? { labels: { one: "updateOneSheet", many: "updateSheets" } as const } : {})}
        onBack={onBack}
        onCreate={onCreate}
      />
    </div>
  );
}

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "12px", alignItems: "end" },
  select: { minWidth: 0 },
});
