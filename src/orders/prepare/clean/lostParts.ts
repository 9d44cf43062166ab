import type { RawLines } from "../RawLines";
import type { OrderParts } from "./OrderParts";

const NONE = -1;

export interface LostParts {
  /** 1 for each part of an order that another source has as well, where it is newer. */
  isLost: Uint8Array;
  /** How many orders stand in several sources, and how many of them belong to another customer there. */
  orders: number;
  ofOthers: number;
}

/**
 * Of an order that stands in several sources, the part counts with the latest change, else that of the source that the
 * user puts last.
 *
 * @param customers  of each line; -1 where it names none
 * @param ranked     names of sources, the strongest last
 */
export function lostParts(
  raw: RawLines,
  parts: OrderParts,
  customers: Int32Array,
  ranked: readonly string[],
): LostParts {
  const isLost = new Uint8Array(parts.count);
  if (raw.sources.length < 2) return { isLost, orders: 0, ofOthers: 0 };
  const changed = lastChanges(raw, parts);
  const customerOf = customersOf(customers, parts);
  const ranks = raw.sources.map(({ name }) => ranked.lastIndexOf(name));
  const isStronger = (part: number, other: number): boolean => {
    if (changed && changed[part] !== changed[other]) return changed[part]! > changed[other]!;
    const [source, before] = [parts.sources[part]!, parts.sources[other]!];
    return ranks[source] === ranks[before] ? source > before : ranks[source]! > ranks[before]!;
  };
  const best = new Int32Array(parts.orders.reduce((most, order) => Math.max(most, order), NONE) + 1).fill(NONE);
  const [several, others] = [new Set<number>(), new Set<number>()];
  for (let part = 0; part < parts.count; part++) {
    const order = parts.orders[part]!;
    const other = best[order]!;
    if (other < 0) {
      best[order] = part;
      continue;
    }
    several.add(order);
    if (customerOf[part] !== customerOf[other]) others.add(order);
    const wins = isStronger(part, other);
    isLost[wins ? other : part] = 1;
    if (wins) best[order] = part;
  }
  return { isLost, orders: several.size, ofOthers: others.size };
}

function customersOf(customers: Int32Array, { count, ofLine }: OrderParts): Int32Array {
  const first = new Int32Array(count).fill(NONE);
  for (let line = 0; line < ofLine.length; line++) {
    const part = ofLine[line]!;
    if (part >= 0 && first[part]! < 0) first[part] = customers[line]!;
  }
  return first;
}

function lastChanges({ updated }: RawLines, { count, ofLine }: OrderParts): Float64Array | undefined {
  if (!updated) return undefined;
  const last = new Float64Array(count).fill(-Infinity);
  for (let line = 0; line < ofLine.length; line++) {
    const part = ofLine[line]!;
    // NaN is not greater than anything
    if (part >= 0 && updated[line]! > last[part]!) last[part] = updated[line]!;
  }
  return last;
}
