import { useSyncExternalStore } from "react";
import type { TableSettings } from "../../orders/tables/TableSettings";
import type { CurrencyId } from "../../vocabulary/currencies";

/** Orders that were read and can be worked with. They are held by the worker of orders, under a number. */
export interface OrdersAtHand {
  session: number;
  /** Another one whenever they were read or chosen anew: what was said of them before holds no more. */
  reading: object;
  /** Of the table or of the files. */
  name: string;
  customers: number;
  firstDay: number;
  /** The last day that counts. */
  until: number;
  /** What was said of them for their sheets. */
  currency: CurrencyId;
  marginRate: number | undefined;
  isAnonymous: boolean;
  cohortPeriod: TableSettings["cohortPeriod"];
}

/** Nothing is open, or something is that is not ready: it is being read, or there is a question left. */
type AtHand = OrdersAtHand | "none" | "notReady";

let atHand: AtHand = "none";
const listeners = new Set<() => void>();

/** Whoever reads orders tells what there is of them. */
export function tellOrders(found: AtHand): void {
  atHand = found;
  for (const listener of listeners) listener();
}

export const useOrdersAtHand = (): AtHand =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => atHand,
  );
