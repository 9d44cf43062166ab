import type { PeriodId } from "../../vocabulary/periods";
import type { ListedCustomers } from "./readList";

/** Whole numbers beyond ten years of weeks are days. */
const MOST_WEEKS = 520;

/**
 * What a list is likely to count times in: it does not say so. Those of CLV.BYCUSTOMER are weeks and sevenths of them
 * unless it is asked for something else, and a warehouse gives weeks or days in whole numbers.
 */
export function likelyUnit({ age }: Pick<ListedCustomers, "age">): Extract<PeriodId, "day" | "week"> {
  return age.every(Number.isInteger) && age.some((time) => time > MOST_WEEKS) ? "day" : "week";
}
