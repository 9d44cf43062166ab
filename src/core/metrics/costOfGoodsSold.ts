import { sentences } from "../../vocabulary/errors";
import { CoreError } from "../CoreError";
import { check } from "../check";
import { compareFigures } from "../numerics/compareFigures";
import { sum } from "../numerics/sum";

/**
 * Cost of goods sold, from the stock at both ends of a period and what was bought in between. Amounts that meet in
 * cents leave 0.
 *
 * @formula opening_stock + stock_purchases - closing_stock
 * @param openingStock    money at cost, >= 0
 * @param stockPurchases  money at cost, >= 0
 * @param closingStock    money at cost, >= 0, at most the sum of the other two
 * @returns money at cost, >= 0
 * @throws {CoreError} "value" outside a domain, or when more is left than there ever was
 * @source IAS 2 Inventories (periodic system)
 */
export function costOfGoodsSold(openingStock: number, stockPurchases: number, closingStock: number): number {
  const sold = sum(
    check.opening_stock(openingStock),
    check.stock_purchases(stockPurchases),
    -check.closing_stock(closingStock),
  );
  const available = openingStock + stockPurchases;
  if (compareFigures(closingStock, available) > 0) {
    throw new CoreError(
      "value",
      sentences.atMost("closing_stock", "opening_stock plus stock_purchases", available, closingStock),
    );
  }
  return Math.max(0, sold);
}
