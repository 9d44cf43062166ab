import type { CustomerTable } from "../../core/customers/byCustomer";
import { firstSegments } from "../../core/customers/firstSegments";
import { sharesApart } from "../../core/numerics/sharesApart";
import type { OrderPartId } from "../../vocabulary/orderParts";
import { LEAST_MARKED, MARKS_SHOWN } from "../../vocabulary/tierRules";
import type { LineLabels } from "../prepare/PreparedOrders";
import { segmentsOf, type Bought } from "../tables/Bought";

/** Something that the first purchase of some customers has, and how many of the best and of the rest have it. */
export interface Mark {
  /** What names it; or its amount, which is larger than this one. */
  by: OrderPartId | "firstOrder";
  name: string | number;
  best: number;
  rest: number;
}

export interface TierMarks {
  /** Those by which the best and the rest are most apart, the most first. */
  marks: Mark[];
  /** Of how many. */
  compared: number;
}

/** Words of lines that first purchases are parted by, as far as there are such columns. */
export type PartLabels = Partial<Record<OrderPartId, LineLabels | undefined>>;

/**
 * What the first purchases of the best customers have more often, or less often, than those of the rest: the word that a
 * column has for them, or an amount above the one in the middle. What few customers have is left out.
 *
 * @param isBest  by the places of the table
 */
export function tierMarks(
  bought: Pick<Bought, "purchases" | "lines">,
  table: Pick<CustomerTable, "customers" | "firstAmount">,
  labels: PartLabels,
  isBest: readonly boolean[],
): TierMarks {
  const best = isBest.filter(Boolean).length;
  const rest = isBest.length - best;
  const parts = (Object.entries(labels) as [OrderPartId, LineLabels | undefined][]).flatMap(([by, of]) =>
    of ? namedMarks(bought, table, by, of, isBest) : [],
  );
  const all = [largeFirstOrder(table, isBest), ...parts]
    .filter((mark) => mark.best + mark.rest >= LEAST_MARKED)
    .map((mark) => ({ mark, apart: Math.abs(sharesApart([mark.best, best], [mark.rest, rest])) }))
    .filter(({ apart }) => apart > 0);
  all.sort((a, b) => b.apart - a.apart);
  return { marks: all.slice(0, MARKS_SHOWN).map(({ mark }) => mark), compared: all.length };
}

function namedMarks(
  { purchases, lines }: Pick<Bought, "purchases" | "lines">,
  { customers }: Pick<CustomerTable, "customers">,
  by: OrderPartId,
  labels: LineLabels,
  isBest: readonly boolean[],
): Mark[] {
  const isBestOf = new Uint8Array(lines.ids.length);
  customers.forEach((customer, place) => (isBestOf[customer] = isBest[place] ? 1 : 0));
  const { names, ofLines } = segmentsOf(labels);
  const marks = names.map((name): Mark => ({ by, name, best: 0, rest: 0 }));
  firstSegments(purchases, lines, { names, ofLines }).forEach((segment, buyer) => {
    if (segment >= 0) marks[segment]![isBestOf[purchases.customers[buyer]!] === 1 ? "best" : "rest"]++;
  });
  return marks;
}

function largeFirstOrder({ firstAmount }: Pick<CustomerTable, "firstAmount">, isBest: readonly boolean[]): Mark {
  const sorted = firstAmount.slice().sort();
  const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
  const mark: Mark = { by: "firstOrder", name: middle, best: 0, rest: 0 };
  firstAmount.forEach((amount, place) => {
    if (amount > middle) mark[isBest[place] ? "best" : "rest"]++;
  });
  return mark;
}
