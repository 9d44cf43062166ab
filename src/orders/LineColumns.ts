const FEW = 1 << 16;
/** Lines are not all of one length. */
const MARGIN = 1.03;
/** The beginning of files may not be like the rest. */
const MOST_GROWTH = 64;

/**
 * Columns that grow with their lines. How far is known of the whole tells how many there will be, so that columns are
 * seldom copied; memory that is never written to is not taken from the machine.
 */
export class LineColumns {
  length = 0;
  private customers = new Int32Array(FEW);
  private days = new Int32Array(FEW);
  private amounts = new Float64Array(FEW);
  private orders: Int32Array | undefined;

  /** @param share  tells how much of the whole has come so far, from 0 to 1 */
  constructor(
    hasOrders: boolean,
    private readonly share: () => number,
  ) {
    this.orders = hasOrders ? new Int32Array(FEW) : undefined;
  }

  add(customer: number, day: number, amount: number, order: number): void {
    if (this.length === this.customers.length) this.grow(1);
    const line = this.length++;
    this.customers[line] = customer;
    this.days[line] = day;
    this.amounts[line] = amount;
    if (this.orders) this.orders[line] = order;
  }

  /** Adds the first lines of other columns. */
  addMany(
    customers: Int32Array,
    days: Int32Array,
    amounts: Float64Array,
    orders: Int32Array | undefined,
    count: number,
  ): void {
    const { length } = this;
    if (length + count > this.customers.length) this.grow(count);
    this.customers.set(customers.subarray(0, count), length);
    this.days.set(days.subarray(0, count), length);
    this.amounts.set(amounts.subarray(0, count), length);
    if (orders) this.orders?.set(orders.subarray(0, count), length);
    this.length += count;
  }

  /** The columns as long as they are; there is nothing to be added to them any more. */
  read(): { customers: Int32Array; days: Int32Array; amounts: Float64Array; orders?: Int32Array } {
    const { length, orders } = this;
    return {
      customers: this.customers.subarray(0, length),
      days: this.days.subarray(0, length),
      amounts: this.amounts.subarray(0, length),
      ...(orders ? { orders: orders.subarray(0, length) } : {}),
    };
  }

  private grow(count: number): void {
    const share = this.share();
    const expected = share > 0 ? Math.ceil(Math.min(1 / share, MOST_GROWTH) * this.length * MARGIN) : 0;
    const length = Math.max(this.length * 1.5, expected, this.length + count);
    this.customers = grown(this.customers, new Int32Array(length));
    this.days = grown(this.days, new Int32Array(length));
    this.amounts = grown(this.amounts, new Float64Array(length));
    if (this.orders) this.orders = grown(this.orders, new Int32Array(length));
  }
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
