import { addTexts } from "../../../vocabulary/ui";
import { listTexts } from "../../../vocabulary/ui/listTexts";
import { useCounts } from "../useCounts";
import { useWords } from "../useWords";
import type { CustomersList, ListKind } from "./reducedList";

addTexts(listTexts);

const KINDS = {
  compressed: "isCompressed",
  spend: "isSpend",
  customers: "isCustomers",
  sheet: "isSheetOfCustomers",
} as const satisfies Record<ListKind, string>;

/** How long a list of customers is, and what each row of it stands for. */
export function useReducedSub(): (list: CustomersList) => string {
  const words = useWords();
  const count = useCounts();
  return ({ result, rows }) => {
    const what = words(KINDS[result]);
    return rows === undefined ? what : words("reducedRows", { rows: count(rows), what });
  };
}
