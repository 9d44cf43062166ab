import type { Segments } from "../../core/customers/firstSegments";
import { valueTiers } from "../../core/customers/valueTiers";
import { rfmSegments, type RfmSegment } from "../../vocabulary/rfmSegments";
import type { Bought } from "./Bought";
import type { BuyerTable } from "./BuyerTable";
import { byTotal, customerIds } from "./customerIds";
import { namesByCustomer } from "./namesByCustomer";
import type { CustomerRows } from "./OrderTables";

/** A row for each customer who has bought, the one who brought most first. */
export function customerRows(bought: Bought, { table, scores, margins }: BuyerTable): CustomerRows {
  const { lines, settings, segments, channels } = bought;
  const segmentIds = Object.keys(rfmSegments) as RfmSegment[];
  const order = byTotal(table.total);
  const names = customerIds(table, lines.ids, settings.isAnonymous);
  const tiers = valueTiers(table.total);
  const whole = (column: ArrayLike<number>): Int32Array => order.map((place) => column[place]!);
  const figures = (column: Float64Array): Float64Array => Float64Array.from(order, (place) => column[place]!);
  const named = (names: Segments): string[] => {
    const found = namesByCustomer(bought, names);
    return Array.from(order, (place) => found[table.customers[place]!]!);
  };
  return {
    ids: Array.from(order, (place) => names[place]!),
    tiers: Uint8Array.from(order, (place) => tiers[place]!),
    rfm: Uint8Array.from(order, (place) => segmentIds.indexOf(scores.segments[place]!)),
    segmentIds,
    ...(segments ? { segments: named(segments) } : {}),
    ...(channels ? { channels: named(channels) } : {}),
    purchases: whole(scores.purchases),
    firstDays: whole(table.firstDate),
    lastDays: whole(table.lastDate),
    daysSince: whole(scores.daysSince),
    ages: whole(table.age),
    totals: figures(table.total),
    ...(margins ? { margins: figures(margins) } : {}),
  };
}
