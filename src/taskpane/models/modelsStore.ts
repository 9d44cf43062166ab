import { useSyncExternalStore } from "react";
import type { Comparison } from "../../core/models/compareModels";
import type { FittedModels } from "../../core/models/fitModels";
import type { ModelSettings } from "../../modelSheets/ModelTables";
import type { ModelCustomers } from "../../orders/models/modelCustomers";
import type { CurrencyId } from "../../vocabulary/currencies";
import type { ModelSheetId } from "../../vocabulary/modelSheetNames";
import type { PurchaseModelId } from "../../vocabulary/purchaseModelWords";
import type { PeriodId } from "../../vocabulary/periods";
import type { CustomersList } from "../parts/lists/reducedList";
import type { Failure } from "../parts/made/Failure";
import type { NotDeleted } from "../parts/made/NotDeleted";
import type { SheetMade, SheetSeen } from "../parts/made/SheetMade";
import type { ListedCustomers } from "./readList";

/** Models that were compared, and on what. */
export interface Compared {
  customers: Omit<ModelCustomers, "tried">;
  /** Of the customers before the split, those who had bought once. */
  boughtOnce: number;
  comparison: Comparison;
}

/** What is asked before the sheets are made. */
export interface ModelSheetsAsked {
  chosen: readonly ModelSheetId[];
  settings: ModelSettings;
  currency: CurrencyId;
}

/** The models that were compared, and the one that is looked at. */
interface OfCompared {
  compared: Compared;
  chosen: PurchaseModelId | undefined;
}

/** All models, fitted to a list of customers. */
export interface FittedToList {
  list: CustomersList;
  customers: ListedCustomers;
  models: FittedModels;
  /** What its times are counted in. */
  unit: PeriodId;
}

/** The list that models were fitted to, and the model that is looked at. */
interface OfFitted {
  of: FittedToList;
  chosen: PurchaseModelId | undefined;
}

export type ModelsPage =
  /** A notice is of the orders, unless it is of a list. */
  | { at: "start"; notice?: string; isOfList?: true }
  | { at: "fitting"; list: CustomersList; share: number; isRead: boolean }
  | ({ at: "fitted"; failure?: Failure } & OfFitted)
  /** Its formulas are written on this sheet. */
  | ({ at: "live"; sheet: SheetSeen } & OfFitted)
  | { at: "comparing"; share: number; hasCustomers: boolean }
  | ({ at: "compared" } & OfCompared)
  | ({ at: "sheets"; failure?: Failure } & OfCompared)
  /** The figures, then the sheets. */
  | ({ at: "writing"; phase: 0 | 1; share: number } & OfCompared)
  | ({
      at: "written";
      sheets: readonly SheetMade[];
      /** The one whose list can be had as a file. */
      watch?: SheetMade["written"];
      currency: CurrencyId;
      notDeleted?: NotDeleted;
    } & OfCompared);

interface ModelsState {
  page: ModelsPage;
  /** The orders that it is about, and their last day: of others nothing is known yet. */
  of: { reading: object; until: number } | undefined;
  /** The last day that models are fitted on, as the user said it. */
  split: number | undefined;
  /** What the user has said of the sheets; all else follows the orders. */
  asked: ModelSheetsAsked | undefined;
}

/** The tab is left and opened again; what was compared stays. */
let state: ModelsState = { page: { at: "start" }, of: undefined, split: undefined, asked: undefined };
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
