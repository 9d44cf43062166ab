import { useEffect } from "react";
import { addTexts } from "../../vocabulary/ui";
import { modelTexts } from "../../vocabulary/ui/modelTexts";
import { subscriptionTexts } from "../../vocabulary/ui/subscriptionTexts";
import { modelNamed } from "../../vocabulary/modelNamed";
import { CreationFailed } from "../parts/made/CreationFailed";
import type { CustomersList } from "../parts/lists/reducedList";
import { takeModelsAsked } from "../parts/modelsAsked";
import { useOrdersAtHand, type OrdersAtHand } from "../parts/ordersAtHand";
import { ProgressPage } from "../parts/ProgressPage";
import { useWords } from "../parts/useWords";
import { ComparedPage } from "./ComparedPage";
import { dividedAt } from "./dividedAt";
import { FittedPage } from "./FittedPage";
import { LiveSheetMade } from "./LiveSheetMade";
import { ModelSheetsMade } from "./ModelSheetsMade";
import { ModelSheetsPage } from "./ModelSheetsPage";
import { changeModels, currentModels, useModels, type ModelsPage } from "./modelsStore";
import { ModelsStart } from "./ModelsStart";
import { SubscriptionsScreen } from "./subscriptions/SubscriptionsScreen";
import { changeSubscriptions, useSubscriptions } from "./subscriptions/subscriptionsStore";
import { usualSheets } from "./usualSheets";
import { useComparison } from "./useComparison";
import { useFitting } from "./useFitting";
import { useLiveSheet } from "./useLiveSheet";
import { useModelSheets } from "./useModelSheets";

addTexts(modelTexts);
addTexts(subscriptionTexts);

interface ModelsScreenProps {
  onOrders: () => void;
}

/** What models say of customers: of those who buy when they like, and of those who have a contract. */
export function ModelsScreen({ onOrders }: ModelsScreenProps): React.JSX.Element {
  const { page } = useSubscriptions();
  return page ? <SubscriptionsScreen page={page} /> : <PurchaseModels onOrders={onOrders} />;
}

/** From orders that were read to the models of what customers buy: which of them can be believed, and what it says. */
function PurchaseModels({ onOrders }: ModelsScreenProps): React.JSX.Element {
  const words = useWords();
  const { page, of, split } = useModels();
  const orders = useOrdersAtHand();
  const { compare, cancel } = useComparison();
  const { fit, cancel: stopFits } = useFitting();
  // what was said of other orders says nothing of these
  const isOfThese = typeof orders === "object" && orders.reading === of?.reading && orders.until === of.until;
  useAsked(fit, () => {
    leaveLists();
    const isCompared = isOfThese && (page.at === "comparing" || "compared" in page);
    const day = typeof orders === "object" ? dividedAt(orders, isOfThese ? split : undefined) : undefined;
    // orders that were compared stay as they are
    if (typeof orders === "object" && day !== undefined && !isCompared) compare(orders, day);
  });
  if (page.at === "fitting") {
    const first = { title: words("phaseListRead"), sub: page.list.name };
    return (
      <FitsPage share={page.share} first={first} next={words("phaseFits")} isNext={page.isRead} onCancel={stopFits} />
    );
  }
  if (page.at === "fitted" || page.at === "live") return <Listed page={page} />;
  if (isOfThese && page.at === "comparing") {
    const first = { title: words("phaseCustomers") };
    return (
      <FitsPage
        share={page.share}
        first={first}
        next={words("phaseModels")}
        isNext={page.hasCustomers}
        onCancel={cancel}
      />
    );
  }
  if (isOfThese && "compared" in page) return <Compared page={page} orders={orders} />;
  return (
    <ModelsStart
      notice={page.at === "start" && (isOfThese || page.isOfList) ? page.notice : undefined}
      orders={orders}
      split={isOfThese ? split : undefined}
      onSplit={(day) => {
        if (typeof orders === "object") changeModels({ split: day, of: orders, page: { at: "start" } });
      }}
      onOrders={onOrders}
      onList={fit}
      onSubscriptions={() => {
        changeSubscriptions({ page: { at: "source" } });
      }}
      onCompare={compare}
    />
  );
}

/** What another tab has asked for, when it turned to this one. */
function useAsked(fit: (list: CustomersList) => void, compareOrders: () => void): void {
  useEffect(() => {
    const asked = takeModelsAsked();
    if (asked === "orders") compareOrders();
    else if (asked) fit(asked);
  }, [fit, compareOrders]);
}

function leaveLists(): void {
  const { page } = currentModels();
  if (page.at === "fitting" || page.at === "fitted" || page.at === "live") changeModels({ page: { at: "start" } });
}

/** What follows once models are fitted to a list: which one to look at, and its formulas. */
function Listed({ page }: { page: Extract<ModelsPage, { of: unknown }> }): React.JSX.Element {
  const write = useLiveSheet();
  const { of, chosen } = page;
  const turn = (changes: Partial<typeof page>): void => {
    changeModels({ page: { at: "fitted", of, chosen, ...changes } as ModelsPage });
  };
  const one = of.models.fitted.find(({ model }) => model === chosen);
  if (one && page.at === "live")
    return (
      <LiveSheetMade
        page={page}
        name={modelNamed(one)}
        onDone={() => {
          turn({});
        }}
      />
    );
  return (
    <FittedPage
      of={of}
      chosen={chosen}
      failure={
        page.at === "fitted" &&
        page.failure && (
          <CreationFailed
            failure={page.failure}
            onRetry={() => {
              write(page);
            }}
          />
        )
      }
      onChosen={(model) => {
        turn({ chosen: model });
      }}
      onUnit={(unit) => {
        turn({ of: { ...of, unit } });
      }}
      onFormulas={() => {
        if (page.at === "fitted") write(page);
      }}
      onBack={() => {
        changeModels({ page: { at: "start" } });
      }}
    />
  );
}

interface ComparedProps {
  page: Extract<ModelsPage, { compared: unknown }>;
  orders: OrdersAtHand;
}

/** What follows once the models are compared: which one to look at, and sheets of it. */
function Compared({ page, orders }: ComparedProps): React.JSX.Element {
  const words = useWords();
  const { asked = usualSheets(orders) } = useModels();
  const { create, cancel, undo } = useModelSheets();
  const { compared, chosen } = page;
  const turn = (at: "compared" | "sheets"): void => {
    changeModels({ page: { at, compared, chosen } });
  };
  const one = compared.comparison.tried.find(({ model }) => model === chosen);
  if (one && page.at === "sheets")
    return (
      <ModelSheetsPage
        name={modelNamed(one)}
        model={one.model}
        orders={orders}
        asked={asked}
        onAsked={(said) => {
          changeModels({ asked: said });
        }}
        failure={
          page.failure && (
            <CreationFailed
              failure={page.failure}
              onRetry={() => {
                create(orders, asked);
              }}
            />
          )
        }
        onBack={() => {
          turn("compared");
        }}
        onCreate={() => {
          create(orders, asked);
        }}
      />
    );
  if (page.at === "writing")
    return (
      <ProgressPage
        title={words("makingSheets")}
        share={page.share}
        says="shareDone"
        phases={[
          { title: words("phasePredictions"), status: page.phase === 0 ? "now" : "done" },
          { title: words("phaseSheets"), status: page.phase === 0 ? "later" : "now" },
        ]}
        onCancel={cancel}
      />
    );
  if (one && page.at === "written")
    return (
      <ModelSheetsMade
        page={page}
        name={modelNamed(one)}
        onUndo={() => {
          undo(page);
        }}
        onDone={() => {
          turn("compared");
        }}
      />
    );
  return (
    <ComparedPage
      compared={compared}
      chosen={chosen}
      onChosen={(model) => {
        changeModels({ page: { at: "compared", compared, chosen: model } });
      }}
      onChange={() => {
        changeModels({ page: { at: "start" } });
      }}
      onSheets={() => {
        turn("sheets");
      }}
    />
  );
}

interface FitsPageProps {
  share: number;
  /** Whom they are fitted to, and where from. */
  first: { title: string; sub?: string };
  next: string;
  /** The customers are there, and models are fitted. */
  isNext: boolean;
  onCancel: () => void;
}

/** How far the fits are: customers first, then their models. */
function FitsPage({ share, first, next, isNext, onCancel }: FitsPageProps): React.JSX.Element {
  const words = useWords();
  return (
    <ProgressPage
      title={words("comparing")}
      share={share}
      says="shareDone"
      phases={[
        { ...first, status: isNext ? "done" : "now" },
        { title: next, status: isNext ? "now" : "later" },
      ]}
      onCancel={onCancel}
    />
  );
}
