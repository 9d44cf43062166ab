import type { ModelCustomers } from "./modelCustomers";
import { periods } from "../../vocabulary/periods";

const WEEK = periods.week.days;

/** Weeks from the first purchase of all on, counted from 1: the last that models are fitted on, and the last of all. */
export function weekRange({ firstDay, split, until }: Pick<ModelCustomers, "firstDay" | "split" | "until">): {
  split: number;
  last: number;
} {
  const last = Math.ceil((until - firstDay + 1) / WEEK);
  return { split: Math.min(last - 1, Math.max(1, Math.round((split - firstDay + 1) / WEEK))), last };
}
