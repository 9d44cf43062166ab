import { mergeClasses } from "@fluentui/react-components";
import type { FittedModel } from "../../core/models/fitPurchases";
import { keepsOneTimeBuyers } from "../../vocabulary/purchaseModelWords";
import { useTextStyles } from "../parts/styles";
import { useCounts } from "../parts/useCounts";
import { useWords } from "../parts/useWords";

interface OneTimeBuyersStayProps {
  models: readonly FittedModel[];
  boughtOnce: number;
}

/** Who is active by assumption, where models assume so. */
export function OneTimeBuyersStay({ models, boughtOnce }: OneTimeBuyersStayProps): React.JSX.Element | null {
  const words = useWords();
  const count = useCounts();
  const text = useTextStyles();
  if (boughtOnce === 0 || !models.some(({ model }) => keepsOneTimeBuyers(model))) return null;
  return (
    <p className={mergeClasses(text.caption, text.muted)}>{words("oneTimeBuyersStay", { count: count(boughtOnce) })}</p>
  );
}
