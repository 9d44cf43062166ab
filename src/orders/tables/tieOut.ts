import type { Days } from "../../core/customers/movement";
import type { OrderLines } from "../../core/customers/OrderLines";
import { WholeAmounts } from "../../core/numerics/WholeAmounts";
import type { TieOutRow } from "./OrderTables";

const IDS = ["before", "after", "withoutCustomer", "refundsOnly", "revenue"] as const;
type Part = (typeof IDS)[number];

/**
 * From the amounts that were used to the revenue of some days: that of customers who have bought in them. Each line is
 * counted in one row, so that the rows can be held against the sheets.
 */
export function tieOut(lines: OrderLines, days: Days): TieOutRow[] {
  const amounts = WholeAmounts.of(lines.amounts);
  const [sums, rows] = [amounts.sums(IDS.length + 1), new Int32Array(IDS.length + 1)];
  const hasBought = buyersIn(lines, days);
  const [USED] = [IDS.length];
  for (let line = 0; line < lines.days.length; line++)
    for (const place of [IDS.indexOf(partOf(lines, line, days, hasBought)), USED]) {
      sums.add(place, amounts, line);
      rows[place]!++;
    }
  const taken = IDS.slice(0, -1).flatMap((id, place): TieOutRow[] =>
    rows[place]! > 0 ? [{ id, rows: -rows[place]!, amount: -sums.value(place) + 0 }] : [],
  );
  const last = IDS.length - 1;
  return [
    { id: "used", rows: rows[USED]!, amount: sums.value(USED) },
    ...taken,
    { id: "revenue", rows: rows[last]!, amount: sums.value(last) },
  ];
}

function partOf({ customers, days: dayOf }: OrderLines, line: number, days: Days, hasBought: Uint8Array): Part {
  if (dayOf[line]! < days.from) return "before";
  if (dayOf[line]! > days.to) return "after";
  if (customers[line]! < 0) return "withoutCustomer";
  return hasBought[customers[line]!] === 1 ? "revenue" : "refundsOnly";
}

/** 1 for each customer with an amount of 0 or more in these days. */
function buyersIn({ customers, days: dayOf, amounts, ids }: OrderLines, { from, to }: Days): Uint8Array {
  const hasBought = new Uint8Array(ids.length);
  customers.forEach((customer, line) => {
    if (customer >= 0 && amounts[line]! >= 0 && dayOf[line]! >= from && dayOf[line]! <= to) hasBought[customer] = 1;
  });
  return hasBought;
}
