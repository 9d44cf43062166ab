import { check } from "../check";
import { sum } from "../numerics/sum";
import type { WholeAmounts } from "../numerics/WholeAmounts";
import { byId } from "./byId";
import { eachPurchase } from "./eachPurchase";
import { firstSegments, type Segments } from "./firstSegments";
import type { OrderLines } from "./OrderLines";
import type { PurchaseDays } from "./purchaseDays";

/** Costs of winning customers; of one segment there may be several. */
export interface SegmentCosts {
  /** Indexes into the names of the segments, -1 where a cost names none. */
  segments: Int32Array;
  costs: Float64Array;
}

/** A segment, or all of them. */
export interface SegmentRow {
  /** An index into the names; -1 for customers whose first purchase names none, "all" in the last row. */
  segment: number | "all";
  customers: number;
  revenue: number;
  orders: number;
  /** Sum of the first purchases. */
  firstPurchases: number;
  /** Undefined where no rate is given. */
  margin: number | undefined;
  /** Undefined where no cost is given for the segment. */
  cost: number | undefined;
}

/**
 * Customers by the segment of their first purchase, and what they brought until now.
 *
 * Orders are purchase days. A segment that has a cost but won nobody has its row; one without a cost has
 * no acquisition cost, and the total is that of all costs over all customers.
 *
 * @formula aov = revenue / orders; purchase_frequency = orders / customers; margin_to_date = revenue * margin_rate / customers; cac = acquisition_cost / customers; ltv_cac = margin_to_date / cac
 * @steps margin_to_date = revenue * margin_rate / customers; ltv_cac = margin_to_date / cac
 * @param marginRate  on revenue; there is no margin without it
 * @returns           a row for each segment, by name, then one of all
 * @throws {CoreError} "value" when the rate is outside its domain
 * @source Farris, Bendle, Pfeifer & Reibstein (2010), Marketing Metrics
 */
export function bySegment(
  purchases: PurchaseDays,
  lines: OrderLines,
  segments: Segments,
  marginRate?: number,
  costs?: SegmentCosts,
): SegmentRow[] {
  const rate = marginRate === undefined ? undefined : check.margin_rate(marginRate);
  const size = segments.names.length;
  // the last place but one is that of no segment, the last that of all
  const [NONE, ALL] = [size, size + 1];
  const counted = count(purchases, firstSegments(purchases, lines, segments), NONE, ALL);
  const spent = costs && spentOn(costs, NONE, ALL);
  const places = [...placesOf(segments.names, counted.customers, spent), ALL];
  return places.map((place) => {
    const revenue = counted.revenue.value(place);
    return {
      segment: place === ALL ? "all" : place === NONE ? -1 : place,
      customers: counted.customers[place]!,
      revenue,
      orders: counted.orders[place]!,
      firstPurchases: counted.first.value(place),
      margin: rate === undefined ? undefined : revenue * rate,
      cost: spent?.[place],
    };
  });
}

/** Segments with a customer or a cost, by name; that of no name comes last. */
function placesOf(
  names: readonly string[],
  customers: Int32Array,
  spent: readonly (number | undefined)[] | undefined,
): number[] {
  const isMet = (place: number): boolean => customers[place]! > 0 || spent?.[place] !== undefined;
  const named = Array.from(byId(names, Int32Array.from(names.keys())));
  return [...named, names.length].filter(isMet);
}

interface Counted {
  customers: Int32Array;
  orders: Int32Array;
  revenue: WholeAmounts;
  first: WholeAmounts;
}

function count(purchases: PurchaseDays, segmentOf: Int32Array, none: number, all: number): Counted {
  const { buyers, starts, amounts } = purchases;
  const [customers, orders] = [new Int32Array(all + 1), new Int32Array(all + 1)];
  const [revenue, first] = [amounts.sums(all + 1), amounts.sums(all + 1)];
  const placesOf = (buyer: number): readonly number[] => [segmentOf[buyer]! < 0 ? none : segmentOf[buyer]!, all];
  let customer = -1;
  eachPurchase(purchases, (buyer, day) => {
    for (const place of placesOf(buyer)) {
      orders[place]!++;
      if (buyer !== customer) first.add(place, amounts, day);
    }
    customer = buyer;
  });
  for (let buyer = 0; buyer < buyers; buyer++)
    for (const place of placesOf(buyer)) {
      customers[place]!++;
      for (let day = starts[buyer]!; day < starts[buyer + 1]!; day++) revenue.add(place, amounts, day);
    }
  return { customers, orders, revenue, first };
}

function spentOn({ segments, costs }: SegmentCosts, none: number, all: number): (number | undefined)[] {
  const spent = Array<number | undefined>(all + 1).fill(undefined);
  segments.forEach((segment, i) => {
    for (const place of [segment < 0 ? none : segment, all])
      spent[place] = sum(spent[place] ?? 0, check.acquisition_cost(costs[i]!));
  });
  return spent;
}
