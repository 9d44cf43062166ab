import type { OrderLines } from "../../src/core/customers/OrderLines";

/** A line of an order as a test writes it; the last is the order's own number. */
type Line = readonly [customer: string | undefined, day: number, amount: number, order?: string];

/** The columns of lines that are written one by one. */
export function orderLines(lines: readonly Line[]): OrderLines {
  const [ids, orders] = [new Map<string, number>(), new Map<string, number>()];
  const indexIn = (known: Map<string, number>, id: string | undefined): number => {
    if (id === undefined) return -1;
    if (!known.has(id)) known.set(id, known.size);
    return known.get(id)!;
  };
  const hasOrders = lines.some(([, , , order]) => order !== undefined);
  return {
    customers: Int32Array.from(lines, ([customer]) => indexIn(ids, customer)),
    ids: [...ids.keys()],
    days: Int32Array.from(lines, ([, day]) => day),
    amounts: Float64Array.from(lines, ([, , amount]) => amount),
    ...(hasOrders ? { orders: Int32Array.from(lines, ([, , , order]) => indexIn(orders, order)) } : {}),
  };
}
