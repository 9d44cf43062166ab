import type { GateId } from "../../vocabulary/dataGateWords";
import { DATA_WANTED, WORRYING_CORRELATION } from "../../vocabulary/modelRules";
import { spendCorrelation } from "./gammaGamma";

/** What a model rests on. A gate that is not met is no reason to have none: it is one to look twice. */
export interface DataGate {
  id: GateId;
  /** A count of customers or of days, or a correlation. */
  value: number;
  isMet: boolean;
}

/** A place a customer or, with weights, several. */
interface GateColumns {
  /** Purchases after the first. */
  repeatPurchases: ArrayLike<number>;
  /** Mean amount of a repeat purchase, where amounts are known. */
  monetaryValue?: ArrayLike<number>;
  weights?: ArrayLike<number>;
}

interface Seen {
  /** From the first purchase of all to the last day that counts, both included. */
  historyDays: number;
  /** On which nobody had bought, at the end. */
  silentDays: number;
}

/** Undefined figures have no gate: there is no correlation where nobody's spend varies. */
export function dataGates(columns: GateColumns, { historyDays, silentDays }: Seen): DataGate[] {
  const { repeatBuyers, historyDays: days, silentDays: silence, thirdPurchases } = DATA_WANTED;
  const { repeatPurchases, monetaryValue, weights } = columns;
  const atLeast = (count: number): number =>
    Array.from(repeatPurchases).reduce((sum, x, i) => sum + (x >= count ? (weights ? weights[i]! : 1) : 0), 0);
  const correlation = monetaryValue && spendCorrelation({ ...columns, monetaryValue });
  const gate = (id: GateId, value: number, isMet: boolean): DataGate => ({ id, value, isMet });
  const again = atLeast(1);
  const twice = atLeast(2);
  return [
    gate("repeatBuyers", again, again >= repeatBuyers),
    gate("historyDays", historyDays, historyDays >= days),
    gate("silentDays", silentDays, silentDays <= silence),
    gate("thirdPurchases", twice, twice >= thirdPurchases),
    ...(correlation === undefined
      ? []
      : [gate("spendCorrelation", correlation, Math.abs(correlation) <= WORRYING_CORRELATION)]),
  ];
}
