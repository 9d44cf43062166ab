import type { ResultId } from "../../../orders/warehouse/results";
import { useWords } from "../../parts/useWords";
import { useCounts } from "../../parts/useCounts";
import type { ReducedList } from "./reducedList";

const KINDS = { compressed: "isCompressed", spend: "isSpend", customers: "isCustomers" } as const satisfies Record<
  ResultId,
  string
>;

/** How long a list of customers is, and what each row of it stands for. */
export function useReducedSub(): (list: ReducedList) => string {
  const words = useWords();
  const count = useCounts();
  return ({ result, rows }) => {
    const what = words(KINDS[result]);
    return rows === undefined ? what : words("reducedRows", { rows: count(rows), what });
  };
}
