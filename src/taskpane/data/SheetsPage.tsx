import { Button, Checkbox, Field, makeStyles, mergeClasses, Select, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import { languages } from "../../vocabulary/languages";
import { MOST_CUSTOMERS } from "../../vocabulary/mostCustomers";
import { orderSheetNames, type OrderSheetId } from "../../vocabulary/orderSheetNames";
import type { UiKey } from "../../vocabulary/ui";
import { BackButton } from "../parts/BackButton";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { ChoiceLabel } from "../parts/sheet/ChoiceLabel";
import { CurrencyField } from "../parts/sheet/CurrencyField";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import { AcquisitionCost } from "./AcquisitionCost";
import type { AskedChanges, OpenOrders, SheetsAsked } from "./dataState";
import { FigureField } from "../parts/figures/FigureField";
import { sheetsFor } from "./sheetsFor";
import { UntilField } from "./UntilField";
import { useCounts } from "../parts/useCounts";
import { useNames } from "./useNames";

const ABOUT = {
  keyFigures: "keyFiguresSub",
  customers: "customersSub",
  cohorts: "cohortsSub",
  rfm: "rfmSub",
  segments: "segmentsSub",
  channels: "channelsSub",
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
  const count = useCounts();
  const names = useNames();
  const { settings, currency } = asked;
  const { customers } = report;
  const offered = sheetsFor(orders.choices, report);
  const { chosen } = asked;
  const set = (changed: NonNullable<AskedChanges["settings"]>): void => {
    onAsked({ settings: changed });
  };
  const toggle = (id: OrderSheetId, isOn: boolean): void => {
    onAsked({
      chosen: isOn ? offered.filter((one) => one === id || chosen.includes(one)) : chosen.filter((one) => one !== id),
    });
  };
  const { update } = orders;
  const written = update ? update.made.sheets.length : chosen.length;
  const labels = update
    ? ({ one: "updateOneSheet", many: "updateSheets" } as const)
    : ({ one: "createOneSheet", many: "createSheets" } as const);
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
          <ul className={styles.list}>
            {offered.map((id) => (
              <li key={id}>
                <Checkbox
                  checked={chosen.includes(id)}
                  label={<ChoiceLabel sub={words(ABOUT[id])}>{orderSheetNames[id][locale]}</ChoiceLabel>}
                  onChange={(_, { checked }) => {
                    toggle(id, checked === true);
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        {customers > MOST_CUSTOMERS && (
          <p className={mergeClasses(text.secondary, text.muted)}>
            {words("tooManyCustomers", { customers: count(customers), most: count(MOST_CUSTOMERS) })}
          </p>
        )}
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
          <Switch
            checked={settings.isAnonymous ?? false}
            label={<ChoiceLabel sub={words("hideIdsSub")}>{words("hideIds")}</ChoiceLabel>}
            className={styles.switch}
            onChange={(_, { checked }) => {
              set({ isAnonymous: checked });
            }}
          />
        )}
        {failure}
      </main>
      <PageFoot>
        <BackButton onClick={onBack} />
        <Button appearance="primary" disabledFocusable={written === 0} onClick={written > 0 ? onCreate : undefined}>
          {words(written === 0 ? "chooseASheet" : written === 1 ? labels.one : labels.many, { count: count(written) })}
        </Button>
      </PageFoot>
    </div>
  );
}

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: "0 0 0 0", marginLeft: "-8px" },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "12px", alignItems: "end" },
  select: { minWidth: 0 },
  switch: { marginLeft: "-8px", alignItems: "flex-start" },
});
