import { byCustomer, type CustomerTable } from "../../core/customers/byCustomer";
import { oneOrderUp, type OneOrderUp } from "../../core/customers/oneOrderUp";
import { valueTiers } from "../../core/customers/valueTiers";
import { CoreError } from "../../core/CoreError";
import { total } from "../../core/numerics/total";
import { sentences } from "../../vocabulary/errors";
import { TIER_SHARES } from "../../vocabulary/rules";
import { BEST_TIERS, TIERS_LISTED } from "../../vocabulary/tierRules";
import { boughtOf, type LinesUsed } from "../tables/Bought";
import { customerIds } from "../tables/customerIds";
import type { TieOutRow } from "../tables/OrderTables";
import type { TableSettings } from "../tables/TableSettings";
import { tieOut } from "../tables/tieOut";
import { tierMarks, type PartLabels, type TierMarks } from "./tierMarks";

interface Wanted {
  settings: TableSettings;
  /** Numbers in place of the ids of customers. */
  isAnonymous?: boolean | undefined;
  /** What is predicted, a place a customer, in the order of `spendingCustomers`: the chance to be active. */
  active: ArrayLike<number>;
  /** And the value within the horizon, or purchases where there is none. */
  expected: ArrayLike<number>;
}

/** Customers of one tier; amounts are after refunds. */
interface Tier {
  customers: number;
  orders: number;
  revenue: number;
  /** Where lines have costs. */
  margin: number | undefined;
  expected: number;
  /** The least revenue of a customer in it; undefined of one that nobody is in. */
  from: number | undefined;
}

/** Customers whom one more order brings into a tier. */
interface MovedUp {
  customers: number;
  /** What they lack together; what one order of each brings, and that times the chance of each to be active. */
  missing: number;
  orders: number;
  likely: number;
}

/** A customer of a list. */
interface Listed {
  id: string;
  revenue: number;
  active: number;
}

/** Whom to look after: plain data, which comes out of a worker. */
export interface CustomerTiers extends TierMarks {
  /** From the best down. */
  tiers: Tier[];
  /** From the lines that are used to the revenue of the tiers. */
  tieOut: TieOutRow[];
  /** By the tier that is reached: all but the last. */
  moved: MovedUp[];
  /** Those whose next order likely brings most, the most first. */
  movers: (Listed & { reached: number; missing: number; order: number })[];
  /** Outside the best tiers by what they brought, and in them by what is expected: those with the most expected first. */
  futureBest: (Listed & { since: number; purchases: number; expected: number })[];
  /** Of all of them; and the least that is expected of the best, where anything is. */
  future: { customers: number; expected: number; from: number | undefined };
}

const TIERS = TIER_SHARES.length + 1;

/**
 * Customers in tiers by what they have brought: what each tier brings, what marks the best, who is one order below a
 * better tier, and who is likely to be among the best.
 *
 * @throws {CoreError} "notAvailable" where nobody has bought until the last day
 * @source the tiers of valueTiers
 */
export function customerTiers(used: LinesUsed, labels: PartLabels, wanted: Wanted): CustomerTiers {
  const { settings, isAnonymous, active, expected } = wanted;
  const bought = boughtOf(used, settings);
  const { purchases, lines } = bought;
  if (purchases.buyers === 0) throw new CoreError("notAvailable", sentences.noPurchase(settings.until));
  const table = byCustomer(purchases, lines.ids, "day");
  const tiers = valueTiers(table.total);
  const base: Base = {
    table,
    tiers,
    up: oneOrderUp({ totals: table.total, purchases: table.repeatPurchases.map((count) => count + 1), tiers }, TIERS),
    margins: bought.margins && byCustomer(bought.margins, lines.ids, "day").total,
    ids: customerIds(table, lines.ids, isAnonymous),
    active,
    expected,
  };
  return {
    tiers: Array.from({ length: TIERS }, (_, i) => tierOf(base, i + 1)),
    tieOut: tieOut(lines, { from: -Infinity, to: settings.until }),
    ...tierMarks(
      bought,
      table,
      labels,
      tiers.map((tier) => tier <= BEST_TIERS),
    ),
    ...movedUp(base),
    ...futureBest(base),
  };
}

interface Base extends Pick<Wanted, "active" | "expected"> {
  table: CustomerTable;
  tiers: number[];
  up: OneOrderUp;
  margins: Float64Array | undefined;
  ids: string[];
}

const placesWhere = ({ tiers }: Base, is: (place: number) => boolean): Int32Array =>
  Int32Array.from(tiers.keys()).filter(is);
const sum = (places: Int32Array, of: (place: number) => number): number => total(Float64Array.from(places, of));

function tierOf(base: Base, tier: number): Tier {
  const { table, margins, expected, up } = base;
  const places = placesWhere(base, (place) => base.tiers[place] === tier);
  const from = up.limits[tier - 1]!;
  return {
    customers: places.length,
    orders: sum(places, (place) => table.repeatPurchases[place]! + 1),
    revenue: sum(places, (place) => table.total[place]!),
    margin: margins && sum(places, (place) => margins[place]!),
    expected: sum(places, (place) => expected[place]!),
    from: Number.isNaN(from) ? undefined : from,
  };
}

const listed = ({ ids, table, active }: Base, place: number): Listed => ({
  id: ids[place]!,
  revenue: table.total[place]!,
  active: active[place]!,
});

function movedUp(base: Base): Pick<CustomerTiers, "moved" | "movers"> {
  const { tiers, active, table } = base;
  const { reached, limits, usualOrders } = base.up;
  const missing = (place: number): number => limits[reached[place]! - 1]! - table.total[place]!;
  const likely = (place: number): number => usualOrders[place]! * active[place]!;
  const all = placesWhere(base, (place) => reached[place]! < tiers[place]!);
  return {
    moved: Array.from({ length: TIERS - 1 }, (_, i): MovedUp => {
      const places = all.filter((place) => reached[place] === i + 1);
      return {
        customers: places.length,
        missing: sum(places, missing),
        orders: sum(places, (place) => usualOrders[place]!),
        likely: sum(places, likely),
      };
    }),
    movers: Array.from(first(all, likely), (place) => ({
      ...listed(base, place),
      reached: reached[place]!,
      missing: missing(place),
      order: usualOrders[place]!,
    })),
  };
}

function futureBest(base: Base): Pick<CustomerTiers, "future" | "futureBest"> {
  const { tiers, expected, table } = base;
  const expectedOf = (place: number): number => expected[place]!;
  const expectedTiers = valueTiers(Float64Array.from(expected));
  const isBest = (place: number): boolean => expectedTiers[place]! <= BEST_TIERS && expectedOf(place) > 0;
  const all = placesWhere(base, (place) => tiers[place]! > BEST_TIERS && isBest(place));
  return {
    future: {
      customers: all.length,
      expected: sum(all, expectedOf),
      from: placesWhere(base, isBest).reduce<number | undefined>(
        (least, place) => Math.min(least ?? Infinity, expectedOf(place)),
        undefined,
      ),
    },
    futureBest: Array.from(first(all, expectedOf), (place) => ({
      ...listed(base, place),
      since: table.firstDate[place]!,
      purchases: table.repeatPurchases[place]! + 1,
      expected: expectedOf(place),
    })),
  };
}

/** Those of the largest figure, from the largest down; of equal ones in the order of their places. */
const first = (places: Int32Array, by: (place: number) => number): Int32Array =>
  places
    .slice()
    .sort((a, b) => by(b) - by(a) || a - b)
    .subarray(0, TIERS_LISTED);
