import { halfway } from "../../orders/models/halfway";
import { periods } from "../../vocabulary/periods";
import type { OrdersAtHand } from "../parts/ordersAtHand";

export const isBetween = (day: number, { firstDay, until }: OrdersAtHand): boolean => day >= firstDay && day < until;
/** Less than a week on either side. */
export const isTooShort = ({ firstDay, until }: OrdersAtHand): boolean => until - firstDay + 1 < 2 * periods.week.days;

/** The day at which orders are divided: as it was said, or in the middle; undefined where there is none. */
export function dividedAt(orders: OrdersAtHand, said: number | undefined): number | undefined {
  const day = said ?? halfway(orders.firstDay, orders.until);
  return isBetween(day, orders) && !isTooShort(orders) ? day : undefined;
}
