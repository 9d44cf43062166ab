import { useSyncExternalStore, type Dispatch } from "react";
import { emptyData, reduceData, type DataAction, type DataState } from "./dataState";

/** The tab is left and opened again; what was read stays, as reading it again would take its time. */
let state = emptyData;
const listeners = new Set<() => void>();

export const dispatchData: Dispatch<DataAction> = (action) => {
  state = reduceData(state, action);
  for (const listener of listeners) listener();
};

export const currentData = (): DataState => state;

export const useData = (): DataState =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentData);
