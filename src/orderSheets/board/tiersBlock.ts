import type { OrderTables } from "../../orders/tables/OrderTables";
import { formula, t } from "../../template/specs";
import type { TableBlock, TableRow } from "../../template/Template";
import { figure } from "../figures";
import { TIER_NAMES } from "../tierNames";
import { ALL, REVENUE, REVENUE_PART } from "../words";
import { given } from "../../template/given";

/** On how few customers the revenue of all days rests: the tiers of the segments' own sheet. */
export function tiersBlock({ rfm: { tiers } }: OrderTables): TableBlock {
  const last = tiers.length - 1;
  return {
    kind: "table",
    title: t("Revenue by tier, all days", "CA par niveau, au total"),
    heads: { I: REVENUE, J: REVENUE_PART },
    rows: [
      ...tiers.map(({ revenue }, i): TableRow => ({
        label: TIER_NAMES[i]!,
        cells: {
          I: figure(revenue, "wholeMoney", `tier_${i}`),
          J: formula(`tier_part_${i}`, given([`tier_${i}`], `tier_${i}/tier_all`), "shortRate", { align: "right" }),
        },
      })),
      {
        label: ALL,
        kind: "total",
        cells: { I: formula("tier_all", `SUM(tier_0:tier_${last})`, "wholeMoney") },
      },
    ],
  };
}
