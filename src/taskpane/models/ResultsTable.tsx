import type { Comparison } from "../../core/models/compareModels";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import { usePercent } from "../parts/usePercent";
import { ModelChoice } from "./ModelChoice";
import { useDecimals } from "./useDecimals";

interface ResultsTableProps {
  comparison: Comparison;
  chosen: PurchaseModelId | undefined;
  onChosen: (model: PurchaseModelId) => void;
}

/** How each model met what came, and the one that is looked at; below them the rule that costs nothing. */
export function ResultsTable({ comparison, chosen, onChosen }: ResultsTableProps): React.JSX.Element {
  const decimals = useDecimals();
  const { tried, pace, recommended } = comparison;
  return (
    <ModelChoice
      heads={["akaike", "totalOff", "offEach"]}
      rows={tried.map((one) => ({
        one,
        note: one.model === recommended ? ("isRecommended" as const) : undefined,
        figures: [decimals(one.aic, 1), <Off key="off" error={one.totalError} />, decimals(one.meanAbsoluteError, 3)],
      }))}
      rule={{
        name: "oldPace",
        figures: ["–", <Off key="off" error={pace.totalError} />, decimals(pace.meanAbsoluteError, 3)],
      }}
      chosen={chosen}
      onChosen={onChosen}
    />
  );
}

/** By how much a total is off, with its sign. */
function Off({ error }: { error: number | undefined }): React.JSX.Element {
  const percent = usePercent();
  return <>{error === undefined ? "–" : (error > 0 ? "+" : "") + percent(error, 1)}</>;
}
