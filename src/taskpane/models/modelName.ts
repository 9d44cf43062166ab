import type { TriedModel } from "../../core/models/compareModels";
import { purchaseModelWords } from "../../vocabulary/purchaseModelWords";

/** As papers have it: a rhythm that was found is part of the name. */
export const modelName = ({ model, rhythm }: Pick<TriedModel, "model" | "rhythm">): string => {
  const { en } = purchaseModelWords[model].label;
  return rhythm > 1 ? `${en}-${rhythm}` : en;
};
