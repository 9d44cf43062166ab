import { useSyncExternalStore } from "react";
import type { Comparison } from "../../core/models/compareModels";
import type { ModelCustomers } from "../../orders/models/modelCustomers";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";

/** Models that were compared, and on what. */
export interface Compared {
  customers: Omit<ModelCustomers, "tried">;
  /** Of the customers before the split, those who had bought once. */
  boughtOnce: number;
  comparison: Comparison;
}

type ModelsPage =
  | { at: "start"; notice?: string }
  | { at: "comparing"; share: number; hasCustomers: boolean }
  | { at: "compared"; compared: Compared; chosen: PurchaseModelId | undefined };

interface ModelsState {
  page: ModelsPage;
  /** The orders that it is about, and their last day: of others nothing is known yet. */
  of: { reading: object; until: number } | undefined;
  /** The last day that models are fitted on, as the user said it. */
  split: number | undefined;
}

/** The tab is left and opened again; what was compared stays. */
let state: ModelsState = { page: { at: "start" }, of: undefined, split: undefined };
const listeners = new Set<() => void>();

export const currentModels = (): ModelsState => state;

export function changeModels(changes: Partial<ModelsState>): void {
  state = { ...state, ...changes };
  for (const listener of listeners) listener();
}

export const useModels = (): ModelsState =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentModels);
