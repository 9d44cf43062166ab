import type { ResultId } from "../../../orders/warehouse/results";
import { listReferences, type ListTerm } from "../../parts/lists/listReferences";
import type { ReducedList } from "../../parts/lists/reducedList";

const PURCHASES = ["repeat_purchases", "recency", "age"] as const satisfies ListTerm[];

/** The function that fits a model to each list, and the columns that it takes; customers are weights. */
const FITS = {
  compressed: ["BGNBD.FIT", [...PURCHASES, "customers"]],
  spend: ["GAMMAGAMMA.FIT", ["repeat_purchases", "monetary_value", "customers"]],
  customers: ["BGNBD.FIT", PURCHASES],
} as const satisfies Record<ResultId, readonly [string, readonly ListTerm[]]>;

/** A formula that fits a model to a list of the workbook, as Excel takes it; undefined for a file. */
export function modelFormula(list: ReducedList, separator: string): string | undefined {
  const references = listReferences(list);
  if (!references) return undefined;
  const [id, columns] = FITS[list.result];
  return `=CLV.${id}(${columns.map((column) => references[column]).join(`${separator} `)})`;
}
