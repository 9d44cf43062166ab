import { sentences } from "../../vocabulary/errors";
import { CoreError } from "../CoreError";
import { eachPurchase } from "./eachPurchase";
import type { PurchaseDays } from "./purchaseDays";

/**
 * How regularly customers buy: the k of Erlang-k times between purchases; 1 where they are as irregular as chance.
 *
 * Of each customer with at least three purchases the last two intervals count, the one before the last as a part of
 * both: one pair of each, so that heavy buyers do not weigh more, and always the same one, where the authors draw it by
 * chance. The last are those nearest to the future that a model is to tell.
 *
 * @formula regularity = (1 - 4 * VAR.S(M)) / (8 * VAR.S(M)); M = t1 / (t1 + t2)
 * @returns k, and the number of customers with at least three purchases; k is below 0 where intervals differ more than those of any k
 * @throws {CoreError} "notAvailable" when fewer than two customers have three purchases, or the parts of all are the same
 * @source Wheat & Morrison (1990), Estimating Purchase Regularity with Two Interpurchase Times
 */
export function regularity(purchases: PurchaseDays): { k: number; customers: number } {
  const parts = lastParts(purchases);
  const customers = parts.length;
  if (customers < 2) throw new CoreError("notAvailable", sentences.tooFewRegular(customers));
  // added up by size: in any order of customers the same
  const sorted = parts.sort();
  const mean = sorted.reduce((all, part) => all + part, 0) / customers;
  const variance = sorted.reduce((all, part) => all + (part - mean) ** 2, 0) / (customers - 1);
  if (variance < NOTHING) throw new CoreError("notAvailable", sentences.sameRhythm(customers));
  return { k: (1 - 4 * variance) / (8 * variance), customers };
}

/** The rounding of equal parts. */
const NOTHING = 1e-30;

function lastParts({ buyers, ...purchases }: PurchaseDays): Float64Array {
  const parts: number[] = [];
  let [customer, count, before, last, day] = [-1, 0, 0, 0, 0];
  const take = (): void => {
    if (count > 2) parts.push(before / (before + last));
  };
  eachPurchase({ buyers, ...purchases }, (buyer, place) => {
    if (buyer !== customer) {
      take();
      [customer, count] = [buyer, 0];
    }
    const date = purchases.days[place]!;
    [before, last, day] = [last, date - day, date];
    count++;
  });
  take();
  return Float64Array.from(parts);
}
