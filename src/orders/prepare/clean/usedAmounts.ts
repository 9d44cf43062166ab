import { WholeAmounts } from "../../../core/numerics/WholeAmounts";
import type { OrderReport } from "../OrderReport";

export interface UsedAmounts {
  /** Of each used line, in one currency and without VAT. */
  amounts: Float64Array;
  net: OrderReport["net"];
}

/**
 * @param amounts  of the used lines, as they stand
 * @param rates    what one of each line's currency is worth
 * @param vat      the rate that is taken out
 */
export function usedAmounts(amounts: Float64Array, rates: Float64Array | undefined, vat = 0): UsedAmounts {
  const converted = rates ? amounts.map((amount, line) => amount * rates[line]!) : amounts;
  const net = vat === 0 ? converted : converted.map((amount) => amount / (1 + vat));
  return {
    amounts: net,
    net: {
      rates: rates ? difference(converted, amounts) : 0,
      vat: vat === 0 ? 0 : difference(converted, net),
      net: difference(net),
    },
  };
}

/** What the first come to, less what the others come to, rounded once. */
function difference(these: Float64Array, those: Float64Array = new Float64Array(0)): number {
  const both = new Float64Array(these.length + those.length);
  both.set(these);
  both.set(those, these.length);
  const all = WholeAmounts.of(both);
  const sum = all.sums(1);
  for (let i = 0; i < both.length; i++) sum.add(0, all, i, i < these.length ? 1 : -1);
  return sum.value(0);
}
