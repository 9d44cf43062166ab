import { useSyncExternalStore, type Dispatch } from "react";
import { tellOrders } from "../parts/ordersAtHand";
import { emptyData, reduceData, type DataAction, type DataState } from "./dataState";
import { askedOf } from "./sheetsAsked";

/** The tab is left and opened again; what was read stays, as reading it again would take its time. */
let state = emptyData;
const listeners = new Set<() => void>();

export const dispatchData: Dispatch<DataAction> = (action) => {
  state = reduceData(state, action);
  tellOrders(atHandIn(state));
  for (const listener of listeners) listener();
};

export const currentData = (): DataState => state;

export const useData = (): DataState =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentData);

function atHandIn({ open, asked }: DataState): Parameters<typeof tellOrders>[0] {
  if (!open) return "none";
  const { session, report, isStale, source } = open;
  if (session === undefined || !report || isStale || report.firstDay === undefined) return "notReady";
  const { settings, currency } = askedOf(open, report, asked);
  return {
    session,
    reading: report,
    name: source.name,
    customers: report.customers,
    firstDay: report.firstDay,
    until: settings.until,
    currency,
    marginRate: settings.marginRate,
    isAnonymous: settings.isAnonymous ?? false,
    cohortPeriod: settings.cohortPeriod,
  };
}
