import { purchaseModelWords, type PurchaseModelId } from "./purchaseModelWords";

/** As papers have it: a rhythm that was found is part of the name. */
export const modelNamed = ({ model, rhythm }: { model: PurchaseModelId; rhythm: number }): string => {
  const { en } = purchaseModelWords[model].label;
  return rhythm > 1 ? `${en}-${rhythm}` : en;
};
