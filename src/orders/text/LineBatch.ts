import { BATCH } from "../IdTable";
import type { OrderCollector } from "../OrderCollector";

/** Lines of a text whose ids are looked up together, before the bytes are overwritten that they stand in. */
export class LineBatch {
  private count = 0;
  private readonly days = new Int32Array(BATCH);
  private readonly amounts = new Float64Array(BATCH);
  private readonly customers = new Places();
  private readonly orders: Places | undefined;

  constructor(
    hasOrders: boolean,
    private readonly collector: OrderCollector,
  ) {
    this.orders = hasOrders ? new Places() : undefined;
  }

  get isFull(): boolean {
    return this.count === BATCH;
  }

  /** Ids stand where they begin and end; one that ends before it begins is none. */
  add(day: number, amount: number, customer: number, customerEnd: number, order: number, orderEnd: number): void {
    const line = this.count++;
    this.days[line] = day;
    this.amounts[line] = amount;
    this.customers.starts[line] = customer;
    this.customers.ends[line] = customerEnd;
    if (!this.orders) return;
    this.orders.starts[line] = order;
    this.orders.ends[line] = orderEnd;
  }

  /** Hands the lines over. */
  flush(bytes: Uint8Array): void {
    const { count, customers, orders, collector } = this;
    collector.customers.ofMany(bytes, customers.starts, customers.ends, count, customers.numbers);
    if (orders) collector.orders.ofMany(bytes, orders.starts, orders.ends, count, orders.numbers);
    collector.addMany(customers.numbers, this.days, this.amounts, orders?.numbers, count);
    this.count = 0;
  }
}

/** Where the ids of a column stand, and what their numbers are. */
class Places {
  readonly starts = new Int32Array(BATCH);
  readonly ends = new Int32Array(BATCH);
  readonly numbers = new Int32Array(BATCH);
}
