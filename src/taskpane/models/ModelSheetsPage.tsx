import { Button, Checkbox, Field, makeStyles, mergeClasses, Select, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ModelSettings } from "../../modelSheets/ModelTables";
import { modelSheetNames, type ModelSheetId } from "../../vocabulary/modelSheetNames";
import { MOST_CUSTOMERS } from "../../vocabulary/mostCustomers";
import type { UiKey } from "../../vocabulary/ui";
import { BackButton } from "../parts/BackButton";
import { FigureField } from "../parts/figures/FigureField";
import type { OrdersAtHand } from "../parts/ordersAtHand";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { ChoiceLabel } from "../parts/sheet/ChoiceLabel";
import { CurrencyField } from "../parts/sheet/CurrencyField";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useCounts } from "../parts/useCounts";
import { useLocale, useWords } from "../parts/useWords";
import type { ModelSheetsAsked } from "./modelsStore";
import { modelSheetsFor } from "./usualSheets";

const ABOUT = {
  predictions: "predictionsSub",
  model: "modelSub",
  holdout: "holdoutSub",
} as const satisfies Readonly<Record<ModelSheetId, UiKey>>;

/** Weeks ahead that can be asked for. */
const HORIZONS = [13, 26, 52, 104] as const;

interface ModelSheetsPageProps {
  /** Of the model. */
  name: string;
  orders: OrdersAtHand;
  asked: ModelSheetsAsked;
  onAsked: (asked: ModelSheetsAsked) => void;
  /** Why they could not be written. */
  failure: ReactNode;
  onBack: () => void;
  onCreate: () => void;
}

/** Which sheets of a model are wanted, and what the orders do not tell. */
export function ModelSheetsPage({
  name,
  orders,
  asked,
  onAsked,
  failure,
  onBack,
  onCreate,
}: ModelSheetsPageProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const count = useCounts();
  const { settings, currency } = asked;
  const offered = modelSheetsFor(orders);
  const chosen = asked.chosen.filter((id) => offered.includes(id));
  const set = (changes: { [K in keyof ModelSettings]?: ModelSettings[K] | undefined }): void => {
    const said = Object.fromEntries(
      Object.entries({ ...settings, ...changes }).filter(([, value]) => value !== undefined),
    );
    onAsked({ ...asked, settings: said as unknown as ModelSettings });
  };
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <PageHeading>{words("sheetsOfModel")}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>{words("sheetsOfModelReason", { name })}</p>
        </div>
        <ul className={styles.list}>
          {offered.map((id) => (
            <li key={id}>
              <Checkbox
                checked={chosen.includes(id)}
                label={<ChoiceLabel sub={words(ABOUT[id])}>{modelSheetNames[id][locale]}</ChoiceLabel>}
                onChange={(_, { checked }) => {
                  onAsked({
                    ...asked,
                    chosen: offered.filter((one) => (one === id ? checked === true : chosen.includes(one))),
                  });
                }}
              />
            </li>
          ))}
        </ul>
        {orders.customers > MOST_CUSTOMERS && (
          <p className={mergeClasses(text.secondary, text.muted)}>
            {words("tooManyCustomers", { customers: count(orders.customers), most: count(MOST_CUSTOMERS) })}
          </p>
        )}
        <div className={styles.pair}>
          <Field label={words("lookAhead")}>
            <Select
              select={{ className: styles.select }}
              className={styles.select}
              value={String(settings.horizon)}
              onChange={(_, { value }) => {
                set({ horizon: Number(value) });
              }}
            >
              {HORIZONS.map((weeks) => (
                <option key={weeks} value={weeks}>
                  {words("weeksLong", { count: String(weeks) })}
                </option>
              ))}
            </Select>
          </Field>
          <CurrencyField
            value={currency}
            onChosen={(value) => {
              onAsked({ ...asked, currency: value });
            }}
          />
        </div>
        <FigureField
          id="margin_rate"
          hint={words("marginOfPredictions")}
          value={settings.marginRate}
          currency={currency}
          onChange={(marginRate) => {
            set({ marginRate });
          }}
        />
        <FigureField
          id="discount_rate_annual"
          hint={words("discountOfPredictions")}
          value={settings.discountRate}
          currency={currency}
          onChange={(discountRate) => {
            set({ discountRate });
          }}
        />
        <Switch
          checked={settings.isAnonymous ?? false}
          label={<ChoiceLabel sub={words("hideIdsSub")}>{words("hideIds")}</ChoiceLabel>}
          className={styles.switch}
          onChange={(_, { checked }) => {
            set({ isAnonymous: checked });
          }}
        />
        {failure}
      </main>
      <PageFoot>
        <BackButton onClick={onBack} />
        <Button
          appearance="primary"
          disabledFocusable={chosen.length === 0}
          onClick={chosen.length > 0 ? onCreate : undefined}
        >
          {words(chosen.length === 0 ? "chooseASheet" : chosen.length === 1 ? "createOneSheet" : "createSheets", {
            count: count(chosen.length),
          })}
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
