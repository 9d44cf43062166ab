import type { RawLines, Words } from "../RawLines";

const NONE = -1;

/** The lines that an order has in one source are a part of it; most orders have one. */
export interface OrderParts {
  count: number;
  /** Of each line; -1 where it names no order. */
  ofLine: Int32Array;
  /** Of each part, its order by its number, and its source by its place. */
  orders: Int32Array;
  sources: Int32Array;
}

/** @param orders  whose words differ by more than by spaces around them */
export function orderParts({ sources }: Pick<RawLines, "sources">, orders: Words): OrderParts {
  const ofLine = new Int32Array(orders.ofLine.length).fill(NONE);
  const partOf = new Int32Array(orders.words.length).fill(NONE);
  const [partOrders, partSources] = [new Int32Array(ofLine.length), new Int32Array(ofLine.length)];
  let count = 0;
  sources.forEach(({ from, to }, source) => {
    const first = count;
    for (let line = from; line < to; line++) {
      const order = orders.ofLine[line]!;
      if (order < 0) continue;
      // those of the sources before are other parts
      if (partOf[order]! < first) {
        partOrders[count] = order;
        partSources[count] = source;
        partOf[order] = count++;
      }
      ofLine[line] = partOf[order]!;
    }
  });
  return { count, ofLine, orders: partOrders.subarray(0, count), sources: partSources.subarray(0, count) };
}
