import { useSyncExternalStore } from "react";
import type { RetentionComparison } from "../../../core/models/compareRetention";
import type { SubscriptionSource } from "../../../modelSheets/SubscriptionTables";
import type { Text } from "../../../vocabulary/locale";
import type { Failure } from "../../parts/made/Failure";
import type { NotDeleted } from "../../parts/made/NotDeleted";
import type { SheetMade } from "../../parts/made/SheetMade";
import type { CellsEntry } from "./NamedCells";

/** Periods of contracts that can be asked for. */
export const CONTRACT_PERIODS = ["month", "quarter", "year"] as const;
export type ContractPeriod = (typeof CONTRACT_PERIODS)[number];

/** What the user says of the subscriptions. */
export interface SubscriptionsAsked {
  kind: "dates" | "survivors";
  starts: CellsEntry;
  ends: CellsEntry;
  survivors: CellsEntry;
  /** NaN for what is no day; undefined until something is said. */
  until: number | undefined;
  period: ContractPeriod;
}

/** What came of it. */
export interface KnownSubscriptions {
  comparison: RetentionComparison;
  period: ContractPeriod;
  /** Of what the sheet is made. */
  source: SubscriptionSource;
}

interface OfKnown {
  known: KnownSubscriptions;
}

export type SubscriptionsPage =
  | { at: "source"; problem?: Text; isReading?: true }
  | ({ at: "result"; failure?: Failure } & OfKnown)
  | ({ at: "writing"; share: number } & OfKnown)
  | ({ at: "written"; sheets: readonly SheetMade[]; notDeleted?: NotDeleted } & OfKnown);

interface SubscriptionsState {
  /** Undefined while the tab is at models of purchases. */
  page: SubscriptionsPage | undefined;
  asked: SubscriptionsAsked | undefined;
  /** A year; undefined for none. */
  discountRate: number | undefined;
}

/** As most examples have it. */
const USUAL_RATE = 0.1;

/** The tab is left and opened again; what was found stays. */
let state: SubscriptionsState = { page: undefined, asked: undefined, discountRate: USUAL_RATE };
const listeners = new Set<() => void>();

export const currentSubscriptions = (): SubscriptionsState => state;

export function changeSubscriptions(changes: Partial<SubscriptionsState>): void {
  state = { ...state, ...changes };
  for (const listener of listeners) listener();
}

export const useSubscriptions = (): SubscriptionsState =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentSubscriptions);
