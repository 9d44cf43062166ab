import type { Text } from "./locale";
import { modelNames } from "./modelNames";

const named = (name: string): { label: Text } => ({ label: { en: name, fr: name } });

/** Models that say how many purchases are to come of orders, by the words that formulas have for them. */
export const purchaseModelWords = {
  bgnbd: named(modelNames.BGNBD),
  mbgnbd: named(modelNames.MBGNBD),
  bgcnbd: named(modelNames.BGCNBD),
  mbgcnbd: named(modelNames.MBGCNBD),
  paretonbd: named(modelNames.PARETONBD),
} as const satisfies Record<string, { label: Text }>;

export type PurchaseModelId = keyof typeof purchaseModelWords;
export const PURCHASE_MODELS = Object.keys(purchaseModelWords) as readonly PurchaseModelId[];

/** In these nobody leaves before the second purchase: who bought once is active by assumption. */
export const keepsOneTimeBuyers = (model: PurchaseModelId): boolean => model === "bgnbd" || model === "bgcnbd";

const LONGEST = 60;

/** The model that a word means: what formulas or papers call it, in whatever case. */
export function purchaseModelOf(word: string): PurchaseModelId | undefined {
  if (word.length > LONGEST) return undefined;
  const letters = word.toLowerCase().replace(/[\s/.\-_]+/g, "");
  return PURCHASE_MODELS.find((id) => id === letters);
}
