import { roomIn, textWidth } from "../template/textWidth";
import type { NewCustomer } from "../core/models/newCustomers";
import type { PartFigures, PartedCustomers } from "../orders/models/partedCustomers";
import { ALL } from "../orderSheets/words";
import { t } from "../template/specs";
import { shortened } from "../vocabulary/cutText";
import type { Held } from "../template/Template";
import type { Text } from "../vocabulary/locale";
import type { OrderPartId } from "../vocabulary/orderParts";
import type { PartedValues } from "./ModelTables";

/** A channel, segment or product of the sheet: what its customers brought, and what a new one is expected to bring. */
export interface ChannelRow {
  figures: PartFigures;
  value: NewCustomer;
  name: Held;
}

export interface ChannelRows {
  by: OrderPartId;
  /** The named ones that have won somebody, the most valuable first; then what is left. */
  rows: ChannelRow[];
  /** How many of them come first: those that have a place. */
  ranked: number;
  all: PartFigures;
  hasCosts: boolean;
  year: PartedCustomers["year"];
  /** Of the value of a new customer. */
  months: number;
  /** Of the year before something is known. */
  hasBefore: boolean;
  isDiscounted: boolean;
}

/** Characters that a name has room for. */
export const NAME_WIDTH = 22;
const SIZE = 10;

/** The rows in the order of the sheet. The margin rate is one for all where it is typed: places do not depend on it. */
export function channelRows({ customers, values }: PartedValues, months: number, isDiscounted: boolean): ChannelRows {
  const { by, parts, all, marginBy, year } = customers;
  const hasCosts = marginBy === "costs";
  const rows = parts.map((figures, place): ChannelRow => ({
    figures,
    value: values[place]!,
    name: nameOf(figures, by),
  }));
  const isRanked = ({ figures }: ChannelRow): boolean => figures.kind === "named" && figures.customers > 0;
  const worth = ({ figures, value }: ChannelRow): number => worthOf(figures, value, hasCosts ? undefined : 1);
  const ranked = rows.filter(isRanked).sort((a, b) => worth(b) - worth(a));
  return {
    by,
    rows: [...ranked, ...rows.filter((row) => !isRanked(row))],
    ranked: ranked.length,
    all,
    hasCosts,
    year,
    months,
    hasBefore: all.revenueBefore !== undefined,
    isDiscounted,
  };
}

/**
 * What a new customer is worth: the first order and the purchases after it, what refunds leave of them.
 *
 * @param marginRate  undefined where the orders have costs
 */
export function worthOf(
  figures: PartFigures,
  { discounted, spend, netShare }: NewCustomer,
  marginRate?: number,
): number {
  const { customers, firstPurchases, firstMargins, margin, revenue } = figures;
  const later = discounted > 0 ? discounted * spend : 0;
  if (marginRate !== undefined) return marginRate * netShare * (firstPurchases / customers + later);
  const rate = revenue > 0 ? margin! / revenue : 0;
  return netShare * (firstMargins! / customers + later * rate);
}

/** Who belongs to none, and who to none with a row of its own. */
export const LEFT = {
  channel: t("Without a channel", "Sans canal"),
  segment: t("Without a segment", "Sans segment"),
  product: t("Without a product", "Sans produit"),
} as const satisfies Record<OrderPartId, Text>;
export const OTHERS = t("Smaller ones", "Les plus petits");

function nameOf({ kind, name }: PartFigures, by: OrderPartId): Held {
  if (kind === "named") return fitting(name);
  return kind === "others" ? OTHERS : kind === "none" ? LEFT[by] : ALL;
}

/** Names of products are long: as many letters as the column has room for. */
export function fitting(name: string): string {
  const room = roomIn([NAME_WIDTH]);
  let cut = name;
  for (let length = name.length; length > 1 && textWidth(cut, { size: SIZE, bold: true }) > room; length--)
    cut = shortened(name, length - 1);
  return cut;
}
