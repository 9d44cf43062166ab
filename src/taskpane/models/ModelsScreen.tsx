import { addTexts } from "../../vocabulary/ui";
import { modelTexts } from "../../vocabulary/ui/modelTexts";
import { useOrdersAtHand } from "../parts/ordersAtHand";
import { ProgressPage } from "../parts/ProgressPage";
import { useWords } from "../parts/useWords";
import { ComparedPage } from "./ComparedPage";
import { changeModels, useModels } from "./modelsStore";
import { ModelsStart } from "./ModelsStart";
import { useComparison } from "./useComparison";

addTexts(modelTexts);

interface ModelsScreenProps {
  onOrders: () => void;
}

/** From orders that were read to the models of what customers buy: which of them can be believed, and what it says. */
export function ModelsScreen({ onOrders }: ModelsScreenProps): React.JSX.Element {
  const { page, of, split } = useModels();
  const orders = useOrdersAtHand();
  const { compare, cancel } = useComparison();
  // what was said of other orders says nothing of these
  const isOfThese = typeof orders === "object" && orders.reading === of?.reading && orders.until === of.until;
  if (page.at === "comparing" && isOfThese)
    return <Comparing share={page.share} hasCustomers={page.hasCustomers} onCancel={cancel} />;
  if (page.at === "compared" && isOfThese)
    return (
      <ComparedPage
        compared={page.compared}
        chosen={page.chosen}
        onChosen={(chosen) => {
          changeModels({ page: { ...page, chosen } });
        }}
        onChange={() => {
          changeModels({ page: { at: "start" } });
        }}
      />
    );
  return (
    <ModelsStart
      notice={page.at === "start" && isOfThese ? page.notice : undefined}
      orders={orders}
      split={isOfThese ? split : undefined}
      onSplit={(day) => {
        if (typeof orders === "object") changeModels({ split: day, of: orders, page: { at: "start" } });
      }}
      onOrders={onOrders}
      onCompare={compare}
    />
  );
}

interface ComparingProps {
  share: number;
  hasCustomers: boolean;
  onCancel: () => void;
}

function Comparing({ share, hasCustomers, onCancel }: ComparingProps): React.JSX.Element {
  const words = useWords();
  return (
    <ProgressPage
      title={words("comparing")}
      share={share}
      says="shareDone"
      phases={[
        { title: words("phaseCustomers"), status: hasCustomers ? "done" : "now" },
        { title: words("phaseModels"), status: hasCustomers ? "now" : "later" },
      ]}
      onCancel={onCancel}
    />
  );
}
