import { discountedPurchases } from "./discountedPurchases";

interface NewCustomer {
  /** Expected purchases of a customer not yet known, until a time. */
  expected: (time: number) => number;
  /** A time in which expected purchases change their pace by a factor of a few at most. */
  scale: number;
  /** Expected amount of a purchase. */
  spend: number;
  firstOrderValue: number;
  marginRate: number;
}

/**
 * The margin of a customer not yet won: of the first order, today, and of all that is expected to follow within the
 * horizon, each purchase discounted from its time.
 *
 * @formula new_customer_value = margin_rate * (first_order_value + expected_spend * ∫ (1 + discount_rate_period)^(-t) dE(t); t = 0 .. horizon); E(t) = EXPECTED(parameters, t)
 * @param discountRate effective, a period
 * @source Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves, eq. 1, until a horizon; in parts
 */
export function newCustomerValue(
  { expected, scale, spend, firstOrderValue, marginRate }: NewCustomer,
  horizon: number,
  discountRate: number,
): number {
  const purchases = discountedPurchases(expected, scale, horizon, discountRate);
  return marginRate * (firstOrderValue + spend * purchases);
}
