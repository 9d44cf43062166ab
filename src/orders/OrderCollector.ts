import { withoutUnseen } from "../vocabulary/plainText";
import { IdTable } from "./IdTable";
import { LineColumns } from "./LineColumns";
import { withoutFractions } from "./withoutFractions";
import type { FoundRows, OrdersRead, RowPlace } from "./OrdersRead";

/** So many rows are named. */
const NAMED = 5;
const NOBODY = -1;

/** Takes the lines of all files, one after another, whatever reads them. */
export class OrderCollector {
  /** As they are written: what differs by spaces around it is one customer in the end. */
  readonly customers = new IdTable();
  readonly orders = new IdTable();
  readonly report = {
    rows: 0,
    blank: 0,
    withoutCustomer: noRows(),
    withoutDate: noRows(),
    withoutAmount: noRows(),
    openQuotes: [] as RowPlace[],
  };
  private readonly lines: LineColumns;

  /** @param share  tells how much of all files is read, from 0 to 1 */
  constructor(hasOrders: boolean, share: () => number) {
    this.lines = new LineColumns(hasOrders, share);
  }

  /** @param customer  its number in `customers`, or NOBODY; `order` likewise */
  add(customer: number, day: number, amount: number, order: number): void {
    this.lines.add(customer, day, amount, order);
  }

  /** The same for many lines, whose numbers are known. */
  addMany(
    customers: Int32Array,
    days: Int32Array,
    amounts: Float64Array,
    orders: Int32Array | undefined,
    count: number,
  ): void {
    this.lines.addMany(customers, days, amounts, orders, count);
  }

  /** Counts a row; answers whether its place is to be named. */
  lacks(kind: "withoutCustomer" | "withoutDate" | "withoutAmount"): boolean {
    return this.report[kind].count++ < NAMED;
  }

  read(): OrdersRead {
    const { lines, report, customers } = this;
    const columns = lines.read();
    const { ids, places } = merged(customers.texts());
    if (places)
      columns.customers.forEach((customer, line, all) => (all[line] = customer < 0 ? NOBODY : places[customer]!));
    return { ...columns, ids, report };
  }
}

const noRows = (): FoundRows => ({ count: 0, first: [] });

/** Each id once, without spaces and other signs around it, and which of them each is where two are the same. */
function merged(written: readonly string[]): { ids: string[]; places?: Int32Array } {
  const ids = withoutFractions(written.map((id) => withoutUnseen(id).trim()));
  // where there are no spaces around them, and no signs that encodings write in two ways, other bytes are another id
  if (written.every(isPlain)) return { ids };
  const known = new Map<string, number>();
  const places = Int32Array.from(ids, (id) => {
    const place = known.get(id) ?? known.size;
    if (place === known.size) known.set(id, place);
    return place;
  });
  return { ids: [...known.keys()], places };
}

const isPlain = (text: string): boolean => /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text);
