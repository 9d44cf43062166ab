import type { SampleCell } from "./SampleColumn";

/**
 * How amounts stand beside orders of several lines: on each line its own, the order's on its first line only, or the
 * order's again on each line.
 */
export type AmountsByOrder = "line" | "first line" | "repeated";

/** Fewer orders of several lines say nothing. */
const FEWEST_ORDERS = 3;
const MOSTLY = 0.9;

/**
 * Looks at the orders that have several lines.
 *
 * @param orders   of each row, its order
 * @param amounts  of each row
 */
export function amountsByOrder(orders: readonly SampleCell[], amounts: readonly SampleCell[]): AmountsByOrder {
  const lines = new Map<SampleCell, SampleCell[]>();
  orders.forEach((order, row) => {
    if (order === undefined || order === "") return;
    const of = lines.get(order);
    if (of) of.push(amounts[row]);
    else lines.set(order, [amounts[row]]);
  });
  const several = [...lines.values()].filter((all) => all.length > 1);
  const most = (is: (all: SampleCell[]) => boolean): boolean => several.filter(is).length >= several.length * MOSTLY;
  if (several.length < FEWEST_ORDERS) return "line";
  if (most(([first, ...others]) => !isBlank(first) && others.every(isBlank))) return "first line";
  // equal lines of one product are usual, equal lines of nearly every order are not
  return most(([first, ...others]) => !isBlank(first) && others.every((other) => other === first))
    ? "repeated"
    : "line";
}

const isBlank = (cell: SampleCell): boolean => cell === undefined || cell === "";
