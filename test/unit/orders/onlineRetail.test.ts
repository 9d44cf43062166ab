import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { readOrders } from "../../../src/orders/readOrders";
import { reduceLines } from "../../../src/orders/reduceOrders";
import type { OrdersRead } from "../../../src/orders/OrdersRead";
import { serialOf } from "../../../src/vocabulary/calendar";
import { fileOf, RETAIL } from "../../support/ordersRead";
import { describeWithData, referenceText } from "../../support/referenceData";

const read = (files: readonly ReturnType<typeof fileOf>[]): Promise<OrdersRead> =>
  readOrders({ files, choice: RETAIL, locale: "en" });
/** Thousandths are whole numbers, whose sum is exact. */
const thousandths = (amounts: Iterable<number>): number => {
  let all = 0;
  for (const amount of amounts) all += Math.round(amount * 1000);
  return all;
};
/** A digest of each: comparing half a million places one by one takes its time. */
const columnsOf = ({ customers, days, amounts, orders, ids }: OrdersRead): unknown => ({
  ids,
  digests: [customers, days, amounts, orders!].map((column) => createHash("sha256").update(column).digest("hex")),
});

describeWithData("the lines of Online Retail", () => {
  let text = "";
  let whole: OrdersRead;
  beforeAll(async () => {
    text = referenceText("retail/online_retail.csv.gz");
    whole = await read([fileOf(text)]);
  });

  test("are those that were counted by other means", () => {
    const { report, ids, customers, days, amounts, orders } = whole;
    expect(report).toMatchObject({
      rows: 541_909,
      blank: 0,
      withoutCustomer: { count: 135_080 },
      withoutDate: { count: 0, first: [] },
      withoutAmount: { count: 0, first: [] },
      openQuotes: [],
    });
    expect(customers).toHaveLength(541_909);
    expect(ids).toHaveLength(4_372);
    expect(new Set(orders)).toHaveProperty("size", 25_900);
    expect(new Set(days)).toHaveProperty("size", 305);
    expect([Math.min(...new Set(days)), Math.max(...new Set(days))]).toEqual([
      serialOf([2010, 12, 1]),
      serialOf([2011, 12, 9]),
    ]);
    expect(thousandths(amounts)).toBe(9_747_747_934);
    expect(thousandths(amounts.filter((_, line) => customers[line]! < 0))).toBe(1_447_682_120);
  });

  test("have ids without the fraction that all of them have", () => {
    expect(whole.ids.slice(0, 3)).toEqual(["17850", "13047", "12583"]);
  });

  test("reduced, are the customers that were counted by other means", () => {
    const { customers, compressed, spend } = reduceLines({ lines: whole, until: serialOf([2011, 12, 9]) });
    const sum = (column: ArrayLike<number>): number => Array.from(column).reduce((all, value) => all + value, 0);
    expect(customers.customers).toHaveLength(4_339);
    expect(sum(customers.repeatPurchases)).toBe(12_427);
    expect(customers.repeatPurchases.filter((repeats) => repeats === 0)).toHaveLength(1_549);
    expect(thousandths(customers.total)).toBe(8_310_477_054);
    expect([sum(compressed.customers), sum(spend.customers)]).toEqual([4_339, 4_339 - 1_549]);
  });

  test("are the same packed, and cut into a file for each of the 305 days", async () => {
    const [titles, ...rows] = text.trimEnd().split("\n");
    const byDay = new Map<string, string[]>();
    for (const row of rows) {
      const day = /,(\d{4}-\d\d-\d\d) \d\d:/.exec(row)![1]!;
      if (!byDay.has(day)) byDay.set(day, [titles!]);
      byDay.get(day)!.push(row);
    }
    expect(byDay.size).toBe(305);
    const days = [...byDay].map(([day, lines]) => fileOf(lines.join("\n"), `${day}.csv`));
    const [cut, packed] = [await read(days), await read([fileOf(gzipSync(text))])];
    expect(columnsOf(packed)).toEqual(columnsOf(whole));
    expect(columnsOf(cut)).toEqual(columnsOf(whole));
    expect(packed.report).toEqual(whole.report);
    expect(cut.report).toMatchObject({ rows: 541_909, withoutCustomer: { count: 135_080 } });
  });
});
