import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ModelSettings } from "../../modelSheets/ModelTables";
import { cannotLoseOneTimeBuyers } from "../../vocabulary/churnErrors";
import { modelSheetNames, type ModelSheetId } from "../../vocabulary/modelSheetNames";
import { valueByPart } from "../../vocabulary/orderParts";
import { keepsOneTimeBuyers, type PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import type { UiKey } from "../../vocabulary/ui";
import { FigureField } from "../parts/figures/FigureField";
import { CreateFoot } from "../parts/made/CreateFoot";
import { HideIds } from "../parts/made/HideIds";
import { SheetChecklist } from "../parts/made/SheetChecklist";
import { TooManyCustomers } from "../parts/made/TooManyCustomers";
import type { OrdersAtHand } from "../parts/ordersAtHand";
import { PageHeading } from "../parts/PageHeading";
import { CurrencyField } from "../parts/sheet/CurrencyField";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useLocale, useWords } from "../parts/useWords";
import { ChannelFields } from "./ChannelFields";
import { ChoiceField } from "./ChoiceField";
import { FieldPair } from "./FieldPair";
import type { ModelSheetsAsked } from "./modelsStore";
import { modelSheetsFor, sheetsWanted } from "./usualSheets";
import { WatchedFields } from "./WatchedFields";

const ABOUT = {
  predictions: "predictionsSub",
  churnWatch: "churnWatchSub",
  tiers: "tiersSub",
  yearForecast: "yearForecastSub",
  model: "modelSub",
  holdout: "holdoutSub",
  channelValue: "channelValueSub",
  cohortForecast: "cohortForecastSub",
} as const satisfies Readonly<Record<ModelSheetId, UiKey>>;

/** Weeks ahead that can be asked for. */
const HORIZONS = [13, 26, 52, 104] as const;

interface ModelSheetsPageProps {
  /** Of the model. */
  name: string;
  model: PurchaseModelId;
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
  model,
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
  const { settings, currency } = asked;
  const offered = modelSheetsFor(orders, model);
  const chosen = sheetsWanted(asked, orders, model);
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
        <SheetChecklist
          offered={offered}
          names={{ ...modelSheetNames, channelValue: valueByPart[settings.partedBy ?? "channel"] }}
          about={ABOUT}
          chosen={chosen}
          onChosen={(ids) => {
            const elsewhere = asked.chosen.filter((id) => !offered.includes(id));
            onAsked({ ...asked, chosen: [...ids, ...elsewhere] });
          }}
        />
        <TooManyCustomers customers={orders.customers} />
        {keepsOneTimeBuyers(model) && (
          <p className={mergeClasses(text.secondary, text.muted)}>{cannotLoseOneTimeBuyers(model)[locale]}</p>
        )}
        {chosen.includes("churnWatch") && <WatchedFields settings={settings} onSettings={set} />}
        {chosen.includes("channelValue") && (
          <ChannelFields partedBy={orders.partedBy} settings={settings} onSettings={set} />
        )}
        <FieldPair>
          <ChoiceField<number>
            label={words("lookAhead")}
            value={settings.horizon}
            choices={HORIZONS}
            named={(weeks) => words("weeksLong", { count: String(weeks) })}
            onChoice={(horizon) => {
              set({ horizon });
            }}
          />
          <CurrencyField
            value={currency}
            onChosen={(value) => {
              onAsked({ ...asked, currency: value });
            }}
          />
        </FieldPair>
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
        <HideIds
          isHidden={settings.isAnonymous ?? false}
          onHidden={(isAnonymous) => {
            set({ isAnonymous });
          }}
        />
        {failure}
      </main>
      <CreateFoot sheets={chosen.length} onBack={onBack} onCreate={onCreate} />
    </div>
  );
}
