import { firstSegments, type Segments } from "../../core/customers/firstSegments";
import { valueTiers } from "../../core/customers/valueTiers";
import { rfmSegments, type RfmSegment } from "../../vocabulary/rfmSegments";
import type { Bought } from "./Bought";
import type { BuyerTable } from "./BuyerTable";
import type { CustomerRows } from "./OrderTables";

/** A row for each customer who has bought, the one who brought most first. */
export function customerRows(bought: Bought, { table, scores, margins }: BuyerTable): CustomerRows {
  const { lines, settings, segments, channels } = bought;
  const segmentIds = Object.keys(rfmSegments) as RfmSegment[];
  const order = byTotal(table.total);
  const tiers = valueTiers(table.total);
  const whole = (column: ArrayLike<number>): Int32Array => order.map((place) => column[place]!);
  const figures = (column: Float64Array): Float64Array => Float64Array.from(order, (place) => column[place]!);
  const named = (names: Segments): string[] => {
    const found = namesByCustomer(bought, names);
    return Array.from(order, (place) => found[table.customers[place]!]!);
  };
  return {
    ids: Array.from(order, (place, row) =>
      settings.isAnonymous ? String(row + 1) : lines.ids[table.customers[place]!]!,
    ),
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

/** Places from the largest total down; equal ones stay in the order of their ids. */
const byTotal = (totals: Float64Array): Int32Array =>
  Int32Array.from(totals.keys()).sort((a, b) => totals[b]! - totals[a]! || a - b);

/** The name of each customer's first purchase, by the index of the customer. */
function namesByCustomer({ purchases, lines }: Bought, segments: Segments): string[] {
  const names = Array<string>(lines.ids.length).fill("");
  firstSegments(purchases, lines, segments).forEach((segment, buyer) => {
    if (segment >= 0) names[purchases.customers[buyer]!] = segments.names[segment]!;
  });
  return names;
}
