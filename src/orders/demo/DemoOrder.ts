import type { demoShop } from "../../vocabulary/demoShop";
import type { ProductId } from "./products";

export type Channel = keyof typeof demoShop.channels;

/** A line of an order; money is in cents. */
export interface DemoLine {
  product: ProductId;
  /** Below 0 where it was given back. */
  quantity: number;
  unitPrice: number;
  unitCost: number;
}

/** An order as the shop's program holds it. */
export interface DemoOrder {
  /** By its number in Excel's calendar, and the second of the day. */
  day: number;
  second: number;
  /** Typed in place of the year. */
  typedYear?: number;
  /** Blank where nobody asked. */
  customer: string;
  email: string;
  channel: Channel;
  status: keyof typeof demoShop.statuses;
  /** What the carrier asked for; undefined where nothing was sent. */
  shipping: number | undefined;
  lines: readonly DemoLine[];
  /** The order of which something is given back. */
  credits?: DemoOrder;
}
