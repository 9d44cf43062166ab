import type { CurrencyId } from "../../src/vocabulary/currencies";
import { segments } from "../../src/template/segments";
import { filledCopy } from "./filledCopies";

/** What was filled into a copy. */
export interface Shop {
  name: string;
  currency: CurrencyId;
  revenue: number;
  orders: number;
  customers: number;
  cogs: number;
  start: number;
  end: number;
  fresh: number;
  spent: number;
}

/** Seventeen shops, one in dollars and one in pounds. */
export const SHOPS: readonly Shop[] = Array.from({ length: 17 }, (_, i) => {
  const [customers, start, fresh] = [900 + 137 * i, 800 + 120 * i, 310 + 23 * i];
  const lost = 200 + 41 * i;
  return {
    name: `shop-${String(i + 1).padStart(2, "0")}.xlsx`,
    currency: i === 5 ? "USD" : i === 11 ? "GBP" : "EUR",
    revenue: 61_250 + 9_431 * i,
    orders: 2_050 + 263 * i,
    customers,
    cogs: 30_100 + 5_210 * i,
    start,
    end: start + fresh - lost,
    fresh,
    spent: 7_900 + 811 * i,
  };
});

export const copyOfShop = (shop: Shop, index: number): Promise<Uint8Array> =>
  filledCopy({
    currency: shop.currency,
    locale: index % 3 === 0 ? "fr" : "en",
    spelling: index % 2 === 0 ? "clv" : "native",
    change: {
      entity: `Shop ${index + 1}`,
      period_covered: "2025",
      revenue: shop.revenue,
      margin_revenue: undefined,
      orders: shop.orders,
      customers: shop.customers,
      cogs_typed: shop.cogs,
      opening_stock: undefined,
      stock_purchases: undefined,
      closing_stock: undefined,
      customers_start: shop.start,
      customers_end: shop.end,
      customers_new: shop.fresh,
      acquisition_cost: shop.spent,
    },
  });

/** Twenty files: seventeen shops, a file that is cut off, one of another worksheet, and one that is not filled in. */
export async function twentyFiles(): Promise<{ name: string; bytes: Uint8Array }[]> {
  const shops = await Promise.all(
    SHOPS.map(async (shop, i) => ({ name: shop.name, bytes: await copyOfShop(shop, i) })),
  );
  return [
    ...shops,
    { name: "cut-off.xlsx", bytes: (await filledCopy()).slice(0, 5_000) },
    { name: "segments.xlsx", bytes: await filledCopy({ template: segments }) },
    { name: "unfilled.xlsx", bytes: await filledCopy({ change: { revenue: undefined, orders: undefined } }) },
  ];
}
