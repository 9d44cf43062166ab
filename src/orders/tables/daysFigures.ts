import { keyFigures } from "../../core/customers/keyFigures";
import type { Days } from "../../core/customers/movement";
import { purchaseDays, type PurchaseDays } from "../../core/customers/purchaseDays";
import { sum } from "../../core/numerics/sum";
import type { Bought } from "./Bought";
import { linesIn } from "./linesIn";
import type { DaysFigures } from "./OrderTables";

/**
 * The key figures of some days, as the function of that name has them for a list that holds these days only. New
 * customers are those who bought for the first time ever. Undefined where the days have no line.
 */
export function daysFigures(bought: Bought, days: Days, firstDays: Int32Array): DaysFigures | undefined {
  const { lines, beside } = linesIn(bought.lines, days, bought.lineMargins);
  if (lines.days.length === 0) return undefined;
  const figures = keyFigures(purchaseDays(lines, days.to), lines);
  const newCustomers = firstDays.filter((day) => day >= days.from && day <= days.to).length;
  const margins = beside && purchaseDays(lines, days.to, beside);
  return {
    ...figures,
    ...days,
    sales: sum(figures.revenue, figures.refunds),
    newCustomers,
    margin: margins ? totalOfBuyers(margins) : rated(figures.revenue, bought),
  };
}

/** All that customers who have bought brought. */
function totalOfBuyers({ amounts, starts, buyers }: PurchaseDays): number {
  const sums = amounts.sums(1);
  for (let day = 0; day < starts[buyers]!; day++) sums.add(0, amounts, day);
  return sums.value(0);
}

/** The margin of a revenue by the typed rate. */
const rated = (revenue: number, { settings }: Pick<Bought, "settings">): number | undefined =>
  settings.marginRate === undefined ? undefined : revenue * settings.marginRate;
