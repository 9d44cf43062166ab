import type { CustomerTiers } from "../orders/models/customerTiers";
import { figure } from "../orderSheets/figures";
import { TIER_NAMES } from "../orderSheets/tierNames";
import { tieOutSteps } from "../orderSheets/tieOutSteps";
import { ALL, CUSTOMERS } from "../orderSheets/words";
import { formula, t } from "../template/specs";
import type { TableBlock, TableRow } from "../template/Template";
import { expectedFormat } from "./expectedWords";
import type { ModelTables } from "./ModelTables";

/** How many customers one more order brings into each tier, and what it brings. */
export function movedBlock({ moved }: CustomerTiers): TableBlock {
  const last = moved.length - 1;
  const sum = (key: string): string => `SUM(${key}_0:${key}_${last})`;
  return {
    kind: "table",
    title: t("Who would move up with one more order", "Qui monterait avec une commande de plus"),
    headsBelow: true,
    heads: {
      I: t("into", "vers"),
      J: CUSTOMERS,
      K: t("missing", "il manque"),
      L: t("that order", "la commande"),
      M: t("× P(alive)", "× P(actif)"),
    },
    rows: [
      ...moved.map(({ customers, missing, orders, likely }, i): TableRow => ({
        label: TIER_NAMES[i]!,
        cells: {
          J: figure(customers, "count", `moved_${i}`),
          K: figure(missing, "wholeMoney", `moved_missing_${i}`),
          L: figure(orders, "wholeMoney", `moved_orders_${i}`),
          M: figure(likely, "wholeMoney", `moved_likely_${i}`),
        },
      })),
      {
        label: ALL,
        kind: "total",
        cells: {
          J: formula("moved_all", sum("moved"), "count"),
          K: formula("moved_missing_all", sum("moved_missing"), "wholeMoney"),
          L: formula("moved_orders_all", sum("moved_orders"), "wholeMoney"),
          M: formula("moved_likely_all", sum("moved_likely"), "wholeMoney"),
        },
      },
    ],
  };
}

/** From the orders to the revenue of the tiers, to the cent; the limit that predictions have; and the rate of the margin. */
export function restsOnBlock(tables: ModelTables, { tieOut, tiers, future }: CustomerTiers): TableBlock {
  const { settings } = tables;
  const steps = tieOut.slice(0, -1);
  const follows = settings.marginRate !== undefined && tiers[0]!.margin === undefined;
  return {
    kind: "table",
    title: t("From the orders to this sheet", "Des commandes à cette feuille"),
    rows: [
      ...steps.map(({ id, amount }, i): TableRow => ({
        label:
          id === "used"
            ? t("Orders that are used", "Commandes utilisées")
            : tieOutSteps[id as keyof typeof tieOutSteps],
        ...(id === "used" ? {} : { kind: "detail" as const }),
        cells: { M: figure(amount, "wholeMoney", `tie_${i}`, id === "used" ? {} : { quiet: true }) },
      })),
      {
        label: t("Revenue of the tiers", "CA des niveaux"),
        kind: "total",
        cells: {
          M: formula("tie_here", "revenue_all", "wholeMoney"),
          N: {
            formula: `IF(ROUND(SUM(tie_0:tie_${steps.length - 1})-tie_here,2)=0,"OK","{look}")`,
            format: "text",
            check: "row",
          },
        },
      },
      ...(future.from === undefined
        ? []
        : [
            {
              label: t("Best 20% by what is expected, from", "20\u00A0% meilleurs selon l’attendu, à partir de"),
              cells: { M: figure(future.from, expectedFormat(tables, "largeMoney"), "future_from") },
            },
          ]),
      ...(follows
        ? [
            {
              label: t("Gross margin rate, as typed", "Taux de marge brute, saisi"),
              cells: { M: figure(settings.marginRate, "shortRate", "rate_typed") },
            },
          ]
        : []),
    ],
  };
}
