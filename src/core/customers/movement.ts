import { eachPurchase } from "./eachPurchase";
import type { PurchaseDays } from "./purchaseDays";

/** First and last day, both included. */
export interface Days {
  from: number;
  to: number;
}

/** What became of the active customers of one time until another, each customer counted once. */
export interface Movement {
  opening: number;
  joined: number;
  reactivated: number;
  lost: number;
  closing: number;
}

/**
 * From the customers active at the start of a time to those active at its end. A sum of shorter periods counts who leaves
 * and comes back twice; here nobody is lost who is there again at the end.
 *
 * @param opening  the days on which a purchase makes a customer active at the start
 * @param closing  those that make one active at the end
 * @formula customers_start + customers_new + customers_reactivated - customers_lost = customers_end
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function movement(purchases: PurchaseDays, opening: Days, closing: Days): Movement {
  const [KNOWN, OPENING, CLOSING] = [1, 2, 4];
  const marks = new Uint8Array(purchases.buyers);
  eachPurchase(purchases, (buyer, place) => {
    const day = purchases.days[place]!;
    if (day <= opening.to) marks[buyer]! |= KNOWN;
    if (day >= opening.from && day <= opening.to) marks[buyer]! |= OPENING;
    if (day >= closing.from && day <= closing.to) marks[buyer]! |= CLOSING;
  });
  const count = (isMeant: (mark: number) => boolean): number => marks.filter(isMeant).length;
  return {
    opening: count((mark) => (mark & OPENING) > 0),
    joined: count((mark) => mark === CLOSING),
    reactivated: count((mark) => mark === (KNOWN | CLOSING)),
    lost: count((mark) => (mark & OPENING) > 0 && (mark & CLOSING) === 0),
    closing: count((mark) => (mark & CLOSING) > 0),
  };
}
